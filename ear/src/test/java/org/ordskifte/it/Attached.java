package org.ordskifte.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tells Arquillian where the running stack is managed. The test class is loaded twice, here and inside the server; there
 * the stack runs already and nothing is left to do.
 */
public class Attached implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!inside()) {
            new Portal().beforeAll(context);
            System.setProperty(
                    "ordskifte.management.port", String.valueOf(Portal.stack().managementPort()));
        }
    }

    private static boolean inside() {
        return System.getProperty("jboss.server.base.dir") != null;
    }
}
