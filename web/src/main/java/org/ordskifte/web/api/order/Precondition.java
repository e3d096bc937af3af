package org.ordskifte.web.api.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.api.Revision;

/** No condition is passed over, before anybody looks at the body: where one is required it is there, and where there is no
 * state that a tag could name, none is the one that was seen. */
@Provider
public class Precondition implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Changes changes;

    @Inject
    Sights sights;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (!method.isAnnotationPresent(Through.class)) {
            return;
        }
        String condition = request.getHeaderString(HttpHeaders.IF_MATCH);
        boolean asks = Arrays.stream(method.getParameters()).anyMatch(Precondition::asks);
        if (asks && !request.getMethod().equals(HttpMethod.POST)) {
            Revision.required(condition);
        }
        if (!asks) {
            requireNone(condition);
        } else if (condition != null) {
            single(condition, request);
        }
    }

    /** Of several tags the one that stands takes the place of all, so that what stands behind is asked about one. */
    private void single(String condition, ContainerRequestContext request) {
        Set<Long> named = Revision.named(condition);
        if (named.size() > 1) {
            OptionalLong standing = standing(request);
            if (standing.isPresent() && named.contains(standing.getAsLong())) {
                request.getHeaders().putSingle(HttpHeaders.IF_MATCH, Revision.tag(standing.getAsLong()));
            }
        }
    }

    /** Empty also for whoever may not see it, which {@link RightsFirst} tells them. */
    private OptionalLong standing(ContainerRequestContext request) {
        String path = Changes.path(request);
        try {
            return changes.at(request.getMethod(), path)
                    .map(change -> sights.look(change, change.names(path).orElseThrow()))
                    .orElse(OptionalLong.empty());
        } catch (Refusal refusal) {
            return OptionalLong.empty();
        }
    }

    private static void requireNone(String condition) {
        if (condition != null && !condition.strip().equals("*")) {
            throw new Refusal(Code.STALE);
        }
    }

    private static boolean asks(Parameter parameter) {
        return isHeader(parameter)
                || parameter.isAnnotationPresent(BeanParam.class)
                        && Stream.<Class<?>>iterate(
                                        parameter.getType(), one -> one != Object.class, Class::getSuperclass)
                                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                                .anyMatch(Precondition::isHeader);
    }

    private static boolean isHeader(AnnotatedElement element) {
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        return header != null && header.value().equals(HttpHeaders.IF_MATCH);
    }
}
