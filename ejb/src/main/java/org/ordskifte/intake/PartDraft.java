package org.ordskifte.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.Fact;
import org.ordskifte.document.NoteDraft;
import org.ordskifte.document.VersionDraft;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.source.LanguageDetector;
import org.ordskifte.shared.Refusal;

/** One part of a file as a version to be drafted. What the file says of its main text is not said of the other parts. */
final class PartDraft {

    private PartDraft() {}

    /** @throws Refusal invalid-field where the file has no such part */
    static VersionDraft of(Outline outline, String part, UUID file) {
        OutlinePart chosen = outline.parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("part", "unknown-part"));
        Map<String, Fact> facts = facts(outline, chosen);
        return new VersionDraft(
                language(outline.language(), chosen),
                chosen.title(),
                text(facts, "subtitle"),
                text(facts, "motto"),
                facts,
                clauses(chosen.clauses()),
                file,
                part,
                notes(outline, chosen));
    }

    /** Too few words do not show it. */
    private static String language(String found, OutlinePart part) {
        StringBuilder words = new StringBuilder();
        collect(part.clauses(), words);
        return found != null && LanguageDetector.shows(words.toString(), found) ? found : null;
    }

    private static void collect(List<OutlineClause> clauses, StringBuilder into) {
        for (OutlineClause clause : clauses) {
            into.append(Objects.toString(clause.heading(), ""))
                    .append('\n')
                    .append(clause.text())
                    .append('\n');
            collect(clause.children(), into);
        }
    }

    /** Comments on the part's own clauses, and with the main text those that belong to no clause. */
    private static List<NoteDraft> notes(Outline outline, OutlinePart part) {
        Set<String> own = new HashSet<>();
        collect(part.clauses(), own);
        return outline.comments().stream()
                .filter(one -> one.clause() == null ? part.role() == OutlinePart.Role.MAIN : own.contains(one.clause()))
                .map(one -> new NoteDraft(
                        one.clause() == null ? null : UUID.fromString(one.clause()),
                        one.author(),
                        one.date(),
                        one.quote(),
                        one.text()))
                .toList();
    }

    private static void collect(List<OutlineClause> clauses, Set<String> into) {
        for (OutlineClause clause : clauses) {
            into.add(clause.id());
            collect(clause.children(), into);
        }
    }

    private static String text(Map<String, Fact> facts, String key) {
        Fact fact = facts.get(key);
        return fact == null || fact.value() == null ? null : fact.value().toString();
    }

    private static Map<String, Fact> facts(Outline outline, OutlinePart part) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        if (part.role() == OutlinePart.Role.MAIN) {
            outline.metadata().forEach((key, fact) -> facts.put(key, fact(fact)));
        }
        part.metadata().forEach((key, fact) -> facts.put(key, fact(fact)));
        return facts;
    }

    private static Fact fact(org.ordskifte.intake.outline.Fact fact) {
        Fact.Origin origin =
                fact.origin() == null ? null : Fact.Origin.valueOf(fact.origin().name());
        return new Fact(fact.value(), origin, fact.line());
    }

    private static List<ClauseDraft> clauses(List<OutlineClause> clauses) {
        return clauses.stream()
                .map(clause -> new ClauseDraft(
                        UUID.fromString(clause.id()),
                        clause.label(),
                        clause.heading(),
                        clause.kind(),
                        clause.motto(),
                        clause.blocks(),
                        clauses(clause.children())))
                .toList();
    }
}
