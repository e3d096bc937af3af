package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Passages;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;

/** Tables in a file of changes are tables: rows come and go as rows, and words inside those that stayed as words. */
class WordTablesTest {

    private static final String MARK =
            " w:id=\"\\d+\" w:author=\"Region Vestfjord, Udgave 3\" w:date=\"2024-02-29T00:00:00Z\"";
    private static final Block LEAD = paragraph("Det betyder:");
    private static final Block.Table BEFORE =
            table("Gave|Højst", "Blomster|200 kr.", "Bøger|100 kr.", "Vin|intet", "Kurve|50 kr.");
    private static final Block.Table AFTER =
            table("Gave|Højst", "Blomster|250 kr.", "Vin|intet", "Kurve|50 kr.", "Rejser|intet");

    @Test
    void accepting_gives_the_newer_table_and_rejecting_the_older_one() {
        assertReadsAs(List.of(LEAD, BEFORE), List.of(LEAD, AFTER));
        assertReadsAs(List.of(LEAD, BEFORE), List.of(LEAD));
        assertReadsAs(List.of(BEFORE), List.of(LEAD, table("Gave", "Blomster", "Bøger"), AFTER));
        assertReadsAs(List.of(BEFORE, LEAD, AFTER), List.of(AFTER, LEAD, BEFORE));
    }

    @Test
    void a_row_that_came_or_went_is_marked_as_a_row_and_so_is_all_that_stands_in_it() throws IOException {
        List<String> rows = rows(document(List.of(LEAD, BEFORE), List.of(LEAD, AFTER)));
        assertThat(rows).hasSize(6);
        assertGone(rows.get(2), "del", "w:delText", "Bøger", "100 kr.");
        assertGone(rows.get(5), "ins", "w:t", "Rejser", "intet");
        assertThat(rows.get(1))
                .contains("<w:r><w:t xml:space=\"preserve\">Blomster</w:t></w:r>")
                .containsPattern(
                        "<w:del" + MARK + "><w:r><w:delText xml:space=\"preserve\">200</w:delText></w:r></w:del>")
                .containsPattern("<w:ins" + MARK + "><w:r><w:t xml:space=\"preserve\">250</w:t></w:r></w:ins>")
                .doesNotContainPattern("<w:trPr>.*<w:(ins|del) .*</w:trPr>");
        assertThat(List.of(rows.get(0), rows.get(3), rows.get(4)))
                .noneMatch(row -> row.matches("(?s).*<w:(ins|del)\\b.*"));
    }

    private static void assertGone(String row, String mark, String letters, String... cells) {
        assertThat(row).containsPattern("<w:trPr><w:cantSplit/><w:" + mark + MARK + "/></w:trPr>");
        for (String cell : cells) {
            assertThat(row)
                    .containsPattern("<w:pPr><w:pStyle w:val=\"TableText\"/><w:rPr><w:" + mark + MARK
                            + "/></w:rPr></w:pPr><w:" + mark + MARK + "><w:r><" + letters + " xml:space=\"preserve\">"
                            + Pattern.quote(cell) + "</" + letters + "></w:r></w:" + mark + "></w:p>");
        }
    }

    @Test
    void a_table_that_did_not_change_bears_no_mark() throws IOException {
        assertThat(rows(document(List.of(LEAD, BEFORE), List.of(paragraph("Det betyder nu:"), BEFORE))))
                .hasSize(5)
                .noneMatch(row -> row.matches("(?s).*<w:(ins|del)\\b.*"));
    }

    @Test
    void a_line_end_that_took_the_place_of_another_one_is_a_line_end_in_both() {
        assertReadsAs(
                List.of(paragraph("Bøger"), paragraph("Vin")),
                List.of(new Block.Listing(
                        false, List.of(new Block.Item("Bøger", null), new Block.Item("Vin", null)), null)));
    }

