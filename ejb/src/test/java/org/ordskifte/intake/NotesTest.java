package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.intake.Intake.Found;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.SourceLine;

/** Notes of web pages and of Markdown stand below what refers to them, as those of Word files do. */
class NotesTest {

    private static final String PANDOC =
            "<p>Love<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a> gælder.</p>"
                    + "<p>Næste afsnit om hverdagen.</p><section class='footnotes' role='doc-endnotes'><hr><ol>"
                    + "<li id='fn1'><p>Lov nr. 65 af 2020.<a href='#fnref1' class='footnote-back' role='doc-backlink'>↩︎</a></p></li></ol></section>";
    private static final String WORD =
            "<p class=MsoNormal>Love<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1' title=''><span class=MsoFootnoteReference>[1]</span></a> gælder.</p>"
                    + "<p class=MsoNormal>Næste afsnit om hverdagen.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>"
                    + "<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href='#_ftnref1' name='_ftn1'><span>[1]</span></a> Lov nr. 65 af 2020.</p></div></div>";
    private static final String WIKI =
            "<p>Love<sup id='cite_ref-a_1-0' class='reference'><a href='#cite_note-a-1'>[1]</a></sup> gælder.</p><p>Næste afsnit om hverdagen.</p>"
                    + "<h2>Noter</h2><ol class='references'><li id='cite_note-a-1'><span class='mw-cite-backlink'><b><a href='#cite_ref-a_1-0'>↑</a></b></span> <span>Lov nr. 65 af 2020.</span></li></ol>";
    private static final String OFFICE =
            "<p>Love<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a> gælder.</p><p>Næste afsnit om hverdagen.</p>"
                    + "<div id='sdfootnote1'><p class='sdfootnote'><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a> Lov nr. 65 af 2020.</p></div>";
    private static final String CALLED =
            "<p>Love<sup><a href='#n1'>1</a></sup> gælder.</p><p>Næste afsnit om hverdagen.</p><p class='fodnote' id='n1'>Lov nr. 65 af 2020.</p>";

    @ParameterizedTest
    @ValueSource(strings = {PANDOC, WORD, WIKI, OFFICE, CALLED})
    void a_note_of_a_page_stands_below_the_paragraph_that_bears_its_mark(String page) {
        assertThat(text("a.html", page(page)))
                .containsSubsequence("Love[1] gælder.", "[1] Lov nr. 65 af 2020.", "Næste afsnit om hverdagen.");
        assertThat(text("a.html", page(page))).noneMatch(line -> line.contains("#") && line.contains("Noter"));
        OutlineClause clause =
                read("a.html", page(page)).outline().parts().get(0).clauses().get(0);
        assertThat(clause.text()).isEqualTo("Love[1] gælder.\n\n[1] Lov nr. 65 af 2020.\n\nNæste afsnit om hverdagen.");
    }

    @Test
    void the_heading_that_stood_over_nothing_but_notes_is_listed_as_left_out() {
        Found found = read("a.html", page(WIKI));
        assertThat(found.outline().ledger())
                .hasSameSizeAs(
                        found.lines().stream().filter(line -> !line.isBlank()).toList());
        assertThat(text("a.html", page(WIKI))).last().isEqualTo("Noter");
    }

