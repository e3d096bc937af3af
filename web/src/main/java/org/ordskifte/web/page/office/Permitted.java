package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Visiting;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** What the caller may do here, so that pages offer nothing that would be refused. The use cases decide anyway. */
@Named("may")
@RequestScoped
public class Permitted {

    @Inject
    Visiting visiting;

    private Set<Right> rights;

    public boolean isWriteDocuments() {
        return any(Right.DOCUMENT_OWNER);
    }

    public boolean isDescribeDocuments() {
        return any(Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR);
    }

    /** May see what documents do not say. */
    public boolean isSurvey() {
        return any(
                Right.DOCUMENT_OWNER,
                Right.TENANT_ADMINISTRATOR,
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.AUDITOR);
    }

    public boolean isRunRounds() {
        return any(Right.ROUND_SECRETARY);
    }

    /** May have mails sent again, and sees to whom they were meant to go. */
    public boolean isSendAgain() {
        return any(Right.ROUND_SECRETARY, Right.REGISTRAR, Right.TENANT_ADMINISTRATOR);
    }

    public boolean isSeatPeople() {
        return any(Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY);
    }

    public boolean isStaff() {
        return any(Right.TENANT_ADMINISTRATOR);
    }

    public boolean isReadStaff() {
        return any(Right.TENANT_ADMINISTRATOR, Right.AUDITOR);
    }

    public boolean isAudit() {
        return any(Right.TENANT_ADMINISTRATOR, Right.AUDITOR);
    }

    /** To whoever is nobody in this tenant its office is not there. */
    public void requireMember() {
        if (!any(Right.MEMBER)) {
            throw Refusal.notFound();
        }
    }

    /** Whoever may not write documents is not shown a form for it either. */
    public void requireWriter() {
        requireMember();
        if (!isWriteDocuments()) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }

    /** Whoever may not run rounds is not shown a form for one either. */
    public void requireRounds() {
        requireMember();
        if (!isRunRounds()) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }

    /** Whoever gives nobody rights is not shown how to hand them over either. */
    public void requireStaff() {
        requireMember();
        if (!isStaff()) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }

    private boolean any(Right... wanted) {
        if (rights == null) {
            rights = visiting.trades();
        }
        return Arrays.stream(wanted).anyMatch(rights::contains);
    }
}
