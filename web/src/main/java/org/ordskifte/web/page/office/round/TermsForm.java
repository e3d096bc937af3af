package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.consultation.terms.VisibilityRule;

/** What a round is about and by which rules, as it is typed. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String slug;
    private String title;
    private String caseNumber;
    private String letter;
    private Audience audience = Audience.INVITED;
    private VisibilityRule committee = VisibilityRule.INTERNAL;
    private VisibilityRule organisation = VisibilityRule.INTERNAL;
    private VisibilityRule person = VisibilityRule.INTERNAL;
    private ApprovalRule approval = ApprovalRule.NONE;
    private boolean sealed;

    static TermsForm of(RoundView round) {
        TermsForm form = new TermsForm();
        form.slug = round.head().slug();
        form.title = round.head().title();
        form.caseNumber = round.head().caseNumber();
        form.letter = round.matter().letter();
        form.audience = round.head().audience();
        form.committee = round.matter().visibility().committee();
        form.organisation = round.matter().visibility().organisation();
        form.person = round.matter().visibility().person();
        form.approval = round.matter().approval();
        form.sealed = round.head().sealed();
        return form;
    }

    Visibility visibility() {
        return new Visibility(committee, organisation, person);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public VisibilityRule getCommittee() {
        return committee;
    }

    public void setCommittee(VisibilityRule committee) {
        this.committee = committee;
    }

    public VisibilityRule getOrganisation() {
        return organisation;
    }

    public void setOrganisation(VisibilityRule organisation) {
        this.organisation = organisation;
    }

    public VisibilityRule getPerson() {
        return person;
    }

    public void setPerson(VisibilityRule person) {
        this.person = person;
    }

    public ApprovalRule getApproval() {
        return approval;
    }

    public void setApproval(ApprovalRule approval) {
        this.approval = approval;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }
}
