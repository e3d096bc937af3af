package org.ordskifte.web.page.office.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.response.ResponseView.RemarkView;

/** Brings together what is being written and what others have saved in the meantime. Nothing of either is lost. */
final class Meanwhile {

    private Meanwhile() {}

    static void merge(List<RemarkForm> mine, List<RemarkView> stored) {
        Map<UUID, RemarkView> theirs = new LinkedHashMap<>();
        stored.forEach(one -> theirs.put(one.id(), one));
        mine.removeIf(one -> one.getId() != null && !theirs.containsKey(one.getId()) && !one.isChanged());
        for (RemarkForm one : mine) {
            RemarkView theirOwn = one.getId() == null ? null : theirs.remove(one.getId());
            if (theirOwn != null) {
                join(one, theirOwn);
            } else if (one.getId() != null) {
                one.orphaned();
            }
        }
        theirs.values().forEach(added -> mine.add(new RemarkForm(added)));
    }

    private static void join(RemarkForm mine, RemarkView theirs) {
        if (!mine.isChanged()) {
            mine.take(theirs);
        } else if (!mine.hasSeen(theirs)) {
            mine.meets(theirs);
        }
    }
}
