package org.ordskifte.web.entry.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Tongue;

/**
 * Answers for a public page that was proved fresh within the last second, by the thread that read the request: neither
 * a worker nor session, sign-in or filter is needed for bytes that are the same for everybody. Whatever is not here
 * goes on to where it has always gone.
 */
public final class DoorStep {

    private static final int MOST = 512;
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString REQUEST_ID = new HttpString("X-Request-Id");
    private static final Pattern GIVEN_ID = Pattern.compile("[0-9A-Za-z-]{8,64}");

    private final Map<Address, Kept> kept = new ConcurrentHashMap<>();

    /** @param language the tag the reader chose, empty where the tenant's own counts */
    private record Address(String path, String language) {}

    private record Kept(Ready plain, Ready compressed, long untilNanos, Instant until) {
        boolean isFresh() {
            return System.nanoTime() - untilNanos < 0 && Instant.now().isBefore(until);
        }
    }

    /** A form of the page in memory the socket takes without a copy. */
    private record Ready(PageBytes.Form form, ByteBuffer bytes) {
        static Ready of(PageBytes.Form form) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(form.body().length);
            bytes.put(form.body()).flip();
            return new Ready(form, bytes);
        }
    }

    /**
     * @param path as it came over the wire, with what it says of its reader
     * @param chosen what the reader chose by cookie
     * @param untilNanos of {@link System#nanoTime()}, until which nothing else need be asked
     * @param until when the day ends, with which the page may change
     */
    public void keep(String path, Optional<Tongue> chosen, PageBytes page, long untilNanos, Instant until) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.compute(address(path, chosen), (address, known) -> {
            boolean same = known != null
                    && known.plain().form().tag().equals(page.plain().tag());
            return new Kept(
                    same ? known.plain() : Ready.of(page.plain()),
                    same ? known.compressed() : Ready.of(page.compressed()),
                    untilNanos,
                    until);
        });
    }

    public void forget() {
        kept.clear();
    }

    HttpHandler before(HttpHandler next) {
        return exchange -> {
            Kept found = find(exchange);
            if (found == null) {
                next.handleRequest(exchange);
            } else {
                answer(exchange, found);
            }
        };
    }

    private Kept find(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        String query = exchange.getQueryString();
        if (kept.isEmpty()
                || !(query.isEmpty() || query.startsWith("for="))
                || !(method.equals(Methods.GET) || method.equals(Methods.HEAD))) {
            return null;
        }
        String path = exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
        Kept found = kept.get(address(path, chosen(exchange)));
        return found != null && found.isFresh() ? found : null;
    }

    private static void answer(HttpServerExchange exchange, Kept found) {
        HeaderMap asked = exchange.getRequestHeaders();
        Ready ready = PageBytes.accepts(asked.getFirst(Headers.ACCEPT_ENCODING)) ? found.compressed() : found.plain();
        PageBytes.Form form = ready.form();
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(POLICY, PublicPolicy.POLICY);
        headers.put(Headers.ETAG, form.tag());
        headers.put(Headers.VARY, PublicPolicy.VARIES);
        headers.put(Headers.CACHE_CONTROL, PublicPolicy.KEPT);
        headers.put(REQUEST_ID, requestId(asked.getFirst(REQUEST_ID)));
        if (form.isKnown(asked.getFirst(Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        headers.put(Headers.CONTENT_TYPE, PublicPolicy.HTML);
        if (form.encoding() != null) {
            headers.put(Headers.CONTENT_ENCODING, form.encoding());
        }
        exchange.setResponseContentLength(form.body().length);
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ready.bytes().duplicate());
        }
    }

    private static Optional<Tongue> chosen(HttpServerExchange exchange) {
        if (!exchange.getRequestHeaders().contains(Headers.COOKIE)) {
            return Optional.empty();
        }
        for (Cookie cookie : exchange.requestCookies()) {
            Optional<Tongue> tongue =
                    cookie.getName().equals(Language.COOKIE) ? Tongue.of(cookie.getValue()) : Optional.empty();
            if (tongue.isPresent()) {
                return tongue;
            }
        }
        return Optional.empty();
    }

    private static Address address(String path, Optional<Tongue> chosen) {
        return new Address(path, chosen.map(Tongue::getTag).orElse(""));
    }

    /** The caller's own where it is one, so that its log and ours can be read together. */
    public static String requestId(String sent) {
        return sent != null && GIVEN_ID.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
