package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Missing;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Surveying;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.web.entry.PageContext;

/** One document: what is said of it, its versions, and the ways to a new one. */
@Named("documentPage")
@RequestScoped
public class DocumentPage {

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Surveying surveying;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    @Inject
    GroupsPage groups;

    private DocumentView view;
    private DocumentForm form;
    private Long seen;
    private String wrong;

    public DocumentView load() {
        if (view == null) {
            may.requireMember();
            view = reading.document(page.part("document"), null, null);
            List<String> known = groups.getAll().stream().map(GroupView::slug).toList();
            form = DocumentForm.of(view.head(), known, view.replaces());
        }
        return view;
    }

    public DocumentHead getHead() {
        return load().head();
    }

    /** The newest first. */
    public List<VersionHead> getVersions() {
        List<VersionHead> versions = load().versions();
        return versions.stream()
                .sorted((a, b) -> Integer.compare(b.number(), a.number()))
                .toList();
    }

    public VersionHead getLatest() {
        return getVersions().isEmpty() ? null : getVersions().get(0);
    }

    public boolean isDraftOpen() {
        return load().versions().stream()
                .anyMatch(one -> one.state() == VersionState.DRAFT && one.correctionOf() == null);
    }

    /** Adopted versions, of which one may be corrected; empty while a correction is open. */
    public List<VersionHead> getCorrectable() {
        boolean open = load().versions().stream()
                .anyMatch(one -> one.state() == VersionState.DRAFT && one.correctionOf() != null);
        return open
                ? List.of()
                : getVersions().stream()
                        .filter(one -> one.stands(LocalDate.now(page.getTenant().timeZone())))
                        .toList();
    }

    /** What neither the document nor the version that matters says, for those who can say it. */
    public List<Missing> getDebt() {
        return may.isSurvey() ? surveying.debt(getHead().slug()).missing() : List.of();
    }

    public void describe() {
        drafting.describe(getHead().slug(), form.draft(), seen);
        onward.to("documents/" + getHead().slug(), "office.document.described");
    }

    public void beginFromLatest() {
        VersionHead draft = drafting.beginFrom(getHead().slug(), getLatest().number(), null);
        onward.to(address(draft), "office.document.begun", draft.number());
    }

    /** @param number of the adopted version in which something is wrong */
    public void correct(int number) {
        VersionHead draft = drafting.beginCorrection(getHead().slug(), number, wrong, null);
        onward.to(address(draft) + "/edit", "office.document.correcting", number);
    }

    private String address(VersionHead version) {
        return "documents/" + getHead().slug() + "/" + version.number();
    }

    public DocumentForm getForm() {
        load();
        return form;
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return load().head().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }
}
