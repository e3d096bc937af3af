package org.ordskifte.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.document.Block;

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
                List.of(new Block.Definitions(List.of(
                        new Block.Definition("Gave", "Noget man får"),
                        new Block.Definition("Bisyssla", "Andet arbete")))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_shown_for_editing_is_read_back_as_the_same_blocks(List<Block> blocks) {
        assertThat(BlockNotation.read(BlockNotation.write(blocks))).isEqualTo(blocks);
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
