package org.ordskifte.house;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseDraft;

/** What a resource method may take: values whose type bounds them, and everything else with a constraint. */
final class RestRules {

    /**
     * Types of which no value is too long or too many: {@code Visibility} refuses what it does not know as it is read,
     * clauses and blocks are bounded where the tree of a version is put in order.
     */
    private static final Set<Class<?>> BOUNDED = Set.of(
            UUID.class,
            LocalDate.class,
            Boolean.class,
            boolean.class,
            Visibility.class,
            ClauseDraft.class,
            Block.class);

    /** Path parameters are looked up, and headers are bounded and read by one class each. */
    private static final Set<Class<? extends Annotation>> LOOKED_UP =
            Set.of(PathParam.class, HeaderParam.class, Context.class);

    private RestRules() {}

    /** One sentence per thing that is taken unseen: where it is and what to do. */
    static List<String> unbounded(Class<?> resource) {
        List<String> found = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            if (Arrays.stream(method.getAnnotations())
                    .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class))) {
                Arrays.stream(method.getParameters()).forEach(parameter -> check(method, parameter, found));
            }
        }
        return found;
    }

    private static void check(Method method, Parameter parameter, List<String> found) {
        String where = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameter.getName();
        if (LOOKED_UP.stream().anyMatch(parameter::isAnnotationPresent)) {
            return;
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            if (parameter.getType() == String.class && !isConstrained(parameter)) {
                found.add(where + ") takes a query of any length: add @Size or @Pattern");
            }
            return;
        }
        if (parameter.getType() == byte[].class
                || arguments(parameter.getParameterizedType()).contains(EntityPart.class)) {
            return;
        }
        if (!parameter.isAnnotationPresent(Valid.class)) {
            found.add(where + ") is taken as it comes: add @Valid");
        }
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            check(parameter.getType(), found, new HashSet<>());
        }
    }

    private static void check(Class<?> type, List<String> found, Set<Class<?>> seen) {
        if (!type.isRecord() || isBounded(type) || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String where = type.getSimpleName() + "." + component.getName();
            AnnotatedElement field = field(type, component.getName());
            if (isBounded(component.getType())) {
                continue;
            }
            boolean whole = component.getType().isRecord() && field.isAnnotationPresent(Valid.class);
            if (!whole && !isConstrained(field)) {
                found.add(where + " is unbounded: add a constraint, or @Valid where it is a record");
            }
            check(component.getType(), found, seen);
            arguments(component.getGenericType()).forEach(argument -> check(argument, found, seen));
        }
    }

    private static boolean isBounded(Class<?> type) {
        return type.isEnum() || BOUNDED.contains(type);
    }

    private static boolean isConstrained(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static AnnotatedElement field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Collection<Class<?>> arguments(Type type) {
        List<Class<?>> classes = new ArrayList<>();
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                if (argument instanceof Class<?> one) {
                    classes.add(one);
                }
            }
        }
        return classes;
    }
}
