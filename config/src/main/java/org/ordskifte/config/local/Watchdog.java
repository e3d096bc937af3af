package org.ordskifte.config.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A small shell beside the servers that holds the other end of a pipe: when the launcher is gone without having
 * stopped them, even by kill -9, the pipe closes and the shell stops them in the same order. What has ended has no words
 * any more, however late its new parent buries it.
 */
final class Watchdog implements AutoCloseable {
    private static final String SCRIPT = "read -r word && exit 0\n"
            + "for server in wildfly-configuration:TERM wildfly:TERM keycloak:TERM postgres:INT; do\n"
            + "  pid=$(cat \"${server%:*}.pid\" 2>/dev/null) || continue\n"
            + "  kill -\"${server#*:}\" \"$pid\" 2>/dev/null || continue\n"
            + "  tries=0\n"
            + "  while grep -q . \"/proc/$pid/cmdline\" 2>/dev/null && [ $tries -lt 80 ]; do sleep 0.1; tries=$((tries + 1)); done\n"
            + "  kill -KILL \"$pid\" 2>/dev/null\n"
            + "done\n";
    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** @param log the folder in which every {@link ChildProcess} leaves its number */
    static Watchdog over(Path log) {
        try {
            return new Watchdog(new ProcessBuilder(List.of("setsid", "sh", "-c", SCRIPT))
                    .directory(log.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new StackFailure("Cannot start the watchdog: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }
}
