package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.intake.Correction;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChanges;
import org.ordskifte.intake.outline.TrackedChanges.Taken;

/** The changes that are tracked in a file: who made them, and whether the text is read as if they were accepted or rejected. */
@Named("changesForm")
@RequestScoped
public class ChangesForm {

    private static final int MOST_SHOWN = 200;

    @Inject
    Importing importing;

    @Inject
    PreviewPage preview;

    @Inject
    Onward onward;

    public TrackedChanges getChanges() {
        return preview.getOutline().trackedChanges();
    }

    public boolean isAny() {
        return getChanges() != null;
    }

    public boolean isUndecided() {
        return isAny() && getChanges().taken() == Taken.LIST;
    }

    public List<TrackedChange> getList() {
        return getChanges().list().stream().limit(MOST_SHOWN).toList();
    }

    public String getAuthors() {
        return String.join(", ", getChanges().authors());
    }

    public void accept() {
        take(Taken.ACCEPTED);
    }

    public void reject() {
        take(Taken.REJECTED);
    }

    private void take(Taken taken) {
        ImportView view = preview.load();
        importing.settle(view.id(), Correction.ofChanges(taken), preview.seen());
        onward.to("imports/" + view.id(), "office.preview.changes.done");
    }
}
