package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ordskifte.confirmation.Confirming;
import org.ordskifte.confirmation.ToRead;
import org.ordskifte.diff.Change;
import org.ordskifte.document.Passages;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.page.ChangeWords;
import org.ordskifte.web.tag.ChangeLine;
import org.ordskifte.web.text.Language;

/** What an employee is to read: the whole text the first time, later only what changed since they last confirmed. */
@Named("readPage")
@RequestScoped
public class ReadPage {

    @Inject
    Confirming confirming;

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    Language language;

    private ToRead toRead;
    private List<ChangeLine> changes = List.of();

    public ToRead load() {
        if (toRead == null) {
            may.requireMember();
            toRead = confirming.toRead(page.part("document"), asked.version());
            changes = changes();
        }
        return toRead;
    }

    private List<ChangeLine> changes() {
        Optional<VersionView> before = toRead.since() == null || toRead.confirmedAt() != null
                ? Optional.empty()
                : reading.shown(page.part("document"), toRead.since());
        return before.map(one -> new ChangeWords(language.getTongue())
                        .lines(Passages.changes(one, getView(), reading.descents(page.part("document"))).stream()
                                .filter(this::isOpen)
                                .toList()))
                .orElse(List.of());
    }

    /** What was only moved, renumbered or corrected is not to be read again. */
    private boolean isOpen(Change change) {
        return toRead.clauses().contains(change.id()) || change.is(Change.Kind.REMOVED);
    }

    public VersionView getView() {
        return load().version();
    }

    /** With the words of the last confirmation beside the new ones; empty where there is nothing to compare with. */
    public List<ChangeLine> getChanges() {
        load();
        return changes;
    }

    /** The clauses as they stand, where there is nothing to compare them with. */
    public List<VersionPage.Words> getClauses() {
        load();
        return changes.isEmpty() && toRead.confirmedAt() == null
                ? getView().clauses().stream()
                        .filter(clause -> toRead.clauses().contains(clause.id()))
                        .map(VersionPage.Words::of)
                        .toList()
                : List.of();
    }

    public void confirm() {
        confirming.confirm(page.part("document"), asked.version(), null);
        onward.to(
                "documents/" + page.part("document") + "/" + asked.version() + "/read",
                "office.read.confirmed",
                getView().version().title());
    }
}
