package org.ordskifte.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, read as they are written. */
final class Sources {

    private Sources() {}

    /** Those below a folder whose names end in one of these ways. */
    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
