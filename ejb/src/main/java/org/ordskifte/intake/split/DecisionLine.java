package org.ordskifte.intake.split;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Antagen av X den D", "Vedtaget af X D", "Vedtatt av X i sak N, D": who adopted a text, when, under which reference. */
record DecisionLine(String by, LocalDate on, String reference) {

    private static final String VERBS =
            "antage[nt]|antagna|beslutad|beslutat|fastställ[dt]a?|godkänd|godkänt|vedtaget|godkendt"
                    + "|besluttet|tiltrådt|vedtatt|vedteke[nt]?|godkjent|godkjend|fastsatt|adopted|approved";
    private static final Pattern ALONE = Pattern.compile("(?iu)^(?:" + VERBS + ")\\b(.*)$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)\\b(?:er|är|blev|ble|vart|was|were|har)\\s+(?:sidst |senast |sist )?(?:" + VERBS + ")\\b(.{3,160})");
    private static final Pattern BY = Pattern.compile("(?iu)^\\s*(?:av|af|i|by|hos)\\s+(.+)$");
    private static final Pattern AFTER_DATE_BY = Pattern.compile("(?iu)^\\s*,?\\s*(?:av|af|i|by)\\s+([^.,;(]+)");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?iu)(§\\s*\\d+(?:/\\d+)?|\\b(?:sak|sag|ärende|beslut|PS|KS)\\s*(?:nr\\.?\\s*)?\\d+(?:[/-]\\d+)*)");

    /** A line that is nothing but a decision. */
    static Optional<DecisionLine> of(String line) {
        String text = Shape.withoutMarks(line);
        Matcher alone = ALONE.matcher(text.length() <= 200 ? text : "");
        return alone.matches() ? read(alone.group(1)) : Optional.empty();
    }

    /** A sentence in running text that tells of a decision with a date. */
    static Optional<DecisionLine> in(String sentence) {
        Matcher match = SENTENCE.matcher(sentence);
        return match.find() ? read(match.group(1)).filter(each -> each.on() != null) : Optional.empty();
    }

    private static Optional<DecisionLine> read(String words) {
        String rest = words.replaceFirst("^\\s*:\\s*", " ");
        Optional<Dates.Found> date = Dates.find(rest);
        Matcher reference = REFERENCE.matcher(rest);
        String cited = reference.find() ? reference.group(1) : null;
        int end = Math.min(
                date.map(Dates.Found::start).orElse(rest.length()), cited == null ? rest.length() : reference.start());
        Matcher by = BY.matcher(rest.substring(0, end));
        String body = by.matches() ? organ(by.group(1)) : null;
        if (body == null && date.isPresent()) {
            Matcher after = AFTER_DATE_BY.matcher(rest.substring(date.get().end()));
            body = after.find() ? organ(after.group(1)) : null;
        }
        boolean decides = body != null || (date.isPresent() && date.get().start() <= 6);
        return decides
                ? Optional.of(new DecisionLine(body, date.map(Dates.Found::date).orElse(null), cited))
                : Optional.empty();
    }

    private static String organ(String words) {
        String name = words.replaceFirst(
                        "(?iu)[\\s,(–-]*(?:\\b(?:den|i|på møte|på møde|sitt møte|møte|møde|sammanträde|,))*[\\s,(:–-]*$",
                        "")
                .trim();
        return name.isEmpty() || Shape.words(name) > 10 || Shape.endsSentence(name) && Shape.words(name) < 2
                ? null
                : name.replaceFirst("[.]$", "");
    }
}
