package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of a clause is out of sight.
 *
 * @param whole since when all of it is; null where only passages are
 * @param passages since when a passage is, by its place in the clause counted from 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mask(LocalDate whole, Map<Integer, LocalDate> passages) {

    public Mask {
        passages = passages == null ? Map.of() : Map.copyOf(passages);
    }

    boolean coversNothing() {
        return whole == null && passages.isEmpty();
    }

    /** The clause as everybody sees it: its number, what may be read, and a notice in place of the rest. */
    ClauseView over(ClauseView clause, String language) {
        WithheldWords words = WithheldWords.in(language);
        List<Block> shown = new ArrayList<>();
        if (whole != null) {
            shown.add(new Block.Withheld(words.clause(whole), whole));
        } else {
            for (int place = 1; place <= clause.blocks().size(); place++) {
                LocalDate since = passages.get(place);
                shown.add(
                        since == null
                                ? clause.blocks().get(place - 1)
                                : new Block.Withheld(words.passage(since), since));
            }
        }
        String heading = whole == null ? clause.heading() : null;
        String text = BlockText.plain(shown);
        return new ClauseView(
                clause.id(),
                clause.parent(),
                clause.ordinal(),
                clause.level(),
                clause.label(),
                heading,
                clause.kind(),
                whole == null ? clause.motto() : null,
                List.copyOf(shown),
                List.copyOf(BlockText.tags(shown)),
                text,
                Clause.hash(heading, text));
    }
}
