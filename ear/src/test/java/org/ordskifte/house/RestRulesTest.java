package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing comes in through the API that nobody looked at. */
class RestRulesTest {

    static Stream<Class<?>> resources() {
        return House.CLASSES.stream()
                .filter(one -> one.getPackageName().startsWith("org.ordskifte.web.api"))
                .filter(one -> one.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect);
    }

    @Test
    void the_resources_are_found() {
        assertThat(resources()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everything_a_resource_takes_is_bounded(Class<?> resource) {
        assertThat(RestRules.unbounded(resource)).isEmpty();
    }

    @Test
    void the_rule_finds_what_was_planted_for_it() {
        assertThat(RestRules.unbounded(Careless.class))
                .anyMatch(found -> found.contains("Careless.take") && found.contains("@Valid"))
                .anyMatch(found -> found.contains("Taken.text"))
                .anyMatch(found -> found.contains("Inner.words"))
                .anyMatch(found -> found.contains("query"))
                .noneMatch(found -> found.contains("Taken.bounded"));
    }

    @Path("/planted")
    static class Careless {
        @POST
        public void take(@QueryParam("query") String query, Taken body) {
            throw new UnsupportedOperationException(query + body);
        }
    }

    record Taken(String text, @Size(max = 3) String bounded, @Size(max = 3) List<Inner> inner) {}

    record Inner(List<String> words) {}
}
