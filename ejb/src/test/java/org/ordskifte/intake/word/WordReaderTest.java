package org.ordskifte.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.corpus.AsWord;
import org.ordskifte.intake.corpus.Zip;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChange.Kind;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.packed.Archive;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.intake.source.SourceLine;

class WordReaderTest {

    private static final String BY = " w:id=\"1\" w:author=\"Anna Berg\" w:date=\"2024-05-02T10:00:00Z\"";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static Material read(String body, Taken taken) {
        return read(AsWord.pack(body, numbering(), "Hoved"), taken);
    }

    private static Material read(Zip zip, Taken taken) {
        Budget budget = Budget.unhurried();
        return WordReader.read(Archive.open(zip.bytes(), WordReader::wants, budget), taken, budget);
    }

    private static List<String> lines(Material material) {
        return material.text().lines().stream()
                .filter(line -> !line.isBlank() && !material.text().asides().containsKey(line.number()))
                .map(SourceLine::text)
                .toList();
    }

    private static List<String> lines(String body) {
        return lines(read(body, Taken.LIST));
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String numbered(int level, int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2")
                + level(2, "lowerLetter", "%3)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
                + level(0, "decimal", "§ %1.")
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
    }

    @Test
    void numbers_that_word_prints_by_itself_are_printed_here_too() {
        assertThat(lines(numbered(0, 1, "Et")
                        + numbered(1, 1, "To")
                        + numbered(1, 1, "Tre")
                        + numbered(2, 1, "Fire")
                        + numbered(0, 1, "Fem")
                        + numbered(1, 1, "Seks")))
                .containsExactly("I. Et", "I.1 To", "I.2 Tre", "a) Fire", "II. Fem", "II.1 Seks");
    }

    @Test
    void a_list_that_begins_anew_begins_where_it_says_and_goes_on_from_there() {
        assertThat(lines(numbered(0, 2, "Et") + numbered(0, 2, "To") + numbered(0, 3, "Syv") + numbered(0, 3, "Otte")))
                .containsExactly("§ 1. Et", "§ 2. To", "§ 7. Syv", "§ 8. Otte");
    }

    @Test
    void tracked_changes_are_taken_as_asked() {
        String body = p(r("Svar gives inden ") + "<w:del" + BY + "><w:r><w:delText>tre</w:delText></w:r></w:del><w:ins"
                + BY + ">" + r("to") + "</w:ins>" + r(" uger."));
        assertThat(lines(read(body, Taken.ACCEPTED))).containsExactly("Svar gives inden to uger.");
        assertThat(lines(read(body, Taken.REJECTED))).containsExactly("Svar gives inden tre uger.");
        assertThat(lines(read(body, Taken.LIST))).containsExactly("Svar gives inden to uger.");
        assertThat(read(body, Taken.LIST).changes())
                .containsExactly(
                        new TrackedChange(Kind.DELETED, "Anna Berg", "2024-05-02T10:00:00Z", "tre", 1),
                        new TrackedChange(Kind.INSERTED, "Anna Berg", "2024-05-02T10:00:00Z", "to", 1));
    }

    @Test
    void a_paragraph_that_was_inserted_or_deleted_as_a_whole_comes_and_goes_as_a_whole() {
        String inserted = "<w:p><w:pPr><w:rPr><w:ins" + BY + "/></w:rPr></w:pPr><w:ins" + BY + ">" + r("Nyt afsnit.")
                + "</w:ins></w:p>";
        String deleted = "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr><w:del" + BY
                + "><w:r><w:delText>Gammelt afsnit.</w:delText></w:r></w:del></w:p>";
        String body = p(r("Først.")) + inserted + deleted + p(r("Sidst."));
        assertThat(lines(read(body, Taken.ACCEPTED))).containsExactly("Først.", "Nyt afsnit.", "Sidst.");
        assertThat(lines(read(body, Taken.REJECTED))).containsExactly("Først.", "Gammelt afsnit.", "Sidst.");
        assertThat(read(body, Taken.ACCEPTED).changes())
                .extracting(TrackedChange::kind)
                .containsExactly(Kind.INSERTED, Kind.DELETED);
    }

    @Test
    void paragraphs_whose_parting_was_deleted_are_one() {
        String body =
                "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + r("Vi taler ") + "</w:p>" + p(r("sammen."));
        assertThat(lines(read(body, Taken.ACCEPTED))).containsExactly("Vi taler sammen.");
        assertThat(lines(read(body, Taken.REJECTED))).containsExactly("Vi taler", "sammen.");
    }

    @Test
    void deleted_rows_of_a_table_go() {
        String row = "<w:tr><w:tc><w:p>" + r("A") + "</w:p></w:tc><w:tc><w:p>" + r("B") + "</w:p></w:tc></w:tr>";
        String gone = "<w:tr><w:trPr><w:del" + BY + "/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p>" + r("C")
                + "</w:p></w:tc></w:tr>";
        assertThat(lines(read("<w:tbl>" + row + gone + row + "</w:tbl>", Taken.ACCEPTED)))
                .containsExactly("| A | B |", "| A | B |");
        assertThat(lines(read("<w:tbl>" + row + gone + row + "</w:tbl>", Taken.REJECTED)))
                .containsExactly("| A | B |", "|  | C |", "| A | B |");
    }

    @Test
    void comments_stand_beside_the_words_they_were_made_on() {
        Zip zip = AsWord.pack(
                        p(r("Indledning."))
                                + p("<w:commentRangeStart w:id=\"5\"/>" + r("Lederen svarer")
                                        + "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>"
                                        + r(" altid.")),
                        numbering(),
                        "Hoved")
                .with(
                        "word/comments.xml",
                        "<w:comments " + W + "><w:comment w:id=\"5\" w:author=\"Bo Dam\" w:date=\"2024-01-02\">"
                                + p(r("Hvem er det?")) + "</w:comment></w:comments>");
        assertThat(read(zip, Taken.LIST).comments())
                .containsExactly(new FileComment("Bo Dam", "2024-01-02", "Hvem er det?", "Lederen svarer", 3, null));
    }

    @Test
    void footnotes_follow_the_paragraph_that_refers_to_them() {
        Zip zip = AsWord.pack(
                        p(r("Loven gælder") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("."))
                                + p(r("Næste afsnit.")),
                        numbering(),
                        "Hoved")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes " + W + "><w:footnote w:id=\"0\" w:type=\"separator\">" + p(r("-"))
                                + "</w:footnote><w:footnote w:id=\"2\">" + p(r("Lov nr. 1."))
                                + "</w:footnote></w:footnotes>");
        assertThat(lines(read(zip, Taken.LIST))).containsExactly("Loven gælder[1].", "[1] Lov nr. 1.", "Næste afsnit.");
    }

    @Test
    void headers_and_hidden_text_are_no_text_but_are_listed() {
        Material material =
                read(p(r("Synlig.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult.</w:t></w:r>"), Taken.LIST);
        assertThat(lines(material)).containsExactly("Synlig.");
        assertThat(material.text().asides().values()).containsExactlyInAnyOrder("hidden-text", "page-header");
    }

    @Test
    void of_two_forms_of_a_text_box_one_is_read() {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p(r("I boksen."))
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p(r("I boksen."))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines(p(box + r("Ved siden af.")))).containsExactlyInAnyOrder("I boksen.", "Ved siden af.");
    }

    @Test
    void links_are_kept_and_fields_show_their_result() {
        assertThat(lines(p("<w:hyperlink r:id=\"rId7\">" + r("vores side") + "</w:hyperlink>" + r(" og ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("punkt 4") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")))
                .containsExactly("[vores side](https://example.org/a) og punkt 4");
    }

    @Test
    void cells_that_span_columns_and_rows_leave_the_table_even() {
        String body = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Bred"))
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p(r("ses ikke")) + "</w:tc><w:tc>"
                + p(r("a | b")) + p(r("c")) + "</w:tc></w:tr></w:tbl>";
        assertThat(lines(body)).containsExactly("| Bred |  |", "|  | a \\| b<br>c |");
    }
}
