package org.ordskifte.web.api.order;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that can be changed over the API, found by verb and address before or after the server found its own. */
@ApplicationScoped
class Changes {

    @Inject
    BeanManager beans;

    private List<Change> all;

    @PostConstruct
    void read() {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(one -> one.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(Change::of)
                .sorted(Comparator.comparing(change -> change.template().indexOf('{')))
                .toList();
    }

    /** Within the base, decoded, with a slash before it. */
    static String path(ContainerRequestContext asked) {
        String path = asked.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Of two that fit the one with fewer names: a word of the template goes before a name. */
    Optional<Change> at(String verb, String path) {
        return all.stream()
                .filter(one -> one.verb().equals(verb) && one.names(path).isPresent())
                .min(Comparator.comparingLong(one ->
                        one.template().chars().filter(sign -> sign == '{').count()));
    }
}
