package org.ordskifte.intake.split;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of governing documents by their printed names. */
final class DocumentType {

    private static final Pattern ALONE = Pattern.compile("(?iu)policy|politik|kodeks|riktlinje|riktlinjer|retningslinje"
            + "|retningslinjer|plan|strategi|reglement|vejledning|veileder|vägledning|instruks|rutine|rutin|program|regler"
            + "|styrdokument|styringsdokument|styrende dokument|styrande dokument");
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?iu)\\b((?:etiske?|etiska)\\s+(?:retningslinj\\p{L}*|riktlinj\\p{L}*"
                    + "|kodeks|regler)|adfærdskodeks|kodeks|\\p{L}*kode?x?\\b|\\p{L}*policy|\\p{L}*politik(?:k)?|\\p{L}*kodeks"
                    + "|\\p{L}*strategi|\\p{L}*retningslinj\\p{L}*|\\p{L}*riktlinj\\p{L}*|code of conduct|\\p{L}*reglement|\\p{L}*plan)");

    private DocumentType() {}

    static boolean isAlone(String text) {
        return ALONE.matcher(Shape.withoutMarks(text)).matches();
    }

    static boolean isNamedIn(String text) {
        return IN_TITLE.matcher(text).find();
    }

    /** The first kind a title names, in small letters: "kodeks", "etiske retningslinjer". */
    static Optional<String> of(String title) {
        Matcher match = IN_TITLE.matcher(title);
        return match.find() ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Where a title names its kind; -1 if nowhere. */
    static int positionIn(String title) {
        Matcher match = IN_TITLE.matcher(title);
        return match.find() ? match.start() : -1;
    }
}
