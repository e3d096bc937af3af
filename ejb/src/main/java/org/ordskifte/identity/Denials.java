package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.shared.Naming;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantWall;

/** Tells that somebody known was refused something in a tenant. */
@ApplicationScoped
class Denials {

    private static final Pattern NAME = Pattern.compile(Slug.PATTERN);

    /** So many of the things that one request names are looked at. */
    private static final int MOST = 20;

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
     * whoever asked is not to read in a trail of their own that it exists. What is named in what was sent lies within
     * what the address names; of several each is the innermost.
     */
    void noteWhereItIs(Method method, Refusal refusal, Object... parameters) {
        if (tenant.maybe().isEmpty()) {
            return;
        }
        List<UUID> sent = ids(Arrays.stream(parameters).flatMap(Denials::sent)).toList();
        Optional<UUID> addressed = ids(Arrays.stream(parameters)).reduce((outer, inner) -> inner);
        List<UUID> innermost = sent.isEmpty() ? addressed.stream().toList() : sent;
        Map<UUID, UUID> elsewhere = new LinkedHashMap<>();
        boolean here = false;
        for (UUID named : Stream.concat(innermost.stream(), addressed.stream())
                .distinct()
                .limit(MOST)
                .toList()) {
            UUID owner = wall.whose(named).orElse(null);
            if (owner != null && !owner.equals(tenant.id())) {
                elsewhere.put(named, owner);
            } else if (owner != null) {
                here |= innermost.contains(named);
            }
        }
        elsewhere.forEach((named, owner) -> tell(owner, method, refusal, named.toString()));
        if (here && elsewhere.isEmpty()) {
            tell(tenant.id(), method, refusal, objects(parameters));
        }
    }

    private static Stream<UUID> ids(Stream<?> named) {
        return named.filter(UUID.class::isInstance).map(UUID.class::cast);
    }

    /** What the body of a request names, as far as this parameter is one. */
    private static Stream<?> sent(Object parameter) {
        if (parameter instanceof Naming request) {
            return Naming.of(request).stream();
        }
        return parameter instanceof Collection<?> several
                ? several.stream().filter(UUID.class::isInstance)
                : Stream.empty();
    }

    void tell(UUID owner, Method method, Refusal refusal, String objects) {
        String attempted = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        events.fire(new Denied(owner, caller.subject(), attempted, objects, refusal.code(), caller.requestId()));
    }

    /** What was named, from the outside in; names and numbers only, never words. */
    private static String objects(Object[] parameters) {
        return Arrays.stream(parameters)
                .flatMap(one -> Stream.concat(Stream.of(one), sent(one)))
                .filter(one -> one instanceof UUID
                        || one instanceof Integer
                        || one instanceof String name && NAME.matcher(name).matches())
                .limit(MOST)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
