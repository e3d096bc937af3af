package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Warning;

/** What the stages found out about the file besides its clauses, with the line where each thing stands. */
final class Findings {

    private record Finding(String key, Fact fact, int line) {}

    private final List<Finding> facts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    void printed(String key, Object value, int line) {
        facts.add(new Finding(key, Fact.printed(value, line), line));
    }

    void derived(String key, Object value, int line) {
        facts.add(new Finding(key, Fact.derived(value, line), line));
    }

    void warn(String code, Integer line, Map<String, Object> details) {
        warnings.add(Warning.of(code, line, details));
    }

    boolean has(String key) {
        return facts.stream().anyMatch(each -> each.key().equals(key));
    }

    boolean has(String key, int from, int to) {
        return facts.stream().anyMatch(each -> each.key().equals(key) && each.line() >= from && each.line() <= to);
    }

    Optional<Integer> firstLine(String key) {
        return facts.stream()
                .filter(each -> each.key().equals(key))
                .map(Finding::line)
                .findFirst();
    }

    List<Object> values(String key) {
        return facts.stream()
                .filter(each -> each.key().equals(key) && each.fact().value() != null)
                .map(each -> each.fact().value())
                .distinct()
                .toList();
    }

    /** The facts of some lines; of two about the same thing the first with a value counts. */
    Map<String, Fact> between(int from, int to) {
        Map<String, Fact> result = new LinkedHashMap<>();
        facts.stream()
                .filter(each -> each.line() >= from && each.line() <= to)
                .forEach(each -> result.merge(
                        each.key(), each.fact(), (first, second) -> first.value() == null ? second : first));
        return result;
    }

    List<Warning> warnings() {
        return warnings;
    }
}
