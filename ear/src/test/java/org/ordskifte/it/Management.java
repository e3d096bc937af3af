package org.ordskifte.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.Property;

/** What an operator asks of the running server by its own management. */
final class Management {

    private Management() {}

    /**
     * An operation on what the address names.
     *
     * @param address names and values in turn, from the root
     */
    static ModelNode operation(String name, String... address) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        ModelNode place = operation.get("address").setEmptyList();
        for (int step = 0; step < address.length; step += 2) {
            place.add(address[step], address[step + 1]);
        }
        return operation;
    }

    /** What the server answers; a refusal fails the test. */
    static ModelNode run(ModelNode operation) {
        try (ModelControllerClient server = ModelControllerClient.Factory.create(
                "remote+http", "127.0.0.1", Portal.stack().managementPort())) {
            ModelNode answer = server.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a bean of the portal do now, and to its end, what its timer will make it do at the next turn. */
    static void turn(String bean) {
        String[] timers = {
            "deployment", "ordskifte.ear",
            "subdeployment", "ejb.jar",
            "subsystem", "ejb3",
            "singleton-bean", bean,
            "service", "timer-service"
        };
        ModelNode all = operation("read-resource", timers);
        all.get("recursive").set(true);
        all.get("include-runtime").set(true);
        List<Property> found = run(all).get("timer").asPropertyList();
        if (found.size() != 1) {
            throw new IllegalStateException(bean + " has " + found.size() + " timers");
        }
        ModelNode trigger = operation("trigger", timers);
        trigger.get("address").add("timer", found.get(0).getName());
        run(trigger);
    }
}
