package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** Where no number says it, short lines and capitals say where a clause begins. */
class HeadingRulesTest {

    @Test
    void lines_in_capitals_are_headings() {
        proves(
                Rule.LINES_IN_CAPITALS_ARE_HEADINGS,
                """
                Kodeks for samarbejde

                VORES OPGAVE

                Vi er her for alle, der har brug for os.

                Om borgerne

                Vi arbejder for borgerne hver eneste dag hele året.

                VORES KLAGER

                Vi svarer på alle klager inden for en uge.
                """,
                "2 null|Om borgerne|");
    }

    @Test
    void a_short_line_before_text_is_a_heading() {
        proves(
                Rule.A_SHORT_LINE_BEFORE_TEXT_IS_A_HEADING,
                "Kodeks for samarbejde\n" + BODY.replaceAll("\\d\\. ", ""),
                "1 null|Omfang|Retningslinjerne");
    }

    @Test
    void a_lead_in_is_no_heading() {
        proves(
                Rule.A_LEAD_IN_IS_NO_HEADING,
                """
                Kodeks for samarbejde

                Ledelse

                Lederen skal

                - lytte til medarbejderne hver dag
                - svare på spørgsmål inden for en uge

                Samarbejde

                Vi hjælper hinanden i hverdagen, når der er travlt.
                """,
                "1 null|Ledelse|Lederen skal");
    }

    @Test
    void a_colon_puts_headings_deeper() {
        proves(
                Rule.A_COLON_PUTS_HEADINGS_DEEPER,
                """
                Kodeks for samarbejde

                VORES MÅDE

                Ledelse

                Vi forventer meget af lederne. Det drejer sig om tre ting:

                Mod

                Lederen siger det svære højt, også når det koster.

                VORES KLAGER

                Svar

                Vi svarer på alle klager inden for en uge.
                """,
                "3 null|Mod|");
    }

    @Test
    void a_heading_above_a_heading_holds_what_follows() {
        proves(
                Rule.A_HEADING_ABOVE_A_HEADING_HOLDS_WHAT_FOLLOWS,
                """
                Kodeks for samarbejde

                Vi vil være en god arbejdsplads for alle hver dag.

                Ledelse

                Mod

                Lederen siger det svære højt, også når det koster.

                Omsorg

                Lederen ser den enkelte og spørger, hvordan det går.
                """,
                "2 null|Omsorg|");
    }

    @Test
    void headings_that_repeat_are_said() {
        proves(
                Rule.HEADINGS_THAT_REPEAT_ARE_SAID,
                """
                Kodeks for samarbejde

                VORES OPGAVE

                Svar

                Vi arbejder for borgerne hver eneste dag hele året.

                VORES KLAGER

                Svar

                Vi svarer på alle klager inden for en uge.
                """,
                "warning DUPLICATE_HEADINGS");
    }
}
