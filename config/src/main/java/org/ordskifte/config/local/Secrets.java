package org.ordskifte.config.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of one data folder, drawn once and kept beside the data they open, readable by their owner only. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path dataFolder) {
        Secrets secrets = new Secrets(dataFolder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (Reader reader = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new StackFailure("Cannot read " + secrets.file, e);
            }
        }
        return secrets;
    }

    synchronized String of(String name) {
        if (!known.containsKey(name)) {
            byte[] drawn = new byte[16];
            RANDOM.nextBytes(drawn);
            known.setProperty(name, HexFormat.of().formatHex(drawn));
            keep();
        }
        return known.getProperty(name);
    }

    private void keep() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, null);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file, e);
        }
    }
}
