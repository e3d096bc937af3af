package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** Numbers begin clauses, or they number a list. */
class NumberRulesTest {

    @Test
    void numbers_that_go_on_begin_clauses() {
        proves(Rule.NUMBERS_THAT_GO_ON_BEGIN_CLAUSES, "Kodeks for samarbejde\n" + BODY, "1 2|Omfang|");
    }

    @Test
    void numbers_without_text_between_are_a_list() {
        proves(
                Rule.NUMBERS_WITHOUT_TEXT_BETWEEN_ARE_A_LIST,
                "Kodeks for samarbejde\n"
                        + BODY.replace(
                                "hverdagen.\n",
                                "hverdagen. Det gør vi sådan:\n\n1. Lyt\n2. Spørg\n3. Svar\n\nDerefter skriver vi det ned.\n"),
                "sådan: Lyt Spørg Svar");
    }

    @Test
    void numbered_sentences_that_begin_anew_are_lists() {
        proves(
                Rule.NUMBERED_SENTENCES_THAT_BEGIN_ANEW_ARE_LISTS,
                """
                Kodeks for samarbejde

                Formål

                Vi taler ordentligt med hinanden i hverdagen.

                1. Lyt til den anden, indtil den anden er færdig.

                Derefter svarer du roligt på det, som blev sagt.

                2. Sig, hvad du mener, uden at gøre den anden ked af det.

                Omfang

                Det gælder for alle, der arbejder i kommunen.

                1. Det gælder for ledere og for medarbejdere.

                Det gælder også, når du arbejder hjemme.

                2. Det gælder for politikere, når de er på besøg.
                """,
                "1 null|Omfang|Det gælder for alle, der arbejder i kommunen. Det gælder for ledere");
    }

    @Test
    void one_number_is_no_numbering() {
        proves(
                Rule.ONE_NUMBER_IS_NO_NUMBERING,
                """
                Kodeks for samarbejde

                Vi taler ordentligt med hinanden i hverdagen.

                1. Mødet begynder altid til tiden, også når nogen mangler.

                Det gælder for alle, der arbejder i kommunen.
                """,
                "hverdagen. Mødet begynder");
    }
}
