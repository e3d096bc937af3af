package org.ordskifte.config.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** The unpacked servers below {@code config/target/distributions}: made once, shared and never written by instances. */
record Distributions(Path folder) {
    private static final Lock IN_THIS_JVM = new ReentrantLock();

    static Distributions locate() {
        String named = System.getProperty("ordskifte.distributions");
        Path folder = named != null ? Path.of(named) : target().resolve("distributions");
        if (!Files.isDirectory(folder)) {
            throw new StackFailure(
                    "The servers are not unpacked in " + folder + "; run: mvn -pl config package -DskipTests");
        }
        return new Distributions(folder.toAbsolutePath());
    }

    private static Path target() {
        try {
            Path code = Path.of(Distributions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (code.getParent().endsWith("target")) {
                return code.getParent();
            }
        } catch (URISyntaxException e) {
            throw new StackFailure("Cannot tell where this class was loaded from", e);
        }
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("config/pom.xml"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new StackFailure("Run inside the project, or name the servers with -Dordskifte.distributions=DIR");
        }
        return here.resolve("config/target");
    }

    Path wildfly() {
        return only("wildfly-");
    }

    Path keycloak() {
        return only("keycloak-");
    }

    Path library(String jar) {
        return folder.resolve("lib").resolve(jar);
    }

    private Path only(String prefix) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> f.getFileName().toString().startsWith(prefix) && Files.isDirectory(f))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new StackFailure("No " + prefix + "* in " + folder));
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + folder, e);
        }
    }

    /** Does the work unless the marker exists, one process and one thread at a time. */
    void once(Path marker, Work work) {
        IN_THIS_JVM.lock();
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(marker)) {
                work.run();
                Files.createDirectories(marker.getParent());
                Files.createFile(marker);
            }
        } catch (IOException e) {
            throw new StackFailure("Preparing " + marker.getFileName() + " failed: " + e.getMessage(), e);
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    /** A step of preparing a distribution. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }
}
