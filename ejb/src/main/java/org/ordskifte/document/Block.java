package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of a clause's own text. Texts are NFC with LF line ends and may hold the inline marks {@code **strong**},
 * {@code *emphasis*} and {@code [text](https: or mailto:)}; never HTML. What is left empty is not written down, and is
 * empty when it is read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Definitions.class, name = "definitions"),
    @JsonSubTypes.Type(value = Block.Withheld.class, name = "withheld")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Block {

    /** Value names that belong to it; only a paragraph and a list can have some. */
    default List<String> tags() {
        return List.of();
    }

    /** @param tags value names printed with the paragraph, such as ÖPPENHET */
    record Paragraph(String text, List<String> tags) implements Block {
        public Paragraph {
            text = said(text);
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }

    /** @param tags value names printed below the list */
    record Listing(boolean ordered, List<Item> items, List<String> tags) implements Block {
        public Listing {
            items = items == null ? List.of() : List.copyOf(items);
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }

    /** An item and the items nested below it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(String text, List<Item> items) {
        public Item {
            text = said(text);
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = header == null ? List.of() : List.copyOf(header);
            rows = rows == null ? List.of() : List.copyOf(rows);
        }
    }

    record Quote(String text) implements Block {
        public Quote {
            text = said(text);
        }
    }

    record Definitions(List<Definition> definitions) implements Block {
        public Definitions {
            definitions = definitions == null ? List.of() : List.copyOf(definitions);
        }
    }

    record Definition(String term, String text) {
        public Definition {
            term = said(term);
            text = said(text);
        }
    }

    /**
     * Stands where words are out of sight. It is never stored and never accepted.
     *
     * @param text the notice, in the language of the text
     */
    record Withheld(String text, LocalDate since) implements Block {}

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
