package org.ordskifte.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ordskifte.document.Line;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.FollowUp;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Years;

/** The value of a fact as a person entered it: a text, a day, several, or the places the answers go to. */
final class EnteredFact {

    static final String FOLLOW_UPS = "followUps";

    private static final Set<String> SEVERAL = Set.of("addressees", "alsoInvolve", "valueTags");
    private static final Set<String> DAYS =
            Set.of("adoptedOn", "validFrom", "validTo", "updatedOn", "letterDate", "reviewBy");
    private static final DateTimeFormatter DEADLINES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]").withResolverStyle(ResolverStyle.STRICT);
    private static final String DEADLINE = "consultationDeadline";
    private static final Set<String> TEXTS = Set.of(
            "issuer",
            "documentType",
            "documentNumber",
            "caseNumber",
            "adoptedBy",
            "decisionReference",
            "preparedBy",
            "securityClass",
            "appliesTo",
            "caseHandler",
            "caseHandlerEmail",
            "caseHandlerPhone",
            "replyToName",
            "replyToEmail",
            "signatory",
            "signatoryTitle",
            "contactEmail",
            "contactPhone",
            "subtitle",
            "motto",
            "whistleblowingUrl",
            "responsible",
            "replaces",
            "edition");
    private static final int LONGEST = 1000;
    private static final int MOST = 100;

    private EnteredFact() {}

    /**
     * @param found what is known of it so far, which may be said again as it is; null where nothing is
     * @return null where there is none
     * @throws Refusal invalid-field, invalid-text
     */
    static Object of(String key, Object value, Fact found) {
        if (found == null && !isKnown(key)) {
            return refuse(key, "unknown-fact");
        }
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            String line = text(key, text);
            if (line == null || found != null && line.equals(String.valueOf(found.value()))) {
                return line;
            }
            return key.equals(FOLLOW_UPS) ? refuse(key, "list") : timely(key, line);
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

    private static boolean isKnown(String key) {
        return DAYS.contains(key)
                || TEXTS.contains(key)
                || SEVERAL.contains(key)
                || key.equals(FOLLOW_UPS)
                || key.equals(DEADLINE);
    }

    /** What is to be a day, or a time, is one. */
    private static String timely(String key, String line) {
        try {
            if (DAYS.contains(key)) {
                return Years.check(LocalDate.parse(line)).toString();
            }
            if (key.equals(DEADLINE)) {
                DEADLINES.parseBest(line, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            }
            return line;
        } catch (DateTimeException e) {
            return (String) refuse(key, "date");
        }
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
        return text.length() > LONGEST ? (String) refuse(key, "too-long") : Line.words(text);
    }

    private static Object refuse(String key, String rule) {
        throw Refusal.invalid("metadata." + key, rule);
    }
}
