package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder of one stack. It is marked as a stack's, and as long as the stack runs no other one moves in. */
final class Premises implements AutoCloseable {
    private static final String MARK = ".ordskifte";
    private static final List<String> PARTS =
            List.of("postgres", "keycloak", "wildfly", "index", "mail", "log", "audit-heads", "secrets.properties");

    private final FileChannel mark;

    private Premises(FileChannel mark) {
        this.mark = mark;
    }

    /**
     * Takes the folder, which is made when there is none.
     *
     * @param keepData whether what an earlier stack left there stays; else it is deleted, and nothing else is
     * @throws StackFailure when the folder holds what no stack has put there, and when another stack runs in it
     */
    static Premises take(Path folder, boolean keepData) {
        try {
            if (Files.exists(folder) && !isEmpty(folder) && !Files.exists(folder.resolve(MARK))) {
                throw new StackFailure(folder + " holds files that are not a demo's, and none of them was touched;"
                        + " name an empty folder, or delete this one, with -Ddemo.data=DIR");
            }
            Folders.make(folder);
            Premises premises = new Premises(
                    FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            premises.lock(folder);
            for (String part : keepData ? List.<String>of() : PARTS) {
                Folders.delete(folder.resolve(part));
            }
            return premises;
        } catch (IOException e) {
            throw new StackFailure("Cannot empty " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> held = Files.list(folder)) {
            return held.findAny().isEmpty();
        }
    }

    private void lock(Path folder) throws IOException {
        boolean taken;
        try {
            taken = mark.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            taken = true;
        }
        if (taken) {
            mark.close();
            throw new StackFailure(
                    "Another demo runs in " + folder + "; stop it, or name another folder with" + " -Ddemo.data=DIR");
        }
    }

    @Override
    public void close() {
        try {
            mark.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot leave the stack's folder: " + e.getMessage(), e);
        }
    }
}
