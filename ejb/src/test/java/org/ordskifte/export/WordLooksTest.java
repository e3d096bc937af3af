package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Passages;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;

/** In a file of changes an item looks like an item, a cell like a cell and a term like a term, in either version. */
class WordLooksTest {

    private static final Block LEAD = new Block.Paragraph("Det betyder:", null);
    private static final Block ITEMS = list(item("Sig nej til gaver", item("også små")), item("Spørg din leder"));
    private static final Block FEWER = list(item("Sig altid nej til gaver", item("også små")));
    private static final Block TABLE = new Block.Table(List.of("Gave", "Værdi"), List.of(List.of("Bog", "100")));
    private static final Block TERMS =
            new Block.Definitions(List.of(new Block.Definition("Gave", "Det, der gives uden krav")));
    private static final Block QUOTE = new Block.Quote("Mådehold i alt");

    @Test
    void every_line_looks_like_what_it_is() throws IOException {
        assertThat(looks(List.of(LEAD, QUOTE), List.of(LEAD, ITEMS, TABLE, TERMS, QUOTE)))
                .containsExactly(
                        "BodyText|Det betyder:",
                        "ListBullet 0|Sig nej til gaver",
                        "ListBullet 1|også små",
                        "ListBullet 0|Spørg din leder",
                        "TableHead|Gave",
                        "TableHead|Værdi",
                        "TableText|Bog",
                        "TableText|100",
                        "TableEnd|",
                        "DefinitionTerm|Gave",
                        "DefinitionText|Det, der gives uden krav",
                        "Quote|Mådehold i alt");
    }

    @Test
    void what_was_taken_out_looks_as_it_did() throws IOException {
        assertThat(looks(List.of(LEAD, ITEMS, QUOTE), List.of(LEAD, QUOTE)))
                .containsExactly(
                        "BodyText|Det betyder:",
                        "ListBullet 0|Sig nej til gaver",
                        "ListBullet 1|også små",
                        "ListBullet 0|Spørg din leder",
                        "Quote|Mådehold i alt");
    }

    @Test
    void both_versions_can_still_be_had_from_the_file() {
        List<Block> before = List.of(LEAD, ITEMS, QUOTE);
        List<Block> after = List.of(LEAD, FEWER, TABLE, TERMS, QUOTE);
        assertThat(read(file(before, after), Taken.ACCEPTED)).isEqualTo(flat(after));
        assertThat(read(file(before, after), Taken.REJECTED)).isEqualTo(flat(before));
        assertThat(read(file(after, before), Taken.ACCEPTED)).isEqualTo(flat(before));
        assertThat(read(file(after, before), Taken.REJECTED)).isEqualTo(flat(after));
    }

    /** Each paragraph of the clause with its style, the depth of an item and its words, deleted ones among them. */
    private static List<String> looks(List<Block> before, List<Block> after) throws IOException {
        Matcher paragraph = Pattern.compile("<w:p><w:pPr><w:pStyle w:val=\"(\\w+)\"/>(.*?)</w:pPr>(.*?)</w:p>")
                .matcher(document(file(before, after)));
        List<String> looks = new ArrayList<>();
        while (paragraph.find()) {
            Matcher depth = Pattern.compile("<w:ilvl w:val=\"(\\d)\"/>").matcher(paragraph.group(2));
            String words = paragraph.group(3).replace("<w:tab/>", "\t").replaceAll("<[^>]+>", "");
            looks.add(paragraph.group(1) + (depth.find() ? " " + depth.group(1) : "") + "|" + words);
        }
        int begin = looks.indexOf("BodyText|Det betyder:");
        return looks.subList(begin, looks.lastIndexOf("Heading1|2 Gaver"));
    }

    private static byte[] file(List<Block> before, List<Block> after) {
        List<Passage> earlier = Passages.of(List.of(clause(1, before), clause(2, List.of(LEAD))));
        List<Passage> later = Passages.of(List.of(clause(1, after), clause(2, List.of(LEAD))));
        return new Comparison(
                        Editions.edition("da", "Kodeks", Map.of(), List.of()),
                        1,
                        List.of(),
                        ClauseDiff.order(earlier, later, List.of()),
                        ClauseDiff.of(earlier, later, List.of()))
                .word();
    }

    private static ClauseView clause(int number, List<Block> blocks) {
        return ClauseFixture.clause()
                .identified(new UUID(1, number))
                .labelled(String.valueOf(number))
                .saying(blocks);
    }

    private static String read(byte[] file, Taken taken) {
        return Intake.read("x.docx", file, "da", taken, Budget.unhurried()).parts().get(0).clauses().stream()
                .filter(one -> "1".equals(one.label()))
                .map(one -> one.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElse(null);
    }

    private static String flat(List<Block> blocks) {
        return Markup.text(blocks).replaceAll("\\s+", " ");
    }

    private static Block list(Block.Item... items) {
        return new Block.Listing(false, List.of(items), List.of());
    }

    private static Block.Item item(String text, Block.Item... below) {
        return new Block.Item(text, List.of(below));
    }

    private static String document(byte[] file) throws IOException {
        return new String(Tracked.document(file), StandardCharsets.UTF_8);
    }
}