    @Test
    void whatever_was_done_both_versions_can_be_had_from_the_marks() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Block> before = blocks(random);
            assertReadsAs(before, reworked(before, random));
            assertReadsAs(before, blocks(random));
        }
    }

    @Test
    void our_own_importer_reads_both_tables() {
        byte[] file = file(List.of(LEAD, BEFORE), List.of(LEAD, AFTER), false);
        assertThat(tables(file, Taken.ACCEPTED)).isEqualTo(List.of(AFTER));
        assertThat(tables(file, Taken.REJECTED)).isEqualTo(List.of(BEFORE));
    }

    private static List<Block> tables(byte[] file, Taken taken) {
        return Intake.read("x.docx", file, "da", taken, Budget.unhurried()).parts().get(0).clauses().stream()
                .flatMap(clause -> clause.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .toList();
    }

    private static void assertReadsAs(List<Block> before, List<Block> after) {
        for (boolean moved : new boolean[] {false, true}) {
            byte[] file = file(before, after, moved);
            List<String> accepted = new ArrayList<>(List.of("1 Gaver", "2 Rejser", "Rejser betales."));
            accepted.addAll(moved ? 3 : 1, told(after));
            List<String> rejected = new ArrayList<>(List.of("1 Gaver", "2 Rejser", "Rejser betales."));
            rejected.addAll(1, told(before));
            if (moved) {
                Collections.rotate(accepted.subList(0, 3), 2);
            }
            assertThat(clauses(Tracked.accepted(file))).isEqualTo(accepted);
            assertThat(clauses(Tracked.rejected(file))).isEqualTo(rejected);
            assertThat(file(before, after, moved)).isEqualTo(file);
        }
    }

    /** Without what stands ahead of the first clause. */
    private static List<String> clauses(List<String> told) {
        int first = IntStream.range(0, told.size())
                .filter(i -> told.get(i).matches("[12] .*"))
                .findFirst()
                .orElseThrow();
        return told.subList(first, told.size());
    }

    private static List<String> told(List<Block> blocks) {
        List<String> told = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                told.add("table");
                if (!table.header().isEmpty()) {
                    told.add(String.join(" | ", table.header()));
                }
                table.rows().forEach(row -> told.add(String.join(" | ", row)));
            } else {
                told.addAll(List.of(Markup.text(List.of(block)).split("\n+")));
            }
        }
        return told;
    }

    private static List<Block> blocks(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> block(random))
                .toList();
    }

    private static Block block(Random random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> paragraph(words(random));
            case 2 ->
                new Block.Listing(
                        false, List.of(new Block.Item(words(random), null), new Block.Item(words(random), null)), null);
            default -> {
                int width = 1 + random.nextInt(3);
                List<List<String>> rows = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(5); i++) {
                    rows.add(row(random, width));
                }
                yield new Block.Table(random.nextBoolean() ? row(random, width) : List.of(), rows);
            }
        };
    }

    private static List<String> row(Random random, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> random.nextInt(6) == 0 ? "" : words(random))
                .toList();
    }

    private static String words(Random random) {
        List<String> all = List.of("gaver", "bøger", "vin", "må", "aldrig", "tages", "imod", "af", "ansatte", "100");
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            words.add(all.get(random.nextInt(all.size())));
        }
        return String.join(" ", words);
    }

    private static List<Block> reworked(List<Block> blocks, Random random) {
        List<Block> reworked = new ArrayList<>();
        for (Block block : blocks) {
            int fate = random.nextInt(7);
            if (fate == 0) {
                reworked.add(block(random));
            } else if (fate != 1) {
                reworked.add(block instanceof Block.Table table ? reworked(table, random) : block);
            }
            if (fate == 2) {
                reworked.add(block(random));
            }
        }
        if (random.nextInt(5) == 0) {
            Collections.shuffle(reworked, random);
        }
        return reworked;
    }

    private static Block.Table reworked(Block.Table table, Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            int fate = random.nextInt(5);
            List<String> cells = new ArrayList<>(row);
            if (fate == 0) {
                cells.set(random.nextInt(cells.size()), words(random));
            } else if (fate == 1) {
                rows.add(row(random, 1 + random.nextInt(3)));
            }
            if (fate != 2) {
                rows.add(cells);
            }
        }
        rows.addAll(rows.isEmpty() ? List.of(row(random, 2)) : List.of());
        return new Block.Table(random.nextInt(4) == 0 ? row(random, 2) : table.header(), rows);
    }

    private static byte[] file(List<Block> before, List<Block> after, boolean moved) {
        List<Passage> earlier = clauses(before, false);
        List<Passage> later = clauses(after, moved);
        return new Comparison(
                        Editions.edition("da", "Kodeks", Map.of("adoptedOn", "2024-02-29"), List.of()),
                        1,
                        List.of(),
                        ClauseDiff.order(earlier, later, List.of()),
                        ClauseDiff.of(earlier, later, List.of()))
                .word();
    }

    private static List<Passage> clauses(List<Block> blocks, boolean moved) {
        List<Passage> clauses = new ArrayList<>(Passages.of(List.of(
                ClauseFixture.clause()
                        .identified(new UUID(1, 1))
                        .labelled("1")
                        .headed("Gaver")
                        .saying(blocks),
                ClauseFixture.clause()
                        .identified(new UUID(1, 2))
                        .labelled("2")
                        .headed("Rejser")
                        .saying(List.of(paragraph("Rejser betales."))))));
        if (moved) {
            Collections.reverse(clauses);
        }
        return clauses;
    }

    private static String document(List<Block> before, List<Block> after) throws IOException {
        return new String(Tracked.document(file(before, after, false)), StandardCharsets.UTF_8);
    }

    private static List<String> rows(String document) {
        return Pattern.compile("(?s)<w:tr>.*?</w:tr>")
                .matcher(document)
                .results()
                .map(one -> one.group())
                .toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, List.of());
    }

    private static Block.Table table(String head, String... rows) {
        return new Block.Table(
                List.of(head.split("\\|")),
                Arrays.stream(rows).map(row -> List.of(row.split("\\|"))).toList());
    }
}
