package org.ordskifte.web.api.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.Collision;
import org.ordskifte.web.entry.Outage;

/**
 * The one place where anything thrown becomes an answer. Refusals say their code; what nobody expected gets a number
 * that is logged, and nothing else leaks.
 */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Map<Integer, Code> BY_STATUS = Map.of(
            400, Code.MALFORMED,
            401, Code.NOT_SIGNED_IN,
            403, Code.FORBIDDEN,
            404, Code.NOT_FOUND,
            413, Code.REQUEST_TOO_LARGE,
            415, Code.UNSUPPORTED_MEDIA_TYPE);

    /** The database knows no such sign, above all not the one with the number 0; nor does it in JSON. */
    private static final Set<String> UNWRITABLE = Set.of("22021", "22P05");

    private static final Pattern PARAMETER = Pattern.compile("jakarta\\.ws\\.rs\\.QueryParam\\(\"([^\"]+)\"\\)");

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return say(refusal);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return say(Violations.refusal(violations));
            }
            if (cause instanceof OptimisticLockException) {
                return say(new Refusal(wasRolledBack(cause) ? Code.UNAVAILABLE : Code.STALE));
            }
            if (cause instanceof PessimisticLockException || cause instanceof LockTimeoutException) {
                return say(new Refusal(Code.UNAVAILABLE));
            }
            Optional<Refusal> collision = Collision.of(cause);
            if (collision.isPresent()) {
                return say(collision.get());
            }
            if (cause instanceof JacksonException json) {
                return say(UnreadableJson.refusal(json));
            }
            if (cause instanceof SQLException sql && UNWRITABLE.contains(String.valueOf(sql.getSQLState()))) {
                return say(new Refusal(Code.MALFORMED));
            }
            if (cause instanceof WebApplicationException web) {
                String parameter = unreadableParameter(web);
                return parameter == null ? ofContainer(web) : say(new Refusal(Code.MALFORMED, "field", parameter));
            }
        }
        if (Outage.isBehind(thrown)) {
            LOG.warnf("the database does not answer: %s", thrown.getMessage());
            return say(new Refusal(Code.UNAVAILABLE));
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf(thrown, "incident %s", incident);
        return new Problem("about:blank", "Internal error", 500, "internal-error", Map.of(), incident).response();
    }

    /** The transaction ended under its feet, most often because its time ran out: nobody else changed anything. */
    private static boolean wasRolledBack(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }

    /** The server takes a query parameter that is no date or number for a page that is not there; null for anything else. */
    private static String unreadableParameter(WebApplicationException web) {
        Matcher named = PARAMETER.matcher(web instanceof NotFoundException ? String.valueOf(web.getMessage()) : "");
        return named.find() ? named.group(1) : null;
    }

    private Response ofContainer(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        Code code = BY_STATUS.get(status);
        if (code != null) {
            return say(new Refusal(code));
        }
        Response.StatusType said = web.getResponse().getStatusInfo();
        Response answer = Problem.of(status, said.getReasonPhrase()).response();
        String allowed = web.getResponse().getHeaderString("Allow");
        return allowed == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allowed).build();
    }

    private Response say(Refusal refusal) {
        Refusal said = looksWithoutToken() && refusal.code() == Code.NOT_SIGNED_IN ? Refusal.notFound() : refusal;
        return Problem.of(said, request).response();
    }

    /** Whoever only looks and says not who they are is told what anybody is: that it is not there. */
    private boolean looksWithoutToken() {
        boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return looks && request.getHeader("Authorization") == null;
    }
}
