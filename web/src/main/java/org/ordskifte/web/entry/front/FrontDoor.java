package org.ordskifte.web.entry.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.SessionConfigWrapper;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/** Stands before the application's chain, and before the server's sessions and sign-in. */
public class FrontDoor implements ServletExtension {

    /** Pages that can be handed out at the door. */
    public static final DoorStep STEP = new DoorStep();

    /**
     * A body that does not say how long it is, is read on and thrown away up to here, so that its sender hears why it
     * was refused and is not merely cut off. In bytes; the server's own limit is a little higher.
     */
    public static final long READ_ON = 256_000_000;

    /** What a body that says its length may have, in bytes: a file and the fields beside it. */
    public static final long LARGEST = 22_020_096;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        STEP.forget();
        SessionConfigWrapper given = deployment.getSessionConfigWrapper();
        deployment.setSessionConfigWrapper((plain, whole) -> given == null
                ? new CookieByScheme(plain, CookieByScheme.overTls())
                : new CookieByScheme(given.wrap(plain, whole), given.wrap(CookieByScheme.overTls(), whole)));
        deployment.addInitialHandlerChainWrapper(next -> STEP.before(patient(measured(next))));
    }

    private static HttpHandler patient(HttpHandler next) {
        SlowReaders readers = new SlowReaders();
        return exchange -> {
            exchange.addResponseWrapper(readers);
            next.handleRequest(exchange);
        };
    }

    /** Only the API takes bodies of unsaid length, and measures them itself; no browser sends a form like that. */
    private static HttpHandler measured(HttpHandler next) {
        return exchange -> {
            if (!exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)) {
                exchange.setMaxEntitySize(isReadOn(exchange) ? READ_ON : LARGEST);
            } else if (!exchange.getRequestURI().startsWith("/api/")) {
                exchange.setPersistent(false);
                exchange.setStatusCode(StatusCodes.LENGTH_REQUIRED);
                exchange.endExchange();
                return;
            }
            next.handleRequest(exchange);
        };
    }

    /** The API refuses what is too large unread; a form of the office with too large a file comes back with what was typed. */
    private static boolean isReadOn(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return exchange.getRequestURI().startsWith("/api/") || type != null && type.startsWith("multipart/");
    }
}
