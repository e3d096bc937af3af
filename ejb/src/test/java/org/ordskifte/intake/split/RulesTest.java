package org.ordskifte.intake.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.source.SourceText;

/**
 * Each rule by a text that is read rightly with it and wrongly without it. The test bears the name of the rule; the last
 * one finds a rule that has none.
 */
class RulesTest {

    /** Numbered clauses that stand below what a test is about. */
    private static final String BODY =
            """

            1. Formål

            Vi taler ordentligt med hinanden og hjælper hinanden i hverdagen.

            2. Omfang

            Retningslinjerne gælder for alle ansatte i kommunen.

            3. Klager

            Lederen svarer på klager inden for en uge.
            """;

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
    void labels_are_facts() {
        proves(
                Rule.LABELS_ARE_FACTS,
                "Kodeks for samarbejde\n\nSagsnummer: 12/2024\n" + BODY,
                "fact caseNumber = 12/2024");
    }

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
    void a_table_of_headings_is_a_summary() {
        proves(
                Rule.A_TABLE_OF_HEADINGS_IS_A_SUMMARY,
                "Kodeks for samarbejde\n\nFormål\tOmfang\tKlager\nTal ordentligt\tAlle\tEn uge\nHjælp\tAltid\tSvar\n"
                        + BODY,
                "line 3 SUMMARY summary-table");
    }

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

    @Test
    void what_stands_above_the_text_is_its_title() {
        proves(
                Rule.WHAT_STANDS_ABOVE_THE_TEXT_IS_ITS_TITLE,
                "Kodeks for samarbejde\n" + BODY,
                "part MAIN Kodeks for samarbejde");
    }

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
    void pull_quotes_are_decoration() {
        proves(
                Rule.PULL_QUOTES_ARE_DECORATION,
                "Kodeks for samarbejde\n" + BODY.replace("3. Klager", "// Vi hjælper hinanden\n\n3. Klager"),
                "line 11 LEFT_OUT pull-quote");
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
    void the_text_tells_facts() {
        proves(
                Rule.THE_TEXT_TELLS_FACTS,
                "Kodeks for samarbejde\n" + BODY
                        + "\n4. Spørgsmål\n\nSkriv til os på sekretariat@example.org, hvis du har spørgsmål.\n",
                "fact contactEmail = sekretariat@example.org");
    }

    @Test
    void the_authority_named_most_is_the_issuer() {
        proves(
                Rule.THE_AUTHORITY_NAMED_MOST_IS_THE_ISSUER,
                "Kodeks for samarbejde\n" + BODY.replace("kommunen", "Elvestad kommune"),
                "fact issuer = Elvestad kommune");
    }

    @Test
    void a_title_names_the_kind() {
        proves(Rule.A_TITLE_NAMES_THE_KIND, "Kodeks for samarbejde\n" + BODY, "fact documentType = kodeks");
    }

    @Test
    void a_title_says_whom_it_is_for() {
        proves(
                Rule.A_TITLE_SAYS_WHOM_IT_IS_FOR,
                "Retningslinjer for medarbejdere og ledere\n" + BODY,
                "fact appliesTo = medarbejdere og ledere");
    }

    @Test
    void case_numbers_that_differ_are_said() {
        proves(
                Rule.CASE_NUMBERS_THAT_DIFFER_ARE_SAID,
                LETTER
                        + "\nBilag 1\n\nSådan klager du\n\nSagsnummer: 9/2024\n\nSkriv til din leder, hvis du vil klage.\n",
                "warning CASE_NUMBERS_DIFFER");
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

    @Test
    void every_rule_has_a_test_of_its_name() {
        Set<String> tests = Arrays.stream(RulesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(Rule.values())
                .extracting(rule -> rule.name().toLowerCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(tests).contains(name));
    }

    /** With all rules the text is read as expected; without this one it is not. */
    private static void proves(Rule rule, String text, String expected) {
        assertThat(read(text, EnumSet.allOf(Rule.class))).as("with %s", rule).contains(expected);
        assertThat(read(text, EnumSet.complementOf(EnumSet.of(rule))))
                .as("without %s", rule)
                .doesNotContain(expected);
    }

    private static String read(String text, Set<Rule> rules) {
        Splitter.Split split = Splitter.split(SourceText.of(text), "da", false, rules);
        List<String> lines = new ArrayList<>();
        new TreeMap<>(split.metadata()).forEach((key, fact) -> lines.add("fact " + key + " = " + fact.value()));
        split.parts().forEach(part -> {
            lines.add("part " + part.role() + " " + part.title() + (part.inConsultation() ? " sent" : ""));
            part.clauses().forEach(clause -> tell(clause, lines));
        });
        split.ledger().forEach(line -> lines.add("line " + line.line() + " " + line.as() + " " + line.reason()));
        split.warnings().forEach(warning -> lines.add("warning " + warning.code()));
        return String.join("\n", lines);
    }

    private static void tell(OutlineClause clause, List<String> lines) {
        lines.add(clause.level() + " " + clause.label() + "|" + clause.heading() + "|"
                + clause.text().replaceAll("\\s+", " "));
        if (!clause.tags().isEmpty()) {
            lines.add("tags " + clause.tags());
        }
        clause.children().forEach(child -> tell(child, lines));
    }
}
