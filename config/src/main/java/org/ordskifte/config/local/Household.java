package org.ordskifte.config.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The processes of one stack, servers and what is run once to make them ready. When it is closed none begins any more:
 * a stop that comes in the midst of a start leaves nothing behind.
 */
final class Household implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path log;
    private final List<ChildProcess> members = new ArrayList<>();
    private boolean closing;

    /** @param log the folder of everybody's log, in which each {@link ChildProcess} leaves its number */
    Household(Path log) {
        this.log = Folders.make(log);
    }

    /** The log of a server, or the whole folder's other files. */
    Path log(String file) {
        return log.resolve(file);
    }

    /** @param logFile the name of the file that takes what the process says */
    synchronized ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path folder, String logFile) {
        if (closing) {
            throw new StackFailure(name + " is not started: everything is being stopped");
        }
        members.removeIf(member -> !member.alive());
        ChildProcess process = ChildProcess.start(name, command, environment, folder, log(logFile));
        members.add(process);
        return process;
    }

    /** From now on nothing begins; what runs goes on until it is stopped. */
    synchronized void takeNobodyIn() {
        closing = true;
    }

    /** Ends whatever is still there; servers that need more patience were stopped before. */
    @Override
    public synchronized void close() {
        closing = true;
        members.forEach(member -> member.stop(PATIENCE));
    }
}
