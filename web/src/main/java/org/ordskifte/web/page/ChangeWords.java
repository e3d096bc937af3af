package org.ordskifte.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.diff.Beside;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Change.Kind;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.HeadChange;
import org.ordskifte.web.tag.ChangeLine;
import org.ordskifte.web.tag.OutlineTag;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** Changes in words, clause by clause; what stands as it stood is gathered into runs. */
public class ChangeWords {

    private final Wording wording;

    public ChangeWords(Tongue tongue) {
        this.wording = Wording.in(tongue);
    }

    public List<ChangeLine> lines(List<Change> changes) {
        List<ChangeLine> lines = new ArrayList<>();
        List<Change> run = new ArrayList<>();
        for (Change change : changes) {
            if (change.isUnchanged()) {
                run.add(change);
            } else {
                close(run, lines);
                lines.add(new ChangeLine(change, words(change), List.of()));
            }
        }
        close(run, lines);
        return lines;
    }

    private void close(List<Change> run, List<ChangeLine> lines) {
        if (!run.isEmpty()) {
            List<ChangeLine.Name> names = run.stream()
                    .map(change -> new ChangeLine.Name("c-" + change.id(), name(change.present())))
                    .toList();
            lines.add(new ChangeLine(run.get(0), wording.text("document.compare.unchanged", names.size()), names));
            run.clear();
        }
    }

    /** "2.4 er ændret og hedder nu 3.1: værdien ÅBENHED er tilføjet" */
    String words(Change change) {
        List<String> besides = besides(change, wording);
        return besides.isEmpty() ? what(change) : what(change) + ": " + String.join(", ", besides);
    }

    /** What changed in a clause beside words, name and place. */
    static List<String> besides(Change change, Wording wording) {
        return change.besides().stream().map(one -> beside(one, wording)).toList();
    }

    private static String beside(Beside one, Wording wording) {
        String key = "document.change.beside." + one.what().name().toLowerCase(Locale.ROOT);
        if (one.what() == Beside.What.FORM) {
            return wording.text(key);
        }
        if (one.before() != null && one.after() != null) {
            return wording.text(key + ".changed", one.before(), one.after());
        }
        return one.after() != null
                ? wording.text(key + ".added", one.after())
                : wording.text(key + ".removed", one.before());
    }

    /** The line above the changes; empty where the versions say the same of themselves. */
    public String facts(List<HeadChange> changes) {
        return changes.isEmpty()
                ? ""
                : wording.text(
                        "document.compare.facts",
                        changes.stream().map(this::fact).collect(Collectors.joining("; ")));
    }

    private String fact(HeadChange change) {
        return wording.text(
                "document.compare.fact",
                wording.text("document.compare.fact."
                        + change.fact().replaceAll("(?=[A-Z])", ".").toLowerCase(Locale.ROOT)),
                value(change.before()),
                value(change.after()));
    }

    private String value(Object fact) {
        if (fact == null) {
            return wording.text("document.compare.unsaid");
        }
        return fact instanceof LocalDate day ? new DateWords(wording.tongue()).date(day) : quoted(fact.toString());
    }

    private String quoted(String text) {
        return wording.text("document.quoted", text);
    }

    private String what(Change change) {
        if (change.is(Kind.SPLIT)) {
            return wording.text("document.change.split", name(change.after()), name(change.before()));
        }
        if (change.is(Kind.MERGED)) {
            return wording.text("document.change.merged", name(change.after()), names(change));
        }
        if (change.is(Kind.ADDED) || change.is(Kind.REMOVED)) {
            return change.related().isEmpty()
                    ? wording.text(key(change), name(change.present()))
                    : wording.text(
                            change.is(Kind.ADDED)
                                    ? "document.change.added.replacing"
                                    : "document.change.removed.replaced",
                            name(change.present()),
                            names(change));
        }
        boolean named = change.before().label() != null && change.after().label() != null;
        return change.is(Kind.RENUMBERED) && named
                ? wording.text(
                        key(change), change.before().label(), change.after().label())
                : wording.text(key(change), name(change.before()), name(change.after()));
    }

    private static String key(Change change) {
        return "document.change."
                + Stream.of(Kind.ADDED, Kind.REMOVED, Kind.CHANGED, Kind.MOVED, Kind.RENUMBERED)
                        .filter(change::is)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("."));
    }

    private String names(Change change) {
        return change.related().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Passage passage) {
        if (passage.label() != null && passage.heading() != null) {
            return passage.label() + " " + passage.heading();
        }
        return passage.name() != null
                ? passage.name()
                : wording.text("document.quoted", OutlineTag.firstWords(passage.text()));
    }
}
