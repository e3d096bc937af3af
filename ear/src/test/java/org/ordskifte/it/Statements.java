package org.ordskifte.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/**
 * How many statements the running application sends to its database for one request, by the server's own statistics.
 * The portal's timers are at work meanwhile, so that the fewest of several tries count.
 */
final class Statements implements AutoCloseable {

    private static final int TRIES = 3;
    private static final long QUIET_MILLIS = 80;

    private final ModelControllerClient server;

    private Statements(ModelControllerClient server) {
        this.server = server;
    }

    static Statements counted() {
        try {
            Statements statements = new Statements(ModelControllerClient.Factory.create(
                    "127.0.0.1", Portal.stack().managementPort()));
            statements.enable(true);
            return statements;
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a request that may be repeated. */
    long of(Runnable request) {
        return ofEach(TRIES, turn -> request.run());
    }

    /** Of requests that are of one kind and each made once. */
    long ofEach(int requests, IntConsumer request) {
        long fewest = Long.MAX_VALUE;
        for (int turn = 0; turn < requests; turn++) {
            long before = quiet();
            request.accept(turn);
            fewest = Math.min(fewest, sent() - before);
        }
        return fewest;
    }

    /** Waits for a moment in which nothing else is going on; the timers leave many. */
    private long quiet() {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        long before = -1;
        long now = sent();
        while (now != before && System.nanoTime() < end) {
            before = now;
            try {
                Thread.sleep(QUIET_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now = sent();
        }
        return now;
    }

    private long sent() {
        return run(operation("read-attribute", "prepared-statement-count")).asLong();
    }

    private void enable(boolean on) {
        ModelNode operation = operation("write-attribute", "enabled");
        operation.get("value").set(on);
        run(operation);
    }

    private static ModelNode operation(String name, String attribute) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("name").set(attribute);
        operation
                .get("address")
                .add("deployment", "ordskifte.ear")
                .add("subdeployment", "ejb.jar")
                .add("subsystem", "jpa")
                .add("hibernate-persistence-unit", "ordskifte.ear/ejb.jar#ordskifte");
        return operation;
    }

    private ModelNode run(ModelNode operation) {
        try {
            ModelNode answer = server.execute(operation);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        enable(false);
        server.close();
    }
}
