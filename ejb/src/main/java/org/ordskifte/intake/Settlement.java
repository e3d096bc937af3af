package org.ordskifte.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ordskifte.document.Line;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;

/** Findings with what a person knew better in the place of what was found. */
final class Settlement {

    private Settlement() {}

    static Outline of(Outline found, String title, Map<String, Object> entered) {
        Map<String, Fact> facts = new LinkedHashMap<>(found.metadata());
        entered.forEach((key, value) ->
                facts.put(key, fact(EnteredFact.of(key, value, found.metadata().get(key)), facts.get(key))));
        String said = Line.orNone("title", title);
        String settled = said == null ? found.title() : said;
        return with(found, settled, facts, found.warnings());
    }

    /**
     * The file read anew. What a person had entered stays, and so do the ticks at warnings that come up again.
     *
     * @param foundTitle the title that was found before anybody corrected it
     */
    static Outline anew(Outline found, String foundTitle, Outline again) {
        Map<String, Fact> facts = new LinkedHashMap<>(again.metadata());
        found.metadata().forEach((key, fact) -> {
            if (fact.origin() == Fact.Origin.ENTERED) {
                facts.put(key, fact);
            }
        });
        List<Warning> warnings = again.warnings().stream()
                .map(one -> one.settled(found.warnings().stream()
                        .filter(one::repeats)
                        .map(Warning::settled)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)))
                .toList();
        String title = Objects.equals(found.title(), foundTitle) ? again.title() : found.title();
        return with(again, title, facts, warnings);
    }

    /**
     * Another file in place of the first. What a person had entered stays as long as the new file does not say something new of
     * it; where it does, the file is believed and a warning names what had been entered. Ticks stay at warnings that say the
     * same, on whatever line.
     *
     * @param found in the first file, with what was entered
     * @param before what the first file itself said
     * @param again what the new file says
     */
    static Outline replaced(Outline found, Outline before, Outline again) {
        List<Warning> lost = new ArrayList<>();
        Map<String, Fact> facts = new LinkedHashMap<>(again.metadata());
        found.metadata().forEach((key, fact) -> {
            Fact now = facts.getOrDefault(key, Fact.absent());
            if (fact.origin() == Fact.Origin.ENTERED && !same(now.value(), fact.value())) {
                Object said = before.metadata().getOrDefault(key, Fact.absent()).value();
                if (now.value() == null || same(now.value(), said)) {
                    facts.put(key, fact);
                } else {
                    lost.add(lost(now.line(), fact.value(), now.value()));
                }
            }
        });
        String title = again.title();
        if (!Objects.equals(found.title(), before.title()) && !Objects.equals(found.title(), again.title())) {
            if (again.title() == null || Objects.equals(again.title(), before.title())) {
                title = found.title();
            } else {
                lost.add(lost(null, found.title(), again.title()));
            }
        }
        List<Warning> warnings = new ArrayList<>(lost);
        again.warnings()
                .forEach(one -> warnings.add(one.settled(found.warnings().stream()
                        .filter(one::saysTheSame)
                        .map(Warning::settled)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))));
        return with(again, title, facts, List.copyOf(warnings));
    }

    private static Warning lost(Integer line, Object entered, Object printed) {
        return Warning.of("ENTERED_NOT_KEPT", line, Map.of("entered", said(entered), "printed", said(printed)));
    }

    private static String said(Object value) {
        return value instanceof List<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private static boolean same(Object one, Object other) {
        return Json.tree(one).equals(Json.tree(other));
    }

    /**
     * @param number of the warning, counted from 1
     * @param by null takes the tick away again
     * @throws Refusal not-found
     */
    static Outline ticked(Outline found, int number, Warning.Settled by) {
        if (number < 1 || number > found.warnings().size()) {
            throw Refusal.notFound();
        }
        List<Warning> warnings = new ArrayList<>(found.warnings());
        warnings.set(number - 1, warnings.get(number - 1).settled(by));
        return found.withWarnings(List.copyOf(warnings));
    }

    private static Outline with(Outline found, String title, Map<String, Fact> facts, List<Warning> warnings) {
        return new Outline(
                found.fileName(),
                found.mediaType(),
                found.sha256(),
                found.language(),
                title,
                found.parts().stream().map(part -> titled(part, title)).toList(),
                facts,
                found.ledger(),
                warnings,
                found.trackedChanges(),
                found.comments());
    }

    private static Fact fact(Object settled, Fact before) {
        boolean same = before != null
                && (settled == null
                        ? before.value() == null
                        : Json.tree(settled).equals(Json.tree(before.value()))
                                || settled.equals(String.valueOf(before.value())));
        return same ? before : new Fact(settled, Fact.Origin.ENTERED, null);
    }

    private static OutlinePart titled(OutlinePart part, String title) {
        return part.role() != OutlinePart.Role.MAIN
                ? part
                : new OutlinePart(
                        part.id(),
                        part.role(),
                        title,
                        part.metadata(),
                        part.inConsultation(),
                        part.summary(),
                        part.clauses());
    }
}
