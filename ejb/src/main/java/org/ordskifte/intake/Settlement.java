package org.ordskifte.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlinePart;

/** Findings with what a person entered in the place of what was found. */
final class Settlement {

    private Settlement() {}

    static Outline of(Outline found, String title, Map<String, String> entered) {
        Map<String, Fact> facts = new LinkedHashMap<>(found.metadata());
        entered.forEach((key, value) -> facts.put(key, fact(value, facts.get(key))));
        String settled = title == null || title.isBlank() ? found.title() : title.strip();
        List<OutlinePart> parts =
                found.parts().stream().map(part -> titled(part, settled)).toList();
        return new Outline(
                found.fileName(),
                found.mediaType(),
                found.sha256(),
                found.language(),
                settled,
                parts,
                facts,
                found.ledger(),
                found.warnings());
    }

    private static Fact fact(String value, Fact before) {
        String settled = value == null || value.isBlank() ? null : value.strip();
        boolean same = before != null
                && (settled == null ? before.value() == null : settled.equals(String.valueOf(before.value())));
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
