package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** What comes with a text: the letter that sends it out, and the parts of one file. */
class LetterRulesTest {

    private static final String LETTER =
            """
            Til HMU og LMU
            12. januar 2026
            Sagsnr. 1-2-3
            Sagsbehandler Eli Prøve

            Høringsbrev

            Kommunen sender hermed kodeks for samarbejde i høring. Svar senest fredag den 6. februar 2026 kl. 12.00. Svar sendes til Bo Prøve.

            Vi glæder os til at læse jeres svar om samarbejdet i hverdagen.

            Med venlig hilsen

            Eli Prøve
            Direktør

            Kodeks for samarbejde
            """
                    + BODY;

    @Test
    void a_letter_has_a_frame() {
        proves(Rule.A_LETTER_HAS_A_FRAME, LETTER, "line 12 LEFT_OUT closing-formula");
    }

    @Test
    void a_letter_tells_what_follows() {
        proves(Rule.A_LETTER_TELLS_WHAT_FOLLOWS, LETTER, "fact consultationDeadline = 2026-02-06T12:00:00+01:00");
    }

    @Test
    void a_letter_says_what_is_sent() {
        proves(Rule.A_LETTER_SAYS_WHAT_IS_SENT, LETTER, "part MAIN Kodeks for samarbejde sent");
    }

    @Test
    void a_file_may_hold_several_parts() {
        proves(
                Rule.A_FILE_MAY_HOLD_SEVERAL_PARTS,
                "Kodeks for samarbejde\n" + BODY
                        + "\nBilag 1\n\nSådan klager du\n\nSkriv til din leder, hvis du vil klage.\n",
                "part ATTACHMENT Bilag 1");
    }

    @Test
    void case_numbers_that_differ_are_said() {
        proves(
                Rule.CASE_NUMBERS_THAT_DIFFER_ARE_SAID,
                LETTER
                        + "\nBilag 1\n\nSådan klager du\n\nSagsnummer: 9/2024\n\nSkriv til din leder, hvis du vil klage.\n",
                "warning CASE_NUMBERS_DIFFER");
    }
}
