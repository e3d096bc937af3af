package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.ordskifte.committee.Appointing;
import org.ordskifte.committee.SeatDraft;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.SeatView;
import org.ordskifte.committee.Side;
import org.ordskifte.committee.SubstituteDraft;

/** Somebody is given a seat, or stands in for one. */
@Named("seatForm")
@RequestScoped
public class SeatForm {

    @Inject
    Appointing appointing;

    @Inject
    CommitteePage committee;

    @Inject
    Onward onward;

    private String email;
    private String name;
    private SeatKind kind;
    private Side side;
    private LocalDate from;
    private LocalDate to;

    public void seat() {
        SeatView seat =
                appointing.seat(committee.load().slug(), new SeatDraft(email, name, kind, side, from, to), null);
        onward.to(committee.address(), "office.committee.seated", seat.name());
    }

    public void substitute() {
        SeatView held = committee.seat("substitute");
        SeatView seat = appointing.substitute(
                committee.load().slug(), held.id(), new SubstituteDraft(email, name, from, to), null);
        onward.to(committee.address(), "office.committee.substituted", seat.name(), held.name());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SeatKind getKind() {
        return kind;
    }

    public void setKind(SeatKind kind) {
        this.kind = kind;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
