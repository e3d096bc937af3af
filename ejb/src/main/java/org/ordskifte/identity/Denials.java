package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantWall;

/** Tells that somebody known was refused something in a tenant. */
@ApplicationScoped
class Denials {

    private static final Pattern NAME = Pattern.compile(Slug.PATTERN);

    @Inject
    Event<Denied> events;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantWall wall;

    void note(Method method, Refusal refusal, Object... parameters) {
        if (caller.get().signedIn() && tenant.maybe().isPresent()) {
            tell(tenant.id(), method, refusal, objects(parameters));
        }
    }

    /**
     * Tells it where the innermost thing that was named by an id lies, if it lies anywhere: its owner is to know, and
     * whoever asked is not to read in a trail of their own that it exists.
     */
    void noteWhereItIs(Method method, Refusal refusal, Object... parameters) {
        UUID named = Arrays.stream(parameters)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .reduce((outer, inner) -> inner)
                .orElse(null);
        if (named == null || tenant.maybe().isEmpty()) {
            return;
        }
        wall.whose(named).ifPresent(owner -> {
            boolean here = owner.equals(tenant.id());
            tell(owner, method, refusal, here ? objects(parameters) : named.toString());
        });
    }

    void tell(UUID owner, Method method, Refusal refusal, String objects) {
        String attempted = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        events.fire(new Denied(owner, caller.subject(), attempted, objects, refusal.code(), caller.requestId()));
    }

    /** What was named, from the outside in; names and numbers only, never words. */
    private static String objects(Object[] parameters) {
        return Arrays.stream(parameters)
                .filter(one -> one instanceof UUID
                        || one instanceof Integer
                        || one instanceof String name && NAME.matcher(name).matches())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
