package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Visiting;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/**
 * What the caller may do here, so that pages offer nothing that would be refused: on a page about a document or a round what they
 * may do about that one, elsewhere what they may do somewhere. The use cases decide anyway.
 */
@Named("may")
@RequestScoped
public class Permitted {

    @Inject
    Visiting visiting;

    @Inject
    PageContext page;

    private Set<Right> rights;
    private Set<Right> everywhere;

    public boolean isWriteDocuments() {
        return any(Right.DOCUMENT_OWNER);
    }

    public boolean isDescribeDocuments() {
        return any(Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR);
    }

    /** May see what documents do not say, wherever they lie. */
    public boolean isSurvey() {
        return Stream.of(
                        Right.DOCUMENT_OWNER,
                        Right.TENANT_ADMINISTRATOR,
                        Right.ROUND_SECRETARY,
                        Right.REGISTRAR,
                        Right.AUDITOR)
                .anyMatch(visiting.trades()::contains);
    }

    /** May write drafts of this one, whatever the page is about. */
    public boolean writes(String document) {
        return everywhere().contains(Right.DOCUMENT_OWNER)
                || visiting.rightsOver(Within.DOCUMENT, document).contains(Right.DOCUMENT_OWNER);
    }

    /** May run this one, whatever the page is about. */
    public boolean runs(String round) {
        return everywhere().contains(Right.ROUND_SECRETARY)
                || visiting.rightsOver(Within.ROUND, round).contains(Right.ROUND_SECRETARY);
    }

    public boolean isRunRounds() {
        return any(Right.ROUND_SECRETARY);
    }

    /** May have mails sent again, and sees to whom they were meant to go: of the whole authority. */
    public boolean isSendAgain() {
        return Stream.of(Right.ROUND_SECRETARY, Right.REGISTRAR, Right.TENANT_ADMINISTRATOR)
                .anyMatch(everywhere()::contains);
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
            visiting.turnAway();
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
            rights = here();
        }
        return Arrays.stream(wanted).anyMatch(rights::contains);
    }

    private Set<Right> everywhere() {
        if (everywhere == null) {
            everywhere = visiting.rights();
        }
        return everywhere;
    }

    private Set<Right> here() {
        String document = page.part("document");
        String round = page.part("consultation");
        if (document != null) {
            return visiting.rightsOver(Within.DOCUMENT, document);
        }
        return round == null ? visiting.trades() : visiting.rightsOver(Within.ROUND, round);
    }
}