    @Test
    void notes_keep_their_links_and_count_in_the_order_of_their_marks() {
        String page =
                "<p>Først<sup><a href='#b' id='rb'>2</a></sup> og<sup><a href='#a' id='ra'>1</a></sup>.</p><ul><li>Et punkt<sup><a href='#b'>2</a></sup></li><li>og et til</li></ul>"
                        + "<ol><li id='a'>Den ene <a href='#ra'>↑</a></li><li id='b'>Den <a href='https://example.org/lov'>anden</a> <a href='#rb'>↑</a></li></ol>";
        assertThat(text("a.html", page(page)))
                .containsSubsequence(
                        "Først[1] og[2].",
                        "- Et punkt[1]",
                        "- og et til",
                        "[1] Den [anden](https://example.org/lov)",
                        "[2] Den ene");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='#s1' id='i1'>1</a></li><li><a href='#s2'>2</a></li></ul><h2 id='s1'>Gaver</h2><p>Sig nej til gaver. <a href='#i1'>Op</a></p><h2 id='s2'>Jæv</h2><p>Sig til i tide.</p>",
                "<p>Se <a href='#p2' id='p1'>2</a> nedenfor.</p><p id='p2'>Afsnit to handler om gaver.</p>",
                "<p>Kontoret er på 20 m<sup>2</sup> i alt.</p><p class='fodnote'>2 Lov nr. 65 af 2020.</p>"
            })
    void links_and_raised_numbers_that_are_no_marks_stay_text(String page) {
        assertThat(text("a.html", page(page))).noneMatch(line -> line.contains("[1]") || line.contains("[2]"));
        assertThat(String.join(" ", text("a.html", page(page)))).containsAnyOf("gaver.", "2020.");
    }

    @Test
    @Timeout(10)
    void a_page_of_nothing_but_marks_is_read_in_time() {
        StringBuilder marks = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            marks.append("<p>Ord<a id='r")
                    .append(i)
                    .append("' href='#n")
                    .append(i)
                    .append("'>1</a></p>");
            marks.append("<p>Ord<a href='#all'>1</a></p>");
            notes.append("<li id='n")
                    .append(i)
                    .append("'>Note <a href='#r")
                    .append(i)
                    .append("'>↑</a></li>");
        }
        String page =
                marks + "<div id='all'>" + "Ord og <a href='#r1'>1</a> ".repeat(8000) + "</div><ol>" + notes + "</ol>";
        assertThat(text("a.html", page(page))).contains("Ord[1]", "[1] Note", "Ord[2000]", "[2000] Note");
    }

    @Test
    void a_note_of_markdown_stands_below_what_refers_to_it() {
        String text =
                """
                # Kodeks

                ## Gaver

                Loven[^lov] gælder
                hver dag.

                - Blomster[^b]

                - Chokolade

                Næste afsnit[^lov] om hverdagen[^ingen].

                [^lov]: Lov nr. 65
                    af 2020.

                    Med ændringer.
                [^b]: Højst **én** buket.

                ## Rejser

                Rejser betales af kommunen.
                """;
        assertThat(text("a.md", text))
                .containsExactly(
                        "# Kodeks",
                        "## Gaver",
                        "Loven[1] gælder",
                        "hver dag.",
                        "[1] Lov nr. 65 af 2020. Med ændringer.",
                        "- Blomster[2]",
                        "- Chokolade",
                        "[2] Højst **én** buket.",
                        "Næste afsnit[1] om hverdagen[^ingen].",
                        "## Rejser",
                        "Rejser betales af kommunen.");
        assertThat(read("a.md", text).outline().parts().get(0).clauses())
                .extracting(OutlineClause::heading)
                .containsExactly("Gaver", "Rejser");
    }

    @Test
    void what_refers_to_nothing_and_what_nothing_refers_to_stays_as_it_is() {
        String text = "# Kodeks\n\n## Gaver\n\nSig nej[^1] til gaver.\n\n[^2]: Ingen viser hertil.\n";
        assertThat(text("a.md", text)).contains("Sig nej[^1] til gaver.", "[^2]: Ingen viser hertil.");
    }

    private static String page(String body) {
        return "<!doctype html><html lang='da'><head><title>Kodeks</title></head><body><h1>Kodeks</h1><h2>Loven</h2>"
                + body + "</body></html>";
    }

    private static List<String> text(String name, String content) {
        return read(name, content).lines().stream()
                .filter(line -> !line.isBlank())
                .map(SourceLine::text)
                .toList();
    }

    private static Found read(String name, String content) {
        return Intake.find(name, content.getBytes(StandardCharsets.UTF_8), "da", Taken.LIST, Budget.unhurried());
    }
}
