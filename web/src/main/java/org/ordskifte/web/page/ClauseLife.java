package org.ordskifte.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.diff.Change;
import org.ordskifte.document.ClauseHistory;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Passages;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** The life of a clause: what each version called it and what became of its words since the one before. */
class ClauseLife {

    private final Wording wording;

    ClauseLife(Tongue tongue) {
        this.wording = Wording.in(tongue);
    }

    /** @param versions the newest first, as is the answer; versions before the clause came into being are left out */
    List<ClauseMoment> moments(List<VersionLine> versions, ClauseHistory history) {
        Map<Integer, ClauseView> wordings = history.wordings().stream()
                .collect(Collectors.toMap(ClauseHistory.Wording::version, ClauseHistory.Wording::clause));
        Map<Integer, VersionLine> lines =
                versions.stream().collect(Collectors.toMap(VersionLine::number, Function.identity()));
        List<ClauseMoment> moments = new ArrayList<>();
        ClauseView before = null;
        for (int number : lines.keySet().stream().sorted().toList()) {
            ClauseView now = wordings.get(number);
            if (now != null) {
                moments.add(moment(lines.get(number), before, now, moments.isEmpty() && isFirst(number, lines)));
                before = now;
            } else if (before != null) {
                String absent = wording.text("document.clause.absent");
                moments.add(new ClauseMoment(lines.get(number), null, absent, false, List.of()));
            }
        }
        Collections.reverse(moments);
        return moments;
    }

    private static boolean isFirst(int number, Map<Integer, VersionLine> lines) {
        return lines.keySet().stream().noneMatch(other -> other < number);
    }

    private ClauseMoment moment(VersionLine version, ClauseView before, ClauseView now, boolean oldest) {
        if (before == null) {
            String born = wording.text(oldest ? "document.clause.first" : "document.clause.born");
            return new ClauseMoment(version, name(now), born, false, List.of());
        }
        Change change = Passages.change(before, now);
        List<String> said = new ArrayList<>();
        if (change.is(Change.Kind.CHANGED)) {
            List<String> besides = ChangeWords.besides(change, wording);
            said.add(wording.text("document.clause.changed")
                    + (besides.isEmpty() ? "" : ": " + String.join(", ", besides)));
        }
        if (!Objects.equals(name(before), name(now)) && !name(before).isEmpty()) {
            said.add(wording.text("document.clause.renumbered", name(before)));
        }
        if (said.isEmpty()) {
            said.add(wording.text("document.clause.same"));
        }
        boolean words = !Objects.equals(before.text(), now.text());
        return new ClauseMoment(version, name(now), String.join(". ", said), words, change.text());
    }

    /** Number and heading; empty where it has neither. */
    static String name(ClauseView clause) {
        if (clause.label() == null || clause.heading() == null) {
            return clause.label() != null ? clause.label() : Objects.requireNonNullElse(clause.heading(), "");
        }
        return clause.label() + " " + clause.heading();
    }
}
