package org.ordskifte.web.page.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Mask;
import org.ordskifte.web.tag.Values;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** Words that are out of sight, for those who still see them: each passage says that others do not. */
final class WithheldMarks {

    private WithheldMarks() {}

    static String html(ClauseView clause, Mask mask, Tongue tongue) {
        if (mask == null) {
            return Values.html(clause.blocks(), Wording.in(tongue));
        }
        if (mask.whole() != null) {
            return marked(clause.blocks(), mask.whole(), "office.withhold.mark.clause", tongue);
        }
        List<String> html = new ArrayList<>();
        for (int place = 1; place <= clause.blocks().size(); place++) {
            List<Block> block = List.of(clause.blocks().get(place - 1));
            LocalDate since = mask.passages().get(place);
            html.add(
                    since == null
                            ? Values.html(block, Wording.in(tongue))
                            : marked(block, since, "office.withhold.mark", tongue));
        }
        return String.join("\n", html);
    }

    private static String marked(List<Block> blocks, LocalDate since, String key, Tongue tongue) {
        String note = Wording.in(tongue).text(key, new DateWords(tongue).date(since));
        return "<div class=\"withheld-words\"><p class=\"withheld\" lang=\"" + tongue.getTag() + "\">"
                + Markup.html(note) + "</p>" + Values.html(blocks, Wording.in(tongue)) + "</div>";
    }
}
