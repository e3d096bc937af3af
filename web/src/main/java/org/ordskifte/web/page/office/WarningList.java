package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.outline.Warning;

/** What should be looked at in an imported file, ticked off one by one. */
@Named("warningList")
@RequestScoped
public class WarningList {

    @Inject
    Importing importing;

    @Inject
    PreviewPage preview;

    @Inject
    Onward onward;

    /** @param number counted from 1 */
    public record Item(int number, Warning warning) {}

    public List<Item> getItems() {
        List<Warning> all = preview.getOutline().warnings();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Item(index + 1, all.get(index)))
                .toList();
    }

    public int getTotal() {
        return preview.getOutline().warnings().size();
    }

    public long getSettled() {
        return preview.getOutline().warnings().stream()
                .filter(one -> one.settled() != null)
                .count();
    }

    public boolean isDone() {
        return getSettled() == getTotal();
    }

    public void settle(int number) {
        tick(number, true);
    }

    public void reopen(int number) {
        tick(number, false);
    }

    /** Leads back to the warning, so that the next one is at hand. */
    private void tick(int number, boolean settled) {
        List<Warning> now = importing
                .settleWarning(preview.load().id(), number, settled, preview.seen())
                .outline()
                .warnings();
        long done = now.stream().filter(one -> one.settled() != null).count();
        onward.to("imports/" + preview.load().id() + "#w-" + number, "office.preview.count", done, now.size());
    }
}
