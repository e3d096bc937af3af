package org.ordskifte.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jboss.dmr.ModelNode;

/**
 * How many statements the running application sends to its database for one request: what Hibernate logs on the threads
 * that answer requests. What the portal's timers ask meanwhile runs on threads of its own and is not counted.
 */
final class Statements implements AutoCloseable {

    private static final int TRIES = 3;
    private static final String HANDLER = "statements";
    private static final String LOGGER = "org.hibernate.SQL";
    private static final String ANSWERING = "default task-";

    private final Path log;

    private Statements(Path log) {
        this.log = log;
    }

    static Statements counted() {
        try {
            Statements statements = new Statements(Files.createTempFile("statements", ".log"));
            statements.write();
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a request that may be repeated; what it asks once for all that follow is not its own. */
    long of(Runnable request) {
        return ofEach(TRIES, turn -> request.run());
    }

    /** Of requests that are of one kind and each made once. */
    long ofEach(int requests, IntConsumer request) {
        long fewest = Long.MAX_VALUE;
        for (int turn = 0; turn < requests; turn++) {
            long before = sent();
            request.accept(turn);
            fewest = Math.min(fewest, sent() - before);
        }
        return fewest;
    }

    private long sent() {
        try (Stream<String> threads = Files.lines(log)) {
            return threads.filter(thread -> thread.startsWith(ANSWERING)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        ModelNode handler = Management.operation("add", "subsystem", "logging", "file-handler", HANDLER);
        handler.get("file").get("path").set(log.toString());
        handler.get("formatter").set("%t%n");
        Management.run(handler);
        ModelNode logger = Management.operation("add", "subsystem", "logging", "logger", LOGGER);
        logger.get("level").set("DEBUG");
        logger.get("use-parent-handlers").set(false);
        logger.get("handlers").add(HANDLER);
        Management.run(logger);
    }

    @Override
    public void close() throws IOException {
        Management.run(Management.operation("remove", "subsystem", "logging", "logger", LOGGER));
        Management.run(Management.operation("remove", "subsystem", "logging", "file-handler", HANDLER));
        Files.delete(log);
    }
}
