package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordskifte.committee.Appointing;
import org.ordskifte.committee.SeatDraft;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.SeatView;
import org.ordskifte.committee.Side;
import org.ordskifte.committee.SubstituteDraft;

/** Somebody is given a seat, or stands in for one. */
@Named("seatForm")
@RequestScoped
public class SeatForm extends PersonForm {

    @Inject
    Appointing appointing;

    @Inject
    CommitteePage committee;

    @Inject
    Onward onward;

    private SeatKind kind;
    private Side side;

    public void seat() {
        SeatView seat = appointing.seat(
                committee.load().slug(), new SeatDraft(getEmail(), getName(), kind, side, getFrom(), getTo()), null);
        onward.to(committee.address(), "office.committee.seated", seat.name());
    }

    public void substitute() {
        SeatView held = committee.seat("substitute");
        SeatView seat = appointing.substitute(
                committee.load().slug(),
                held.id(),
                new SubstituteDraft(getEmail(), getName(), getFrom(), getTo()),
                null);
        onward.to(committee.address(), "office.committee.substituted", seat.name(), held.name());
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
}
