package org.ordskifte.intake.split;

import static org.ordskifte.intake.NumberedText.BODY;
import static org.ordskifte.intake.split.RuleTrial.proves;

import org.junit.jupiter.api.Test;

/** What belongs to one paragraph, and what a paragraph is where no heading stands. */
class ParagraphRulesTest {

    @Test
    void a_broken_paragraph_goes_on() {
        proves(
                Rule.A_BROKEN_PARAGRAPH_GOES_ON,
                """
                Kodeks for samarbejde

                1. Formål

                Vi taler ordentligt med hinanden og hjælper hinanden hver eneste dag, også når der er meget at gøre for dem,

                som er på arbejde om natten.

                2. Omfang

                Retningslinjerne gælder for alle ansatte i kommunen.
                """,
                "warning PARAGRAPH_JOINED_ACROSS_BREAK");
    }

    @Test
    void without_headings_each_paragraph_is_a_clause() {
        proves(
                Rule.WITHOUT_HEADINGS_EACH_PARAGRAPH_IS_A_CLAUSE,
                """
                Politik for samarbejde

                Vi taler ordentligt med hinanden og hjælper hinanden i hverdagen.

                Lederen svarer på klager inden for en uge, også om sommeren.
                """,
                "1 null|null|Lederen svarer");
    }

    @Test
    void value_names_belong_to_the_paragraph_above() {
        proves(
                Rule.VALUE_NAMES_BELONG_TO_THE_PARAGRAPH_ABOVE,
                """
                Bemötandekod

                Vi har två värden:

                - Öppenhet
                - Respekt

                Möten

                Vi lyssnar på alla som kommer till oss och svarar tydligt.

                ÖPPENHET

                Vi talar väl om varandra också när det är svårt.

                RESPEKT

                Arbete

                Vi hjälper varandra varje dag i arbetet.

                RESPEKT
                """,
                "tags [ÖPPENHET, RESPEKT]");
    }

    @Test
    void a_left_over_hyphen_is_suggested() {
        proves(
                Rule.A_LEFT_OVER_HYPHEN_IS_SUGGESTED,
                "Kodeks for samarbejde\n"
                        + BODY.replace("Retningslinjerne gælder", "Hver arbejds-plads og arbejdsplads gælder det"),
                "warning SOFT_HYPHEN_SUSPECTED");
    }

    @Test
    void a_detached_last_clause_is_said() {
        proves(
                Rule.A_DETACHED_LAST_CLAUSE_IS_SAID,
                """
                Politik for samarbejde

                Vi taler ordentligt med hinanden og hjælper hinanden i hverdagen.

                Lederen svarer på klager inden for en uge, også om sommeren.

                Det gælder for alle, der arbejder i kommunen hele året.



                Kommunen er en arbejdsplads for alle, der vil hinanden det godt.
                """,
                "warning DETACHED");
    }

    @Test
    void a_note_belongs_to_the_text_above() {
        proves(
                Rule.A_NOTE_BELONGS_TO_THE_TEXT_ABOVE,
                "Kodeks for samarbejde\n\nVi taler ordentligt med hinanden, som loven[1] siger det.\n\n[1] Lov nr. 65 af 2020.\n\n"
                        + "Vi hjælper hinanden i hverdagen, også når der er travlt.\n",
                "1 null|null|Vi taler ordentligt med hinanden, som loven[1] siger det. [1] Lov nr. 65 af 2020.");
    }
}
