package org.ordskifte.web.api.order;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation that changes something.
 *
 * @param template of its address within the base, with bare names in braces
 * @param through what stands behind it
 */
record Change(String verb, String template, Pattern address, Through through) {

    /** A name in braces, with or without the form its value must have. */
    private static final Pattern NAME = Pattern.compile("\\{\\s*([a-zA-Z]+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** Those of a resource, in no order. */
    static Stream<Change> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Through.class))
                .map(method -> of(resource, method));
    }

    private static Change of(Class<?> resource, Method method) {
        String verb = Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(one -> one != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
        Path own = method.getAnnotation(Path.class);
        String written = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        String template = NAME.matcher(written).replaceAll("{$1}");
        String pattern = template.replaceAll("[{]([a-zA-Z]+)}", "(?<$1>[^/]+)");
        return new Change(verb, template, Pattern.compile(pattern), method.getAnnotation(Through.class));
    }

    /**
     * What the address names, by the names of the template.
     *
     * @param path within the base, decoded, with a slash before it
     */
    Optional<Map<String, String>> names(String path) {
        Matcher found = address.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        Matcher name = NAME.matcher(template);
        while (name.find()) {
            names.put(name.group(1), found.group(name.group(1)));
        }
        return Optional.of(names);
    }

    /** What is named after the tenant; absent where nothing is. */
    Optional<String> object() {
        Matcher name = NAME.matcher(template);
        return name.results().map(one -> one.group(1)).skip(1).findFirst();
    }

    boolean isBelow(String place) {
        return template.equals(place) || template.startsWith(place + "/");
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }
}
