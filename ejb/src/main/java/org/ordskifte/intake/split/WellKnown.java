package org.ordskifte.intake.split;

import java.util.regex.Pattern;
import org.ordskifte.document.ClauseKind;

/** Headings whose name says what stands below them. */
final class WellKnown {

    private static final Pattern PREFACE = Pattern.compile("(?iu)forord|förord|føreord|foreword|preface");
    private static final Pattern REFERENCES =
            Pattern.compile("(?iu)læs mere|läs mer|les mer|les meir|referencer|referenser"
                    + "|referanser|referansar|litteratur|henvisninger|hänvisningar|henvisningar|tilvisingar|kilder|källor|kjelder"
                    + "|references|further reading|lenker|lenkjer|länkar|links|mere information");
    private static final Pattern DEFINITIONS = Pattern.compile(
            "(?iu)definitioner|definisjoner|definisjonar|definitions"
                    + "|begreber|begrepp|begreper|ordforklaring(?:er)?|ordförklaring(?:ar)?|begreppsförklaring(?:ar)?|begrebsafklaring");
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)indledning|inledning|innledning|innleiing|introduction|introduktion"
                    + "|forord|förord|føreord|formål|føremål|syfte|baggrund|bakgrund|bakgrunn|bakgrunn og formål|baggrund og formål"
                    + "|bakgrund och syfte|syfte och bakgrund|formål og baggrund|purpose|sammanfattning|sammenfatning|sammendrag|resumé");

    private WellKnown() {}

    static ClauseKind kind(String heading) {
        String words = heading == null ? "" : heading;
        return PREFACE.matcher(words).matches()
                ? ClauseKind.PREFACE
                : REFERENCES.matcher(words).matches()
                        ? ClauseKind.REFERENCES
                        : DEFINITIONS.matcher(words).matches() ? ClauseKind.DEFINITIONS : ClauseKind.CLAUSE;
    }

    /** A heading that opens a text and is never its title. */
    static boolean opens(String text) {
        return OPENING.matcher(Shape.withoutMarks(text)).matches();
    }

    /** Stands beside the numbered chapters, not in one. */
    static boolean isFrontOrBack(String text) {
        return opens(text) || kind(text) == ClauseKind.PREFACE || kind(text) == ClauseKind.REFERENCES;
    }
}
