package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every process of this machine that works in a folder or was told of it, whoever started it and whoever owns it now. */
final class Lodgers {
    private Lodgers() {}

    /** The number and the words of each. */
    static List<String> of(Path folder) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .map(process -> told(process, folder.toString()))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot see who runs", e);
        }
    }

    private static String told(Path process, String folder) {
        try {
            String words = new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8)
                    .replace('\0', ' ');
            boolean lives = words.contains(folder)
                    || Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder);
            return lives ? process.getFileName() + " " + words : null;
        } catch (IOException e) {
            // It has ended meanwhile.
            return null;
        }
    }
}
