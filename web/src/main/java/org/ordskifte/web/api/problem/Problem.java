package org.ordskifte.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.shared.Code;
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
        return new Problem(refusal, RefusalText.of(refusal, locale));
    }

    /** Who asks has nothing to save. */
    static Problem of(Refusal refusal, HttpServletRequest request) {
        Refusal said = refusal.code() == Code.INVALID_FIELD && isQuestion(request)
                ? new Refusal(Code.INVALID_FIELD, "field", refusal.arguments().get("field"), "rule", "asked")
                : refusal;
        return new Problem(refusal, RefusalText.of(said, request.getLocale()));
    }

    private static boolean isQuestion(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private Problem(Refusal refusal, String title) {
        this(
                "urn:ordskifte:problem:" + refusal.code().text(),
                title,
                refusal.kind().status(),
                refusal.code().text(),
                refusal.arguments(),
                null);
    }

    /** What the server itself refuses, in its own words. */
    public static Problem of(int status, String reason) {
        return new Problem("about:blank", reason, status, "http-" + status, Map.of(), null);
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
