package org.ordskifte.intake.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.source.SourceText;

/** A rule on trial: by a text that is read rightly with it and wrongly without it. */
final class RuleTrial {

    private RuleTrial() {}

    /** With all rules the text is read as expected; without this one it is not. */
    static void proves(Rule rule, String text, String expected) {
        assertThat(read(text, EnumSet.allOf(Rule.class))).as("with %s", rule).contains(expected);
        assertThat(read(text, EnumSet.complementOf(EnumSet.of(rule))))
                .as("without %s", rule)
                .doesNotContain(expected);
    }

    private static String read(String text, Set<Rule> rules) {
        Splitter.Split split = Splitter.split(SourceText.of(text), "da", false, rules);
        List<String> lines = new ArrayList<>();
        new TreeMap<>(split.metadata()).forEach((key, fact) -> lines.add("fact " + key + " = " + fact.value()));
        split.parts().forEach(part -> {
            lines.add("part " + part.role() + " " + part.title() + (part.inConsultation() ? " sent" : ""));
            part.clauses().forEach(clause -> tell(clause, lines));
        });
        split.ledger().forEach(line -> lines.add("line " + line.line() + " " + line.as() + " " + line.reason()));
        split.warnings().forEach(warning -> lines.add("warning " + warning.code()));
        return String.join("\n", lines);
    }

    private static void tell(OutlineClause clause, List<String> lines) {
        lines.add(clause.level() + " " + clause.label() + "|" + clause.heading() + "|"
                + clause.text().replaceAll("\\s+", " "));
        if (!clause.tags().isEmpty()) {
            lines.add("tags " + clause.tags());
        }
        clause.children().forEach(child -> tell(child, lines));
    }
}
