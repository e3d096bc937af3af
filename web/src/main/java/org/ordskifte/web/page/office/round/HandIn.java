package org.ordskifte.web.page.office.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ordskifte.consultation.response.Approving;
import org.ordskifte.consultation.response.Opening;
import org.ordskifte.consultation.response.Repeatable;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.response.Submitting;
import org.ordskifte.shared.Canonical;
import org.ordskifte.web.limit.Client;
import org.ordskifte.web.limit.Limit;
import org.ordskifte.web.page.office.Onward;

/**
 * What is done to an answer as a whole, for exactly the words that were on the page. The key under which it is handed
 * in is made with the page, so that a button pressed twice hands in once.
 */
@Named("handIn")
@ViewScoped
public class HandIn implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Submitting submitting;

    @Inject
    Approving approving;

    @Inject
    Responding responding;

    @Inject
    RoundPage round;

    @Inject
    RespondPage respond;

    @Inject
    Onward onward;

    @Inject
    Client client;

    private final String key = UUID.randomUUID().toString();
    private long revision;
    private String hash;
    private String reason;

    @PostConstruct
    void begin() {
        ResponseView answer = respond.load();
        revision = answer.head().revision();
        hash = answer.hash();
    }

    public void submit() {
        client.does(Limit.SUBMIT);
        String route = "POST " + respond.getAddress() + "/submit";
        String asked = Canonical.sha256(hash.getBytes(StandardCharsets.UTF_8));
        submitting.submit(round.slug(), id(), new Repeatable(key, route, asked), revision);
        onward.to(receipt());
    }

    public void offerLate() {
        client.does(Limit.SUBMIT);
        submitting.offerLate(round.slug(), id(), reason, revision);
        onward.to(receipt());
    }

    public void approve() {
        approving.approve(round.slug(), id(), hash, null);
        onward.to(respond.path(), "office.respond.approved.done");
    }

    public void reopen() {
        approving.reopen(round.slug(), id(), revision);
        onward.to(respond.path(), "office.respond.reopened");
    }

    public void withdraw() {
        submitting.withdraw(round.slug(), id(), revision);
        onward.to(respond.path(), "office.respond.withdrawn");
    }

    /** Begins another answer that takes the place of this one when it is handed in. */
    public void replace() {
        ResponseHead given = respond.load().head();
        ResponseView begun =
                responding.open(round.slug(), new Opening(null, given.consultee(), given.document(), null), null);
        onward.to("consultations/" + round.slug() + "/respond/" + begun.head().id(), "office.respond.replacing");
    }

    private UUID id() {
        return respond.load().head().id();
    }

    private String receipt() {
        return "consultations/" + round.slug() + "/receipt/" + id();
    }

    /** What is approved and handed in, as it was on the page. */
    public String getHash() {
        return hash;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
