package org.ordskifte.it;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.ordskifte.config.demo.DemoContent;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackSettings;

/**
 * The shipped archive on the real server with the real database, identity provider and mail, and the demo content in
 * it. Started once per run by the first test that needs it, stopped when the run ends.
 */
public class Portal implements BeforeAllCallback {

    private static volatile LocalStack stack;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (stack == null) {
            context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, key -> new Running());
        }
    }

    /** The running stack. */
    public static LocalStack stack() {
        if (stack == null) {
            throw new IllegalStateException("extend the test with Portal");
        }
        return stack;
    }

    /** JUnit closes it after the last test of the run. */
    @SuppressWarnings("deprecation")
    private static final class Running implements ExtensionContext.Store.CloseableResource {

        Running() {
            LocalStack started = LocalStack.start(StackSettings.of(
                    Path.of(System.getProperty("ordskifte.data")), Path.of(System.getProperty("ordskifte.ear"))));
            DemoContent.load(started);
            stack = started;
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
