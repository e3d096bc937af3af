package org.ordskifte.consultation.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.ordskifte.shared.Refusal;

/** What a round promises each kind of respondent about who will read the answer, told before anything is written. */
public record Visibility(VisibilityRule committee, VisibilityRule organisation, VisibilityRule person) {

    public static final Visibility INTERNAL = of(VisibilityRule.INTERNAL);

    public static Visibility of(VisibilityRule rule) {
        return new Visibility(rule, rule, rule);
    }

    /** One rule for all as a string, or an object with a rule for each kind; a kind left out is internal. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Visibility of(JsonNode json) {
        return json.isTextual()
                ? of(rule(json))
                : new Visibility(
                        rule(json.get(Respondent.COMMITTEE.name())),
                        rule(json.get(Respondent.ORGANISATION.name())),
                        rule(json.get(Respondent.PERSON.name())));
    }

    @JsonValue
    public Object json() {
        if (committee == organisation && organisation == person) {
            return committee;
        }
        Map<Respondent, VisibilityRule> rules = new EnumMap<>(Respondent.class);
        rules.put(Respondent.COMMITTEE, committee);
        rules.put(Respondent.ORGANISATION, organisation);
        rules.put(Respondent.PERSON, person);
        return rules;
    }

    public VisibilityRule of(Respondent respondent) {
        return switch (respondent) {
            case COMMITTEE -> committee;
            case ORGANISATION -> organisation;
            case PERSON -> person;
        };
    }

    private static VisibilityRule rule(JsonNode json) {
        if (json == null || json.isNull()) {
            return VisibilityRule.INTERNAL;
        }
        for (VisibilityRule rule : VisibilityRule.values()) {
            if (rule.name().equals(json.textValue())) {
                return rule;
            }
        }
        throw Refusal.invalid("visibility", "visibility-rule");
    }
}
