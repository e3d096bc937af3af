package org.ordskifte.config.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One server as a process of its own session: a Ctrl-C in the terminal reaches only the launcher, which then stops the
 * servers in order.
 */
final class ChildProcess {
    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Files.writeString(pidFile(log), process.pid() + "\n");
            return new ChildProcess(name, log, process);
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Where the number of the process that writes this log is kept for the {@link Watchdog}. */
    static Path pidFile(Path log) {
        return log.resolveSibling(log.getFileName().toString().replace(".log", ".pid"));
    }

    boolean alive() {
        return process.isAlive();
    }

    void awaitReady(BooleanSupplier ready, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackFailure(name + " ended with status " + process.exitValue() + " before it was ready; see "
                        + log + lastLines());
            }
            if (Instant.now().isAfter(end)) {
                throw new StackFailure(
                        name + " was not ready after " + limit.toSeconds() + " s; see " + log + lastLines());
            }
            pause(Duration.ofMillis(100));
        }
    }

    /** Waits for the end of a process that does one thing. */
    void awaitSuccess(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new StackFailure(name + " took longer than " + limit.toSeconds() + " s; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StackFailure(name + " was interrupted", e);
        }
        forget();
        if (process.exitValue() != 0) {
            throw new StackFailure(name + " ended with status " + process.exitValue() + "; see " + log + lastLines());
        }
    }

    void stop(Duration patience) {
        stop("TERM", patience);
    }

    /** Its number is forgotten last: should the launcher be killed meanwhile, the {@link Watchdog} goes on. */
    void stop(String signal, Duration patience) {
        if (process.isAlive()) {
            end(signal, patience);
        }
        forget();
    }

    private void end(String signal, Duration patience) {
        signal(signal);
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /**
     * Ends the process at once, as a power cut would, and waits until nothing of it is left. The parent goes first: a
     * database that loses a child begins to recover, and what it starts for that would outlive it.
     */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child ->
                child.onExit().completeOnTimeout(child, 5, TimeUnit.SECONDS).join());
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile(log));
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + pidFile(log), e);
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return "\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting", e);
        }
    }
}
