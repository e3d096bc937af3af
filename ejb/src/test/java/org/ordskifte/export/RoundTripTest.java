package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.SourceLine;

/** What leaves as a file comes back as the same clauses: same identities, numbers, headings, kinds, blocks and order. */
class RoundTripTest {

    private static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.HTML, ExportFormat.DOCX, ExportFormat.AKOMA_NTOSO, ExportFormat.MARKDOWN);

    private static final List<Editions.Named> EDITIONS = Editions.all();

    static Stream<Arguments> every_text_in_every_format() {
        return FORMATS.stream().flatMap(format -> EDITIONS.stream().map(named -> Arguments.of(format, named)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_text_in_every_format")
    void an_export_is_read_again_as_the_same_clauses(ExportFormat format, Editions.Named named) {
        Edition edition = named.edition();
        Outline outline = read(format, edition);
        assertThat(outline.parts()).hasSize(1);
        assertThat(read(outline.parts().get(0).clauses())).isEqualTo(written(edition.clauses()));
        assertThat(outline.title()).isEqualTo(edition.title());
        assertThat(outline.language()).isEqualTo(edition.language());
        edition.facts()
                .forEach((key, value) ->
                        assertThat(outline.metadata().get(key).value()).as(key).isEqualTo(value));
        assertThat(outline.metadata().get("subtitle").value()).isEqualTo(edition.subtitle());
        assertThat(outline.metadata().get("motto").value()).isEqualTo(edition.motto());
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"HTML", "DOCX", "AKOMA_NTOSO", "MARKDOWN"})
    void whatever_can_be_written_comes_back(ExportFormat format) {
        Random chance = new Random(20270108);
        for (int i = 0; i < 60; i++) {
            Edition edition = chanced(chance);
            List<Shape> written = flat(written(edition.clauses()));
            List<Shape> read = flat(read(read(format, edition).parts().get(0).clauses()));
            for (int at = 0; at < Math.min(read.size(), written.size()); at++) {
                assertThat(read.get(at)).as("clause %d of text %d", at, i).isEqualTo(written.get(at));
            }
            assertThat(read).hasSameSizeAs(written);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_text_in_every_format")
    void every_line_of_an_own_file_is_accounted_for(ExportFormat format, Editions.Named named) {
        Edition edition = named.edition();
        Intake.Found found =
                Intake.find("fil." + format.ending(), format.write(edition), null, Taken.LIST, Budget.unhurried());
        assertThat(found.outline().ledger())
                .extracting(LedgerLine::line)
                .isNotEmpty()
                .containsExactlyElementsOf(found.lines().stream()
                        .filter(line -> !line.isBlank())
                        .map(SourceLine::number)
                        .toList());
        List<String> lines = found.lines().stream().map(SourceLine::text).toList();
        edition.clauses().forEach(node -> stands(node, lines));
    }

    /** What a clause says stands in the lines, line by line. */
    private static void stands(ClauseTree.Node node, List<String> lines) {
        Markup.text(node.clause().blocks())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isBlank())
                .forEach(line -> assertThat(lines).contains(line));
        node.children().forEach(child -> stands(child, lines));
    }

    @Test
    void every_heading_of_an_own_file_is_accounted_for_as_one() {
        for (ExportFormat format : FORMATS) {
            assertThat(read(format, Editions.everything()).ledger())
                    .filteredOn(line -> line.as() == LedgerLine.As.HEADING)
                    .hasSize(8);
        }
    }

    @Test
    void words_that_were_edited_in_the_file_are_taken_as_edited() {
        Edition edition = Editions.edition(
                "da",
                "Kodeks",
                Map.of(),
                List.of(Editions.clause(
                        1,
                        "2.1",
                        "Gaver",
                        ClauseKind.CLAUSE,
                        null,
                        List.of(new Block.Paragraph("Tag ikke imod gaver.", null)))));
        for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.AKOMA_NTOSO, ExportFormat.MARKDOWN)) {
            String edited =
                    new String(format.write(edition), StandardCharsets.UTF_8).replace("Tag ikke imod", "Sig nej til");
            OutlineClause clause = Intake.read("x." + format.ending(), edited.getBytes(StandardCharsets.UTF_8), null)
                    .parts()
                    .get(0)
                    .clauses()
                    .get(0);
            assertThat(clause.text()).isEqualTo("Sig nej til gaver.");
            assertThat(clause.id())
                    .isEqualTo(edition.clauses().get(0).clause().id().toString());
            assertThat(clause.label()).isEqualTo("2.1");
        }
    }

    private static Outline read(ExportFormat format, Edition edition) {
        return Intake.read("fil." + format.ending(), format.write(edition), null);
    }

    /** A clause in what must not change. */
    private record Shape(
            String id,
            String label,
            String heading,
            ClauseKind kind,
            String motto,
            List<Block> blocks,
            List<Shape> below) {}

    private static List<Shape> written(List<ClauseTree.Node> nodes) {
        List<Shape> shapes = new ArrayList<>();
        for (ClauseTree.Node node : nodes) {
            ClauseView one = node.clause();
            shapes.add(new Shape(
                    one.id().toString(),
                    one.label(),
                    one.heading(),
                    one.kind(),
                    one.motto(),
                    one.blocks(),
                    written(node.children())));
        }
        return shapes;
    }

    private static List<Shape> read(List<OutlineClause> clauses) {
        return clauses.stream()
                .map(one -> new Shape(
                        one.id(),
                        one.label(),
                        one.heading(),
                        one.kind(),
                        one.motto(),
                        one.blocks(),
                        read(one.children())))
                .toList();
    }

    /** Each clause by itself with the ids of those below it. */
    private static List<Shape> flat(List<Shape> shapes) {
        List<Shape> flat = new ArrayList<>();
        for (Shape one : shapes) {
            List<Shape> below = one.below().stream()
                    .map(child -> new Shape(child.id(), null, null, null, null, null, null))
                    .toList();
            flat.add(new Shape(one.id(), one.label(), one.heading(), one.kind(), one.motto(), one.blocks(), below));
            flat.addAll(flat(one.below()));
        }
        return flat;
    }

    private static Edition chanced(Random chance) {
        List<ClauseTree.Node> clauses = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(4); i++) {
            clauses.add(clause(chance, 1));
        }
        return Editions.edition("nb", "Tittel", Map.of(), clauses);
    }

    private static ClauseTree.Node clause(Random chance, int level) {
        List<ClauseTree.Node> below = new ArrayList<>();
        for (int i = 0; level < 4 && i < chance.nextInt(3); i++) {
            below.add(clause(chance, level + 1));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(4); i++) {
            blocks.add(block(chance));
        }
        return Editions.node(
                new UUID(chance.nextLong(), chance.nextLong()),
                null,
                level,
                chance.nextBoolean() ? null : line(chance),
                chance.nextBoolean() ? null : line(chance),
                ClauseKind.values()[1 + chance.nextInt(5)],
                chance.nextInt(5) > 0 ? null : line(chance),
                blocks,
                below);
    }

    private static Block block(Random chance) {
        List<String> tags = chance.nextInt(4) > 0 ? List.of() : List.of(line(chance), line(chance));
        return switch (chance.nextInt(5)) {
            case 0 -> new Block.Listing(chance.nextBoolean(), items(chance, 1), tags);
            case 1 ->
                new Block.Table(
                        List.of(text(chance), text(chance)),
                        List.of(List.of(text(chance), text(chance)), List.of(text(chance))));
            case 2 -> new Block.Quote(text(chance));
            case 3 -> new Block.Definitions(List.of(new Block.Definition(text(chance), text(chance))));
            default -> new Block.Paragraph(text(chance), tags);
        };
    }

    private static List<Block.Item> items(Random chance, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            items.add(new Block.Item(
                    text(chance), depth > 3 || chance.nextBoolean() ? List.of() : items(chance, depth + 1)));
        }
        return items;
    }

    private static final String[] PIECES = {
        "ord",
        "å",
        " ",
        "  ",
        "\n",
        "*",
        "**",
        "***",
        "_",
        "`",
        "#",
        "- ",
        "1. ",
        "2)",
        ">",
        "<b>",
        "&amp;",
        "|",
        "\\",
        "[a](https://a.b/c)",
        "[",
        "](",
        "~~",
        "\t",
        "\u00A0",
        "\u00AD",
        "**fed**",
        "*kursiv*",
        "!",
        ":",
        "=",
        "+",
        "<!-- x -->",
        "]]>",
        "\"",
        "'",
        "§",
        ".",
        "𝄞",
        "-->",
        "{",
        "$"
    };

    private static String text(Random chance) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= chance.nextInt(12); i++) {
            out.append(PIECES[chance.nextInt(PIECES.length)]);
        }
        String text = Markup.normalise(out.toString());
        return text.isBlank() ? "x" : text;
    }

    private static String line(Random chance) {
        String line = text(chance).replace("\n", "").strip();
        return line.isBlank() ? "y" : line;
    }
}
