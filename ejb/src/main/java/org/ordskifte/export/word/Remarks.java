package org.ordskifte.export.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ordskifte.diff.Beside;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.HeadChange;
import org.ordskifte.export.PrintWords;

/** What tracked changes cannot tell, in words. */
record Remarks(PrintWords words) {

    private static final int FIRST_WORDS = 40;

    /**
     * @param shown as the file tells it
     * @param origin as the comparison has it
     * @return null where there is nothing to say
     */
    String of(Change shown, Change origin) {
        List<String> said = new ArrayList<>();
        if (shown.is(Change.Kind.RENUMBERED)
                && shown.before() != null
                && shown.before().name() != null) {
            said.add(words.text("changes.renumbered", shown.before().name()));
        }
        if (origin.is(Change.Kind.SPLIT)) {
            said.add(words.text("changes.split", name(origin.before())));
        } else if (origin.is(Change.Kind.MERGED)) {
            said.add(
                    shown.after() == null
                            ? words.text("changes.merged.into", name(origin.after()))
                            : words.text("changes.merged", names(origin)));
        } else if (!origin.related().isEmpty()) {
            said.add(words.text(shown.after() == null ? "changes.replaced" : "changes.replacing", names(origin)));
        }
        if (shown.after() != null) {
            origin.besides().forEach(one -> said.add(said(one)));
        }
        return said.isEmpty() ? null : String.join(". ", said) + ".";
    }

    List<String> facts(List<HeadChange> changes) {
        return changes.stream()
                .map(one ->
                        words.text("changes.fact", words.label(one.fact()), value(one.before()), value(one.after())))
                .toList();
    }

    private String value(Object fact) {
        if (fact == null) {
            return words.text("changes.unsaid");
        }
        return fact instanceof LocalDate day ? words.day(day) : fact.toString();
    }

    private String said(Beside one) {
        String key = "changes." + one.what().name().toLowerCase(Locale.ROOT);
        if (one.what() == Beside.What.FORM) {
            return words.text(key);
        }
        if (one.before() != null && one.after() != null) {
            return words.text(key + ".changed", one.before(), one.after());
        }
        return one.after() != null
                ? words.text(key + ".added", one.after())
                : words.text(key + ".removed", one.before());
    }

    private String names(Change change) {
        return change.related().stream().map(Remarks::name).collect(Collectors.joining(", "));
    }

    private static String name(Passage passage) {
        if (passage.label() != null && passage.heading() != null) {
            return passage.label() + " " + passage.heading();
        }
        if (passage.name() != null) {
            return passage.name();
        }
        String text = passage.text().replaceAll("\\s+", " ");
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + "…";
    }
}
