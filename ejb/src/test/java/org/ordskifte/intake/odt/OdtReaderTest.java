package org.ordskifte.intake.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.corpus.AsOdt;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChange.Kind;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.packed.Archive;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.intake.source.SourceLine;

class OdtReaderTest {

    private static final String INFO =
            "<office:change-info><dc:creator>Anna Berg</dc:creator><dc:date>2024-05-02</dc:date></office:change-info>";

    private static Material read(String body, Taken taken) {
        Budget budget = Budget.unhurried();
        byte[] file = AsOdt.pack(body, "", "Huvud").bytes();
        return OdtReader.read(Archive.open(file, OdtReader::wants, budget), taken, budget);
    }

    private static List<String> lines(Material material) {
        return material.text().lines().stream()
                .filter(line -> !line.isBlank() && !material.text().asides().containsKey(line.number()))
                .map(SourceLine::text)
                .toList();
    }

    private static final String CHANGED =
            "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion>" + INFO
                    + "<text:p>tre</text:p></text:deletion></text:changed-region><text:changed-region text:id=\"b\"><text:insertion>"
                    + INFO
                    + "</text:insertion></text:changed-region></text:tracked-changes><text:p>Svar inom <text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>två<text:change-end text:change-id=\"b\"/> veckor.</text:p>";

    @Test
    void recorded_changes_are_taken_as_asked() {
        assertThat(lines(read(CHANGED, Taken.ACCEPTED))).containsExactly("Svar inom två veckor.");
        assertThat(lines(read(CHANGED, Taken.REJECTED))).containsExactly("Svar inom tre veckor.");
        assertThat(read(CHANGED, Taken.LIST).changes())
                .containsExactly(
                        new TrackedChange(Kind.DELETED, "Anna Berg", "2024-05-02", "tre", 1),
                        new TrackedChange(Kind.INSERTED, "Anna Berg", "2024-05-02", "två", 1));
    }

    @Test
    void a_rejected_insertion_takes_its_paragraphs_with_it() {
        String body = "<text:tracked-changes><text:changed-region text:id=\"b\"><text:insertion>" + INFO
                + "</text:insertion></text:changed-region></text:tracked-changes><text:p>Först.</text:p><text:change-start text:change-id=\"b\"/><text:p>Nytt.</text:p><text:p>Mer nytt.</text:p><text:change-end text:change-id=\"b\"/><text:p>Sist.</text:p>";
        assertThat(lines(read(body, Taken.ACCEPTED))).containsExactly("Först.", "Nytt.", "Mer nytt.", "Sist.");
        assertThat(lines(read(body, Taken.REJECTED))).containsExactly("Först.", "Sist.");
    }

    @Test
    void comments_stand_beside_the_words_they_were_made_on() {
        String body =
                "<text:p>Chefen <office:annotation office:name=\"1\"><dc:creator>Bo Dam</dc:creator><dc:date>2024-01-02</dc:date><text:p>Vem?</text:p></office:annotation>svarar<office:annotation-end office:name=\"1\"/> alltid.</text:p>";
        assertThat(lines(read(body, Taken.LIST))).containsExactly("Chefen svarar alltid.");
        assertThat(read(body, Taken.LIST).comments())
                .containsExactly(new FileComment("Bo Dam", "2024-01-02", "Vem?", "svarar", 1, null));
    }

    @Test
    void footnotes_and_blanks_are_read() {
        String body =
                "<text:p>Lagen<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>SFS 1.</text:p></text:note-body></text:note> gäller<text:s text:c=\"2\"/>här<text:line-break/>och där.</text:p>";
        assertThat(lines(read(body, Taken.LIST))).containsExactly("Lagen[1] gäller  här", "och där.", "[1] SFS 1.");
    }

    @Test
    void a_list_that_goes_on_counts_on() {
        String item = "<text:list-item><text:p>Punkt</text:p></text:list-item>";
        String body = "<text:list text:style-name=\"LN\">" + item + item
                + "</text:list><text:p>Text emellan.</text:p><text:list text:style-name=\"LN\" text:continue-numbering=\"true\">"
                + item + "</text:list><text:p>Text igen.</text:p><text:list text:style-name=\"LN\">" + item
                + "</text:list>";
        assertThat(lines(read(body, Taken.LIST)))
                .containsExactly("1. Punkt", "2. Punkt", "Text emellan.", "3. Punkt", "Text igen.", "1. Punkt");
    }

    @Test
    void headers_are_listed_and_are_no_text() {
        Material material = read("<text:p>Text.</text:p>", Taken.LIST);
        assertThat(lines(material)).containsExactly("Text.");
        assertThat(material.text().asides().values()).containsExactlyInAnyOrder("page-header", "page-footer");
    }
}
