package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.ordskifte.consultation.ConsulteeDraft;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.Deferring;
import org.ordskifte.consultation.ExtensionDraft;
import org.ordskifte.consultation.Inviting;
import org.ordskifte.consultation.Mandate;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.processing.Concluding;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.web.page.office.Asked;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.Permitted;
import org.ordskifte.web.text.Texts;

/** What a round’s secretary does to it: publish, extend, invite, cancel and conclude. */
@Named("roundActions")
@RequestScoped
public class RoundActions {

    @Inject
    Inviting inviting;

    @Inject
    Deferring deferring;

    @Inject
    Concluding concluding;

    @Inject
    RoundPage round;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    private Long seen;
    private final TypedMoment until = new TypedMoment();
    private String reason;
    private String consultee;
    private String document;
    private String committee;
    private String name;
    private String email;
    private ConsulteeKind kind = ConsulteeKind.BODY;
    private boolean uninvited;

    /** What is asked for, if it can be done by the caller and now; null for the round itself. */
    public String getStep() {
        String step = asked.text("step");
        boolean runs = may.isRunRounds();
        boolean allowed = step != null
                && switch (step) {
                    case "publish" -> runs && round.isDraft();
                    case "extend", "cancel", "invite" -> runs && round.isRunning();
                    case "conclude" -> runs && round.isOver();
                    case "register" -> round.isRegistering();
                    case "outcome" -> round.isRecording();
                    case "forward", "decline" -> round.isOpen() && speaksFor() != null;
                    default -> false;
                };
        return allowed ? step : null;
    }

    /** Says when what was asked for cannot be done any more: others were there first, or time was. */
    public void shown() {
        boolean gone = asked.has("step") && may.isRunRounds() && getStep() == null;
        FacesContext faces = FacesContext.getCurrentInstance();
        if (gone && faces.getMessageList().isEmpty()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, t.of("office.round.gone"), null));
        }
    }

    /** The consultee that the address names, if the caller answers for it; null otherwise. */
    ConsulteeView speaksFor() {
        UUID id = asked.id("consultee");
        return round.load().you().mandate(id).filter(Mandate::handsIn).isPresent() ? round.consultee(id) : null;
    }

    public void publish() {
        RoundView published = inviting.publish(round.slug(), seen);
        onward.to(path(), "office.round.published", published.head().title());
    }

    public void extend() {
        String deadline = until.text();
        String text = document == null || document.isEmpty() ? null : document;
        deferring.extend(
                round.slug(),
                new ExtensionDraft(deadline, reason, consultee == null ? null : UUID.fromString(consultee), text),
                seen);
        onward.to(path(), "office.round.extended");
    }

    public void cancel() {
        deferring.cancel(round.slug(), reason, seen);
        onward.to(path(), "office.round.cancelled");
    }

    public void conclude() {
        concluding.conclude(round.slug(), seen);
        onward.to(path(), "office.round.concluded");
    }

    public void invite() {
        boolean own = committee != null && !committee.isBlank();
        ConsulteeView asked = inviting.invite(
                round.slug(),
                new ConsulteeDraft(
                        own ? committee : null,
                        own ? null : email,
                        own ? null : name,
                        own ? ConsulteeKind.COMMITTEE : kind,
                        uninvited),
                null);
        onward.to(path(), "office.round.invited", asked.name() == null ? email : asked.name());
    }

    private String path() {
        return "consultations/" + round.slug();
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return round.getHead().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public TypedMoment getUntil() {
        return until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConsultee() {
        return consultee;
    }

    public void setConsultee(String consultee) {
        this.consultee = consultee;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
        this.committee = committee;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public ConsulteeKind getKind() {
        return kind;
    }

    public void setKind(ConsulteeKind kind) {
        this.kind = kind;
    }

    public boolean isUninvited() {
        return uninvited;
    }

    public void setUninvited(boolean uninvited) {
        this.uninvited = uninvited;
    }
}
