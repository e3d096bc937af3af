package org.ordskifte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What two versions say otherwise of themselves.
 *
 * @param fact title, subtitle, motto, validFrom or validTo
 * @param before a text or a day; null where nothing was said
 * @param after a text or a day; null where nothing is said any more
 */
public record HeadChange(String fact, Object before, Object after) {

    public static List<HeadChange> between(VersionHead before, VersionHead after) {
        List<HeadChange> changes = new ArrayList<>();
        changes.add(new HeadChange("title", before.title(), after.title()));
        changes.add(new HeadChange("subtitle", said(before.subtitle()), said(after.subtitle())));
        changes.add(new HeadChange("motto", said(before.motto()), said(after.motto())));
        changes.add(new HeadChange("validFrom", before.validFrom(), after.validFrom()));
        changes.add(new HeadChange("validTo", before.validTo(), after.validTo()));
        changes.removeIf(one -> Objects.equals(one.before, one.after));
        return List.copyOf(changes);
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
