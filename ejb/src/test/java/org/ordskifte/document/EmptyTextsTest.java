package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.document.Block.Item;

/** Somebody begins a list and stops, or sends a quote without words: what was kept can still be read, shown and written. */
class EmptyTextsTest {

    private static final BlocksConverter COLUMN = new BlocksConverter();

    static List<Block> every_kind_of_block_without_words() {
        return List.of(
                new Block.Paragraph("", List.of("")),
                new Block.Listing(false, List.of(new Item("", List.of(new Item("", null)))), null),
                new Block.Listing(true, null, null),
                new Block.Table(List.of(""), List.of(List.of(""))),
                new Block.Quote(""),
                new Block.Definitions(List.of(new Block.Definition("", ""))));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_block_without_words")
    void is_read_as_it_was_written_down(Block block) {
        List<Block> kept = COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(List.of(block)));

        assertThat(kept).containsExactly(block);
        assertThat(Markup.html(kept)).isNotNull();
        assertThat(Markup.text(kept)).isBlank();
        assertThat(BlockNotation.write(kept)).isNotNull();
    }

    @Test
    void what_was_kept_without_words_before_can_be_read_too() {
        String earlier = "[{\"type\":\"quote\"},{\"type\":\"list\",\"ordered\":false,\"items\":[{}]},"
                + "{\"type\":\"definitions\",\"definitions\":[{}]},{\"type\":\"paragraph\"}]";
        assertThat(Markup.text(COLUMN.convertToEntityAttribute(earlier))).isBlank();
    }

    @Test
    void an_item_or_a_quote_that_says_nothing_is_left_out() {
        Block list = new Block.Listing(
                false,
                List.of(new Item("første", List.of(new Item(" ", null))), new Item("", null), new Item("anden", null)),
                null);
        Block begun = new Block.Listing(false, List.of(new Item("", null)), null);

        assertThat(BlockText.normalise(List.of(list, new Block.Quote(" \n"), begun)))
                .containsExactly(
                        new Block.Listing(false, List.of(new Item("første", null), new Item("anden", null)), null));
    }

    @Test
    void an_empty_item_stays_where_those_after_it_are_numbered_and_where_others_stand_below_it() {
        Block list = new Block.Listing(
                true,
                List.of(
                        new Item("", List.of(new Item("under", null))),
                        new Item("", null),
                        new Item("tre", null),
                        new Item("", null)),
                null);

        assertThat(BlockText.normalise(List.of(list)))
                .containsExactly(new Block.Listing(
                        true,
                        List.of(
                                new Item("", List.of(new Item("under", null))),
                                new Item("", null),
                                new Item("tre", null)),
                        null));
    }
}
