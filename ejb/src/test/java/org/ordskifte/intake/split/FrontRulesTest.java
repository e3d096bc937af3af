package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** What stands before the text and around it, and is none of it. */
class FrontRulesTest {

    @Test
    void page_furniture_is_no_text() {
        proves(
                Rule.PAGE_FURNITURE_IS_NO_TEXT,
                "Kodeks for samarbejde\n" + BODY.replace("\n\n3. Klager", "\n\nSide 2 af 4\n\n3. Klager"),
                "line 11 LEFT_OUT page-number");
    }

    @Test
    void contents_are_no_clauses() {
        proves(
                Rule.CONTENTS_ARE_NO_CLAUSES,
                "Kodeks for samarbejde\n\nIndhold\n\nFormål\t2\nOmfang\t3\nKlager\t4\n"
                        + BODY.replaceAll("\\d\\. ", ""),
                "line 5 LEFT_OUT table-of-contents");
    }

    @Test
    void contents_are_checked() {
        proves(
                Rule.CONTENTS_ARE_CHECKED,
                "Kodeks for samarbejde\n\nIndhold\n\n1. Formål\t2\n2. Omfanget\t3\n3. Klager\t4\n" + BODY,
                "warning TOC_HEADING_DIFFERS");
    }

    @Test
    void a_table_of_labels_is_the_cover() {
        proves(
                Rule.A_TABLE_OF_LABELS_IS_THE_COVER,
                "Kodeks for samarbejde\n\nDokumenttyp\tPolicy\nDiarienummer\tKS 2024/12\nFärg på pärmen\tBlå\n" + BODY,
                "line 5 METADATA metadata");
    }

    @Test
    void a_table_of_headings_is_a_summary() {
        proves(
                Rule.A_TABLE_OF_HEADINGS_IS_A_SUMMARY,
                "Kodeks for samarbejde\n\nFormål\tOmfang\tKlager\nTal ordentligt\tAlle\tEn uge\nHjælp\tAltid\tSvar\n"
                        + BODY,
                "line 3 SUMMARY summary-table");
    }

    @Test
    void a_returning_chapter_line_is_a_page_head() {
        proves(
                Rule.A_RETURNING_CHAPTER_LINE_IS_A_PAGE_HEAD,
                """
                Kodeks

                VORES OPGAVE

                Vi arbejder for borgerne hver eneste dag hele året.

                VORES OPGAVE

                Vi svarer venligt og klart på alle spørgsmål.

                VORES KLAGER

                Vi svarer på alle klager inden for en uge.
                """,
                "line 7 LEFT_OUT running-header");
    }

    @Test
    void pull_quotes_are_decoration() {
        proves(
                Rule.PULL_QUOTES_ARE_DECORATION,
                "Kodeks for samarbejde\n" + BODY.replace("3. Klager", "// Vi hjælper hinanden\n\n3. Klager"),
                "line 11 LEFT_OUT pull-quote");
    }

    @Test
    void what_stands_above_the_text_is_its_title() {
        proves(
                Rule.WHAT_STANDS_ABOVE_THE_TEXT_IS_ITS_TITLE,
                "Kodeks for samarbejde\n" + BODY,
                "part MAIN Kodeks for samarbejde");
    }
}
