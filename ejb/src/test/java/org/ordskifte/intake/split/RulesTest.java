package org.ordskifte.intake.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule is tried by a test of its name in one of these; a rule without one is found here. */
class RulesTest {

    private static final Set<Class<?>> TRIALS = Set.of(
            FrontRulesTest.class,
            LetterRulesTest.class,
            NumberRulesTest.class,
            HeadingRulesTest.class,
            ParagraphRulesTest.class,
            FactRulesTest.class);

    @Test
    void every_rule_has_a_test_of_its_name() {
        Set<String> tests = TRIALS.stream()
                .flatMap(trials -> Arrays.stream(trials.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(tests)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .map(rule -> rule.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
