package org.ordskifte.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ordskifte.intake.outline.FollowUp;
import org.ordskifte.shared.Refusal;

/** The value of a fact as a person entered it: a text, several, or the places the answers go to. */
final class EnteredFact {

    static final String FOLLOW_UPS = "followUps";

    private static final Set<String> SEVERAL = Set.of("addressees", "alsoInvolve", "valueTags");
    private static final int LONGEST = 1000;
    private static final int MOST = 100;

    private EnteredFact() {}

    /**
     * @return null where there is none
     * @throws Refusal invalid-field
     */
    static Object of(String key, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            String line = text(key, text);
            return line == null || !key.equals(FOLLOW_UPS) ? line : refuse(key, "list");
        }
        if (!(value instanceof Collection<?> all) || !key.equals(FOLLOW_UPS) && !SEVERAL.contains(key)) {
            return refuse(key, "text");
        }
        if (all.size() > MOST) {
            return refuse(key, "too-many");
        }
        List<?> list = all.stream()
                .map(one -> key.equals(FOLLOW_UPS) ? followUp(one) : line(key, one))
                .filter(Objects::nonNull)
                .toList();
        return list.isEmpty() ? null : list;
    }

    private static String line(String key, Object value) {
        return value == null ? null : value instanceof String text ? text(key, text) : (String) refuse(key, "text");
    }

    private static FollowUp followUp(Object value) {
        if (!(value instanceof Map<?, ?> one) || line(FOLLOW_UPS, one.get("name")) == null) {
            return (FollowUp) refuse(FOLLOW_UPS, "name");
        }
        return new FollowUp(
                line(FOLLOW_UPS, one.get("name")),
                day(line(FOLLOW_UPS, one.get("date"))),
                line(FOLLOW_UPS, one.get("when")));
    }

    private static String day(String text) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : LocalDate.parse(text.strip()).toString();
        } catch (DateTimeException e) {
            return (String) refuse(FOLLOW_UPS, "date");
        }
    }

    private static String text(String key, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() > LONGEST ? (String) refuse(key, "too-long") : text.strip();
    }

    private static Object refuse(String key, String rule) {
        throw Refusal.invalid("metadata." + key, rule);
    }
}
