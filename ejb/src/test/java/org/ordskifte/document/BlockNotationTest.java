package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockNotationTest {

    static Stream<List<Block>> everything() {
        return Stream.of(
                List.of(new Block.Paragraph("Vi taler **klart**.", List.of())),
                List.of(
                        new Block.Paragraph("Første linje\nanden linje", List.of("ÅBENHED", "RESPEKT")),
                        new Block.Paragraph("Andet afsnit", List.of())),
                List.of(new Block.Paragraph(
                        "- ikke et punkt\n1. heller ikke\n> eller et citat\n#eller en værdi", List.of())),
                List.of(new Block.Paragraph("a\n\nb", List.of())),
                List.of(new Block.Listing(
                        false,
                        List.of(
                                new Block.Item("ét", List.of(new Block.Item("under", List.of()))),
                                new Block.Item("to", List.of())),
                        List.of("SAGLIGHED"))),
                List.of(new Block.Listing(
                        true, List.of(new Block.Item("ét", List.of()), new Block.Item("to", List.of())), List.of())),
                List.of(new Block.Quote("Citat\ni to linjer")),
                List.of(new Block.Table(
                        List.of("Ord", "Betydning"), List.of(List.of("a | b", ""), List.of("c\\d", "e")))),
                List.of(new Block.Table(List.of(), List.of(List.of("a", "b")))),
                List.of(new Block.Table(
                        List.of("Situation", "Det gør du\nog hvornår"),
                        List.of(
                                List.of("Du får en gave.\nDen er dyr.", "Sig nej.\n\nSkriv det op."),
                                List.of("- ét\n- to", "C:\\\nnavn\\|<br>"),
                                List.of("---", ":---:", " indrykket")))),
                List.of(new Block.Table(List.of(), List.of(List.of("a"), List.of("---"), List.of()))),
                List.of(new Block.Listing(
                        true,
                        List.of(
                                new Block.Item("første linje\nanden linje", List.of()),
                                new Block.Item("", List.of(new Block.Item("<br>\nunder", List.of()))),
                                new Block.Item("", List.of())),
                        List.of())),
                List.of(new Block.Quote("\n  indrykket\n\\ og streg")),
                List.of(new Block.Definitions(List.of(
                        new Block.Definition("Gave\neller fordel", "\nNoget\n\n  man får"),
                        new Block.Definition("", "")))),
                List.of(new Block.Definitions(List.of(
                        new Block.Definition("Gave", "Noget man får"),
                        new Block.Definition("Bisyssla", "Andet arbete")))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_shown_for_editing_is_read_back_as_the_same_blocks(List<Block> blocks) {
        assertThat(BlockNotation.read(BlockNotation.write(blocks))).isEqualTo(blocks);
    }

    /** Whatever somebody wrote or a file held, made of what means something here. */
    @RepeatedTest(20)
    void signs_in_the_words_are_no_signs(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            List<Block> blocks = BlockText.normalise(List.of(any(random), any(random)));
            assertThat(BlockNotation.read(BlockNotation.write(blocks))).isEqualTo(blocks);
        }
    }

    private static Block any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Block.Paragraph(said(random), List.of("A" + said(random)));
            case 1 ->
                new Block.Listing(
                        random.nextBoolean(),
                        List.of(
                                new Block.Item(said(random), List.of(new Block.Item(said(random), List.of()))),
                                new Block.Item(said(random), List.of())),
                        List.of());
            case 2 ->
                new Block.Table(
                        random.nextBoolean() ? List.of() : List.of(said(random), said(random)),
                        List.of(List.of(said(random), said(random)), List.of(said(random))));
            case 3 -> new Block.Quote(said(random));
            default ->
                new Block.Definitions(List.of(
                        new Block.Definition(said(random), said(random)), new Block.Definition(said(random), "")));
        };
    }

    private static String said(Random random) {
        List<String> pieces =
                List.of(" ", "\t", "\n", "\\", "|", "-", "---", ">", "<br>", "<br/>", "#", ":", "1.", "ord", "–");
        return random.ints(random.nextInt(7), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    @Test
    void a_line_end_in_a_cell_can_be_typed() {
        assertThat(BlockNotation.read("| a<br>b | c<BR />d |\n|---|---|"))
                .isEqualTo(List.of(new Block.Table(List.of("a\nb", "c\nd"), List.of())));
    }

    @Test
    void a_rule_that_stands_alone_is_no_heading() {
        assertThat(BlockNotation.read("| --- |\n| --- |")).isEqualTo(List.of(new Block.Table(List.of(), List.of())));
    }

    @Test
    void an_empty_text_has_no_blocks() {
        assertThat(BlockNotation.read(null)).isEmpty();
        assertThat(BlockNotation.read(" \r\n\r\n ")).isEmpty();
    }

    @Test
    void a_line_that_begins_no_item_goes_on_with_the_one_before() {
        assertThat(BlockNotation.read("- et langt\n  punkt\n- et andet"))
                .isEqualTo(List.of(new Block.Listing(
                        false,
                        List.of(new Block.Item("et langt punkt", List.of()), new Block.Item("et andet", List.of())),
                        List.of())));
    }
}
