package org.ordskifte.intake;

import java.util.Map;
import org.ordskifte.intake.outline.TrackedChanges.Taken;

/**
 * What a person knows better than a file says.
 *
 * @param language da, sv, nb, nn or en, in which the file is read anew; unchanged when null
 * @param changes how the file's tracked changes are taken; unchanged when null
 * @param title of the main part; unchanged when null
 * @param facts new values by key, a text or a list; an empty one says that there is none
 */
public record Correction(String language, Taken changes, String title, Map<String, Object> facts) {

    public Correction {
        facts = facts == null ? Map.of() : facts;
    }

    public static Correction ofChanges(Taken changes) {
        return new Correction(null, changes, null, Map.of());
    }

    public static Correction ofLanguage(String language) {
        return new Correction(language, null, null, Map.of());
    }
}
