package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.response.Opening;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.web.page.office.Onward;

/** An answer that came on paper, by e-mail or at a meeting is written down; the instant it came in decides. */
@Named("registerForm")
@RequestScoped
public class RegisterForm {

    @Inject
    Responding responding;

    @Inject
    RoundPage round;

    @Inject
    Onward onward;

    private String consultee;
    private String document;
    private Channel channel;
    private LocalDate receivedOn;
    private LocalTime receivedTime;
    private String offset;
    private LocalDate writtenOn;

    public void register() {
        String at = LocalMoment.text(receivedOn, receivedTime, offset);
        Opening opening =
                new Opening(null, UUID.fromString(consultee), document, new Opening.Registered(channel, at, writtenOn));
        ResponseView begun = responding.open(round.slug(), opening, null);
        onward.to(
                "consultations/" + round.slug() + "/respond/" + begun.head().id(),
                "office.register.done",
                begun.head().name());
    }

    /** The ways other than this one. */
    public List<Channel> getChannels() {
        return List.of(Channel.PAPER, Channel.EMAIL, Channel.MEETING);
    }

    /** The texts that are answered by themselves. */
    public List<RoundDocumentView> getOwnTexts() {
        return round.load().documents().stream()
                .filter(text -> text.deadline() != null)
                .toList();
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

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }

    public String getOffset() {
        return offset;
    }

    public void setOffset(String offset) {
        this.offset = offset;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }

    public void setWrittenOn(LocalDate writtenOn) {
        this.writtenOn = writtenOn;
    }
}
