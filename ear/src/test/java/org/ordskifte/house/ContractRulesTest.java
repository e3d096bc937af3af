package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Visiting;
import org.ordskifte.web.api.order.Through;

/** What the API says of itself is so, and is all there is to say. */
class ContractRulesTest {

    private static final Set<Class<? extends Annotation>> CHANGING =
            Set.of(POST.class, PUT.class, DELETE.class, PATCH.class);

    static Stream<JavaMethod> changes() {
        return House.CLASSES.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .flatMap(one -> one.getMethods().stream())
                .filter(ContractRulesTest::changes);
    }

    private static boolean changes(JavaMethod method) {
        return CHANGING.stream().anyMatch(method::isAnnotatedWith);
    }

    @Test
    void the_operations_are_found() {
        assertThat(changes()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_names_the_use_case_that_it_goes_through(JavaMethod change) {
        assertThat(fault(change)).isEmpty();
    }

    @Test
    void a_change_that_names_none_or_another_is_found() {
        JavaClass planted = new ClassFileImporter().importClass(Hasty.class);
        assertThat(fault(planted.getMethod("none")))
                .hasValueSatisfying(fault -> assertThat(fault).contains("add @Through"));
        assertThat(fault(planted.getMethod("other")))
                .hasValueSatisfying(fault -> assertThat(fault).contains("never calls"));
    }

    @Path("/planted")
    static class Hasty {
        @POST
        public void none() {}

        @PUT
        @Through(value = Visiting.class, call = "rights")
        public void other() {}
    }

    private static Optional<String> fault(JavaMethod change) {
        if (!change.isAnnotatedWith(Through.class)) {
            return Optional.of(change.getFullName() + " does not say what it goes through: add @Through");
        }
        Through through = change.getAnnotationOfType(Through.class);
        Set<JavaMethod> called = new HashSet<>();
        collect(change, called);
        List<JavaMethod> named = called.stream()
                .filter(one -> one.getOwner().isEquivalentTo(through.value()))
                .filter(one -> one.getName().equals(through.call()))
                .toList();
        if (named.isEmpty()) {
            return Optional.of(change.getFullName() + " never calls what it says it goes through");
        }
        List<List<Object>> rights = called.stream()
                .filter(one -> one.getOwner().isEquivalentTo(through.value()) && one.isAnnotatedWith(MayCall.class))
                .filter(one ->
                        !Set.of(one.getAnnotationOfType(MayCall.class).value()).contains(Right.ANYONE))
                .map(one -> List.<Object>of(
                        Set.of(one.getAnnotationOfType(MayCall.class).value()),
                        one.getAnnotationOfType(MayCall.class).of()))
                .distinct()
                .toList();
        return rights.size() <= 1
                ? Optional.empty()
                : Optional.of(change.getFullName() + " goes through methods for different people: " + rights);
    }

    /** What a method calls of use cases, itself and by methods of its own class. */
    private static void collect(JavaCodeUnit unit, Set<JavaMethod> called) {
        unit.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .forEach(target -> {
                    if (target.getOwner().isAnnotatedWith(Stateless.class)) {
                        called.add(target);
                    } else if (target.getOwner().equals(unit.getOwner()) && target != unit) {
                        collect(target, called);
                    }
                });
    }

    @Test
    void every_answer_in_json_says_what_it_holds() throws IOException {
        assertThat(silent(OpenApi.read())).isEmpty();
    }

    @Test
    void one_that_says_nothing_is_found() throws IOException {
        JsonNode planted = new ObjectMapper()
                .readTree(
                        "{\"paths\":{\"/x\":{\"get\":{\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":{}}}}}}}}}");
        assertThat(silent(planted)).containsExactly("get /x 200");
    }

    private static List<String> silent(JsonNode contract) {
        List<String> found = new ArrayList<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> operation
                        .getValue()
                        .path("responses")
                        .properties()
                        .forEach(answer -> {
                            JsonNode json = answer.getValue().at("/content").path("application/json");
                            if (json.isObject() && json.path("schema").isEmpty()) {
                                found.add(operation.getKey() + " " + path.getKey() + " " + answer.getKey());
                            }
                        })));
        return found;
    }

    /** The server finds a bean by its simple name alone, and takes any of two. */
    @Test
    void no_two_use_cases_share_a_name() {
        assertThat(House.CLASSES.stream()
                        .filter(one -> one.isAnnotatedWith(Stateless.class))
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                        .entrySet())
                .hasSizeGreaterThan(20)
                .filteredOn(one -> one.getValue() > 1)
                .isEmpty();
    }
}
