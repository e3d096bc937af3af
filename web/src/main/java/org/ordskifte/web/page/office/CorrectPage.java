package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.BlockNotation;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Correcting;
import org.ordskifte.document.CorrectionOffer;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Refusal;

/** An error in an adopted version: which clause, what was wrong, how it should read, published. */
@Named("correctPage")
@RequestScoped
public class CorrectPage {

    @Inject
    Correcting correcting;

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private Long revision;
    private String note;
    private String label;
    private String heading;
    private String text;
    /** Null until it was asked for, which a postback does before the page is shown. */
    private Optional<CorrectionOffer> offer;

    /** Only an adopted version can have an error that readers have seen. */
    public void load() {
        may.requireWriter();
        if (!version.isAdopted()) {
            throw Refusal.notFound();
        }
        if (getStep().equals("clause") && revision == null) {
            ClauseView clause = getClause().clause();
            revision = version.getHead().revision();
            label = clause.label();
            heading = clause.heading();
            text = BlockNotation.write(clause.blocks());
        }
    }

    /** list, clause or done. */
    public String getStep() {
        return !asked.has("clause") ? "list" : asked.has("done") ? "done" : "clause";
    }

    public VersionPage.Words getClause() {
        UUID id = asked.id("clause");
        return version.getClauses().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public void publish() {
        VersionPage.Words wrong = getClause();
        ClauseDraft words = new ClauseDraft(
                wrong.clause().id(),
                label,
                heading,
                wrong.clause().kind(),
                wrong.clause().motto(),
                BlockNotation.read(text),
                List.of());
        VersionHead corrected = correcting.correct(
                slug(), version.getHead().number(), wrong.clause().id(), words, note, revision);
        onward.to(
                "documents/" + slug() + "/" + corrected.number() + "/correct?done=yes&clause="
                        + wrong.clause().id(),
                "office.correct.published",
                wrong.name(),
                corrected.number());
    }

    public void takeOver() {
        VersionHead draft = correcting.takeOver(slug(), version.getHead().number(), asked.id("clause"));
        onward.to("documents/" + slug() + "/" + draft.number(), "office.correct.taken", draft.number());
    }

    /** What the open draft may take over; null where there is nothing. */
    public CorrectionOffer getOffer() {
        if (offer == null) {
            offer = getStep().equals("done")
                    ? correcting.offer(slug(), version.getHead().number(), asked.id("clause"))
                    : Optional.empty();
        }
        return offer.orElse(null);
    }

    /** The draft's own words against the corrected ones. */
    public List<Part> getOfferWords() {
        return WordDiff.of(getOffer().inDraft().text(), getOffer().corrected().text());
    }

    private String slug() {
        return version.load().document().slug();
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
