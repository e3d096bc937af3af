package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.document.Adoption;
import org.ordskifte.document.Fact;
import org.ordskifte.document.MetadataDebt;
import org.ordskifte.document.Missing;
import org.ordskifte.document.Publishing;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.text.Texts;

/** The decision about a version: adopted, repealed or withdrawn. What follows is said before the button. */
@Named("adoptPage")
@RequestScoped
public class AdoptPage {

    @Inject
    Publishing publishing;

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    MeetingForm meeting;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    @Inject
    CurrentTenant tenant;

    private Long seen;
    private boolean begun;
    private String adoptedBy;
    private LocalDate adoptedOn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reference;
    private String caseNumber;
    private LocalDate reviewBy;
    private boolean asPrinted;
    private boolean asNew;
    private LocalDate repealedFrom;

    /** Begins with what the source prints. A page for a decision that cannot be taken any more is not found. */
    public void load() {
        may.requireWriter();
        boolean possible =
                switch (getDecision()) {
                    case "adopt" -> version.isAdoptable();
                    case "repeal" -> version.isAdopted();
                    case "withdraw" -> version.isWithdrawable();
                    default -> false;
                };
        if (!possible) {
            throw Refusal.notFound();
        }
        if (!begun && seen == null) {
            begun = true;
            adoptedBy = printed("adoptedBy");
            adoptedOn = date("adoptedOn");
            validTo = date("validTo");
            caseNumber = version.getHead().caseNumber();
            reviewBy = date("reviewBy");
        }
    }

    /** Number of the version that applies again once this one is repealed; null where none does. */
    public Integer getInstead() {
        VersionView view = version.load();
        return new Validity(view.versions(), tenant.zone())
                .instead(view.version(), view.today())
                .map(VersionHead::number)
                .orElse(null);
    }

    /** What readers will find not stated if it is adopted as the form stands; it stops nothing. */
    public List<Missing> getMissing() {
        Adoption decision = new Adoption(
                adoptedBy, adoptedOn, validFrom, validTo, reference, caseNumber, reviewBy, asPrinted, List.of());
        return MetadataDebt.of(version.load().document(), decision);
    }

    /** adopt, repeal or withdraw. */
    public String getDecision() {
        return asked.has("decision") ? asked.text("decision") : "adopt";
    }

    /** With changes made at the meeting it is the next version that is adopted. */
    public void adopt() {
        if (version.getDoubts() > 0 && !asNew) {
            String sentence = t.of("office.identity.adopt.required");
            FacesContext.getCurrentInstance()
                    .addMessage("form:asNew", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        List<Adoption.Change> changes = meeting.changes();
        if (meeting.isOn() && changes.isEmpty()) {
            meeting.sayUnchanged();
            return;
        }
        Adoption decision = new Adoption(
                adoptedBy, adoptedOn, validFrom, validTo, reference, caseNumber, reviewBy, asPrinted, changes);
        int adopted = publishing.adopt(slug(), number(), decision, seen).number();
        if (adopted == number()) {
            onward.to(address(), version.isCorrection() ? "office.adopt.corrected" : "office.adopt.adopted", adopted);
        } else {
            onward.to("documents/" + slug() + "/" + adopted, "office.adopt.amended", adopted, number());
        }
    }

    public void repeal() {
        publishing.repeal(slug(), number(), repealedFrom, seen);
        onward.to(address(), "office.adopt.repealed", number());
    }

    public void withdraw() {
        publishing.withdraw(slug(), number(), seen);
        onward.to(address(), "office.adopt.withdrawn", number());
    }

    private String slug() {
        return version.load().document().slug();
    }

    private int number() {
        return version.getHead().number();
    }

    private String address() {
        return "documents/" + slug() + "/" + number();
    }

    private String printed(String key) {
        VersionHead head = version.getHead();
        Fact fact = head.metadata() == null ? null : head.metadata().get(key);
        return fact == null ? null : fact.text();
    }

    private LocalDate date(String key) {
        String text = printed(key);
        return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return version.getHead().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public String getAdoptedBy() {
        return adoptedBy;
    }

    public void setAdoptedBy(String adoptedBy) {
        this.adoptedBy = adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    public boolean isAsPrinted() {
        return asPrinted;
    }

    public void setAsPrinted(boolean asPrinted) {
        this.asPrinted = asPrinted;
    }

    public boolean isAsNew() {
        return asNew;
    }

    public void setAsNew(boolean asNew) {
        this.asNew = asNew;
    }

    public LocalDate getRepealedFrom() {
        return repealedFrom;
    }

    public void setRepealedFrom(LocalDate repealedFrom) {
        this.repealedFrom = repealedFrom;
    }
}
