package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ordskifte.audit.AuditView;
import org.ordskifte.audit.Auditing;
import org.ordskifte.shared.Page;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.TypedDay;

/** The trail of what was done here, and whether its chain is whole. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject
    Auditing auditing;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    private Page<AuditView> trail;
    private Auditing.Verdict verdict;

    /** The newest entries unless the address asks for another page. */
    public Page<AuditView> load() {
        if (trail == null) {
            LocalDate day = getFrom();
            Instant from = day == null
                    ? null
                    : day.atStartOfDay(page.getTenant().timeZone()).toInstant();
            int wanted = asked.number("page", 0);
            trail = auditing.trail(from, Math.max(0, wanted - 1), SIZE);
            if (wanted == 0 && trail.total() > SIZE) {
                trail = newest(from, (int) ((trail.total() - 1) / SIZE));
            }
        }
        return trail;
    }

    /** The last page with the one before it, which the last entry alone would make a poor start. */
    private Page<AuditView> newest(Instant from, int last) {
        List<AuditView> items =
                new ArrayList<>(auditing.trail(from, last - 1, SIZE).items());
        Page<AuditView> end = auditing.trail(from, last, SIZE);
        items.addAll(end.items());
        return new Page<>(items, last - 1, SIZE, end.total());
    }

    /** Whether there are later entries than those shown. */
    public boolean isLater() {
        return (long) load().page() * SIZE + load().items().size() < load().total();
    }

    /** The newest first. */
    public List<AuditView> getItems() {
        List<AuditView> items = new ArrayList<>(load().items());
        Collections.reverse(items);
        return items;
    }

    /** The first day wanted, null for the beginning. */
    public LocalDate getFrom() {
        return asked.has("from") ? TypedDay.of(asked.text("from")).orElse(null) : null;
    }

    /** Whether what was typed is no day. */
    public boolean isFromWrong() {
        return asked.has("from") && getFrom() == null;
    }

    /** Counted from 1. */
    public int getNumber() {
        return load().page() + 1;
    }

    public long getPages() {
        return Math.max(1, (load().total() + SIZE - 1) / SIZE);
    }

    public void verify() {
        verdict = auditing.verify();
    }

    /** What the check found; null as long as nobody asked for it. */
    public Auditing.Verdict getVerdict() {
        return verdict;
    }
}
