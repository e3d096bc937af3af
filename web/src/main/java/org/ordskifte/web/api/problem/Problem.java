package org.ordskifte.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.Outage;
import org.ordskifte.web.text.RefusalText;

/**
 * A problem document.
 *
 * @param code what programs go by
 * @param title the same for people, in the language they asked for
 * @param arguments what the refusal names, such as the field
 * @param incident number under which an unexpected error is found in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String code, Map<String, Object> arguments, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Refusal refusal, Locale locale) {
        return new Problem(
                "urn:ordskifte:problem:" + refusal.code().text(),
                RefusalText.of(refusal, locale),
                refusal.kind().status(),
                refusal.code().text(),
                refusal.arguments(),
                null);
    }

    public Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .type(MEDIA_TYPE)
                .entity(Json.write(this))
                .header("Cache-Control", "no-store");
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (status == 503 || status == 429) {
            response.header("Retry-After", retryAfter());
        }
        return response.build();
    }

    /** In seconds; a refusal that knows better says so. */
    private String retryAfter() {
        return String.valueOf(arguments.getOrDefault("seconds", Outage.RETRY_AFTER));
    }

    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503 || status == 429) {
            response.setHeader("Retry-After", retryAfter());
        }
        response.getOutputStream().write(Json.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
