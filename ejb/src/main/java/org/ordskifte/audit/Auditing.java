package org.ordskifte.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Page;

/** Reading a tenant's trail and checking that its chain is whole. */
@Stateless
@PermitAll
public class Auditing {

    private static final int AT_ONCE = 1000;

    @Inject
    AuditEntries entries;

    @Inject
    People people;

    /**
     * @param from the earliest instant wanted, null for the beginning
     * @param size at most 200
     */
    @MayCall({Right.AUDITOR, Right.TENANT_ADMINISTRATOR, Right.OPERATOR})
    public Page<AuditView> trail(Instant from, int page, int size) {
        Instant since = from == null ? Instant.EPOCH : from;
        List<AuditView> items = entries.since(since, page * size, size).stream()
                .map(AuditEntry::view)
                .toList();
        return new Page<>(named(items), page, size, entries.countSince(since));
    }

    private List<AuditView> named(List<AuditView> items) {
        Map<String, String> names =
                people.names(items.stream().map(AuditView::actor).toList());
        return items.stream().map(one -> one.by(names.get(one.actor()))).toList();
    }

    /** Recomputes the whole chain of the tenant at hand. */
    @MayCall({Right.AUDITOR, Right.TENANT_ADMINISTRATOR, Right.OPERATOR})
    public Verdict verify() {
        long checked = 0;
        String previous = Sealing.GENESIS;
        while (true) {
            List<AuditEntry> next = entries.after(checked, AT_ONCE);
            for (AuditEntry entry : next) {
                if (!entry.holds(checked + 1, previous)) {
                    return new Verdict(false, checked, checked + 1, null);
                }
                checked++;
                previous = entry.hash();
            }
            if (next.size() < AT_ONCE) {
                return new Verdict(true, checked, null, checked == 0 ? null : previous);
            }
            entries.forget();
        }
    }

    /**
     * @param whole whether every sealed entry stands where and as it was sealed
     * @param checked how many entries were found whole, from the first on
     * @param brokenAt the place at which the chain breaks
     * @param head the hash of the last entry, to be compared with the one exported earlier
     */
    public record Verdict(boolean whole, long checked, Long brokenAt, String head) {}
}
