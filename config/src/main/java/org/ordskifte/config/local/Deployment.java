package org.ordskifte.config.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The application in the server's deployments folder, packed as it is shipped, or unpacked so that a page can be
 * changed while the server runs. The scanner tells by marker files what became of it.
 */
final class Deployment {
    private static final String NAME = "ordskifte.ear";
    private final Path folder;
    private final Path ear;
    private final boolean unpacked;
    private final Path log;
    private boolean removing;

    /** @param log what the server says, for whoever asks why the application was not deployed */
    Deployment(Path deployments, Path ear, boolean unpacked, Path log) {
        this.folder = deployments;
        this.ear = ear;
        this.unpacked = unpacked;
        this.log = log;
    }

    /** @throws StackFailure when the file is none, which a server would find out late and say in many words */
    static void requireArchive(Path ear) {
        try (ZipFile archive = new ZipFile(ear.toFile())) {
            if (archive.size() == 0) {
                throw new IOException("it is empty");
            }
        } catch (IOException e) {
            throw new StackFailure(
                    "The application " + ear + " is no archive (" + e.getMessage() + "); build it again", e);
        }
    }

    void place() {
        try {
            for (String marker : new String[] {".deployed", ".failed", ".undeployed", ".pending", ".isdeploying"}) {
                Files.deleteIfExists(folder.resolve(NAME + marker));
            }
            Path target = folder.resolve(NAME);
            if (unpacked) {
                Folders.delete(target);
                unpack(ear, target);
            } else {
                Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve(NAME + ".dodeploy"), NAME);
        } catch (IOException e) {
            throw new StackFailure("Cannot place " + ear + " in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Takes the running application away, so that its files can be replaced. */
    void remove() throws IOException {
        removing = Files.deleteIfExists(folder.resolve(NAME + ".deployed"));
    }

    boolean removed() {
        return !removing || Files.exists(folder.resolve(NAME + ".undeployed"));
    }

    boolean done() {
        Path failed = folder.resolve(NAME + ".failed");
        if (Files.exists(failed)) {
            throw new StackFailure("The application was not deployed; see " + log + "\n  " + text(failed));
        }
        return Files.exists(folder.resolve(NAME + ".deployed"));
    }

    /** Where the web application's files lie while it is unpacked. */
    Path webFiles() {
        return folder.resolve(NAME).resolve("web.war");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "see " + file;
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            unpack(new ZipInputStream(in), target);
        }
    }

    private static void unpack(ZipInputStream zip, Path target) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("Entry outside the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.getName().endsWith(".war")) {
                unpack(new ZipInputStream(zip), file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
