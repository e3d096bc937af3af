package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole house keeps its rules, and each rule is awake: it finds the violation planted for it. */
class HouseTest {

    private static JavaClasses planted;

    @BeforeAll
    static void read() {
        planted = new ClassFileImporter()
                .withImportOption(location -> location.contains("/test-classes/") || location.contains("/ejb"))
                .importPackages("org.ordskifte");
    }

    static Stream<ArchRule> rules() {
        return HouseRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_finds_the_violation_planted_for_it(ArchRule rule) {
        assertThat(rule.evaluate(planted).getFailureReport().getDetails())
                .as("%s is asleep: plant a violation in src/test/java", rule.getDescription())
                .isNotEmpty();
    }
}
