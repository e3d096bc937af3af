package org.ordskifte.config.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackFailure;

/** While the demo runs: a page changed in the source is shown at once, a rebuilt application takes the old one's place. */
final class SourceWatch {
    private final LocalStack stack;
    private final Path pages;
    private final Path ear;
    private Map<Path, FileTime> known;
    private FileTime deployed;
    private FileTime growing;

    SourceWatch(LocalStack stack, Path pages, Path ear) {
        this.stack = stack;
        this.pages = pages;
        this.ear = ear;
        this.known = files();
        this.deployed = changed(ear);
    }

    /** Takes up what has changed since the last look; tells of trouble and goes on. */
    void look() {
        try {
            lookAtApplication();
            lookAtPages();
        } catch (IOException | StackFailure e) {
            System.out.println("Not taken up: " + e.getMessage());
        }
    }

    private void lookAtPages() throws IOException {
        Map<Path, FileTime> now = files();
        int takenUp = 0;
        Set<Path> gone = new HashSet<>(known.keySet());
        gone.removeAll(now.keySet());
        for (Path file : gone) {
            Files.deleteIfExists(deployedCopy(file));
        }
        for (Map.Entry<Path, FileTime> file : now.entrySet()) {
            if (!file.getValue().equals(known.get(file.getKey()))) {
                Path copy = deployedCopy(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(file.getKey(), copy, StandardCopyOption.REPLACE_EXISTING);
                takenUp++;
            }
        }
        if (takenUp > 0) {
            System.out.println("Taken up: " + takenUp + (takenUp == 1 ? " file" : " files") + " of " + pages);
        }
        known = now;
    }

    /**
     * Pages that are newer than the archive are copied over it again. An archive counts as finished when it has not changed between two looks
     * and can be read.
     */
    private void lookAtApplication() {
        FileTime now = changed(ear);
        if (now == null || now.equals(deployed)) {
            return;
        }
        if (now.equals(growing) && readable()) {
            deployed = now;
            long start = System.nanoTime();
            stack.redeploy();
            known.values().removeIf(change -> change.compareTo(now) > 0);
            System.out.println(
                    "Taken up: " + ear.getFileName() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        growing = now;
    }

    private boolean readable() {
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path deployedCopy(Path file) {
        return stack.webFiles().resolve(pages.relativize(file).toString());
    }

    private Map<Path, FileTime> files() {
        Map<Path, FileTime> found = new HashMap<>();
        if (!Files.isDirectory(pages)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(pages)) {
            all.filter(Files::isRegularFile).forEach(file -> found.put(file, changed(file)));
        } catch (IOException e) {
            throw new StackFailure("Cannot watch " + pages + ": " + e.getMessage(), e);
        }
        return found;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
