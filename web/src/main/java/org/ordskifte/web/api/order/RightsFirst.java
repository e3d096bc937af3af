package org.ordskifte.web.api.order;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ordskifte.identity.Vetting;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.Revision;
import org.ordskifte.web.api.problem.Problem;

/**
 * Whoever may not change something, or may not see it, learns that and nothing else: what is wrong with a body or a
 * precondition is only for those who may. What is wrong with a field, or stands against it, is said to those who saw
 * the state that stands. Asked when there is something to refuse, so that it costs whoever
 * does everything right nothing.
 */
@Provider
public class RightsFirst implements ContainerResponseFilter {

    /** What is looked at after the rights: form, size, type, precondition, state, fields. */
    private static final Set<Integer> LATER = Set.of(400, 409, 412, 413, 415, 422, 428);

    @Inject
    Changes changes;

    @Inject
    Vetting vetting;

    @Inject
    Sights sights;

    @Inject
    CurrentTenant tenant;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (LATER.contains(answer.getStatus())) {
            String path = Changes.path(asked);
            changes.at(asked.getMethod(), path)
                    .flatMap(change -> refusal(change, change.names(path).orElseThrow(), seen(asked, answer)))
                    .ifPresent(refusal -> say(refusal, answer));
        }
    }

    /** The state that the caller names; null where the answer has nothing to do with it. */
    private static Long seen(ContainerRequestContext asked, ContainerResponseContext answer) {
        boolean late = answer.getStatus() == Refusal.Kind.INVALID.status()
                || answer.getStatus() == Refusal.Kind.CONFLICT.status();
        return late ? Revision.optional(asked.getHeaderString(HttpHeaders.IF_MATCH)) : null;
    }

    private Optional<Refusal> refusal(Change change, Map<String, String> names, Long seen) {
        try {
            if (names.containsKey("t")) {
                tenant.get();
            }
            String object = change.object().map(names::get).orElse(null);
            Optional<Refusal> atTheDoor =
                    vetting.refusal(change.through().value(), change.through().call(), object);
            if (atTheDoor.isPresent()) {
                return atTheDoor;
            }
            OptionalLong standing = sights.look(change, names);
            return seen != null && standing.isPresent() && standing.getAsLong() != seen
                    ? Optional.of(new Refusal(Code.STALE, "expected", seen, "actual", standing.getAsLong()))
                    : Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void say(Refusal refusal, ContainerResponseContext answer) {
        Problem problem = Problem.of(refusal, request.getLocale());
        answer.setStatus(problem.status());
        answer.setEntity(Json.write(problem), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}
