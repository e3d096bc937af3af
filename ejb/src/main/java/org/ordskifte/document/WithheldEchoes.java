package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of some texts is withheld, for those who show words that others wrote about them. */
@ApplicationScoped
public class WithheldEchoes {

    @Inject
    Withholdings withholdings;

    /** @param documents which others have written about */
    public Echoes of(Collection<UUID> documents) {
        List<UUID> concerned = withholdings.concerned(documents);
        List<String> withheld = new ArrayList<>(withholdings.titles(concerned));
        List<String> shown = new ArrayList<>();
        for (UUID document : concerned) {
            withholdings.rows(document).forEach(row -> sort(row, withheld, shown));
        }
        return Echoes.of(withheld, shown);
    }

    /** What some texts are called and must not be, each title with the notice that stands in its place. */
    public Map<String, String> titles(Collection<UUID> documents) {
        return withholdings.noticed(withholdings.concerned(documents));
    }

    static void sort(Clause row, List<String> withheld, List<String> shown) {
        Mask mask = row.mask();
        List<Block> blocks = row.words().blocks();
        boolean all = mask != null && mask.whole() != null;
        if (row.words().heading() != null) {
            (all ? withheld : shown).add(row.words().heading());
        }
        for (int place = 1; place <= blocks.size(); place++) {
            boolean covered = all || mask != null && mask.passages().containsKey(place);
            (covered ? withheld : shown).add(Markup.text(List.of(blocks.get(place - 1))));
        }
    }
}
