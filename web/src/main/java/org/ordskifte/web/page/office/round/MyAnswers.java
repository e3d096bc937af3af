package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.Mandate;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.TextDeadline;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.consultation.response.Opening;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.web.page.office.Onward;

/** The answers the caller can give in a round, begun or not: for each one asked that they belong to, or in person. */
@Named("myAnswers")
@RequestScoped
public class MyAnswers {

    @Inject
    Responding responding;

    @Inject
    Perusing perusing;

    @Inject
    RoundPage round;

    @Inject
    Onward onward;

    private List<ResponseHead> heads;

    /**
     * @param consultee null for the caller in person
     * @param text the one answered by itself; null for those without a deadline of their own
     * @param deadline the one that holds for it, with the time that was granted to this one
     * @param pending the answer being written; null when there is none
     * @param standing the one handed in last; null when there is none
     * @param speaks whether the caller may decline for it, and pass the round on
     */
    public record Door(
            UUID consultee,
            String name,
            RoundDocumentView text,
            TextDeadline deadline,
            ResponseHead pending,
            ResponseHead standing,
            boolean speaks,
            boolean committee) {}

    public List<Door> getDoors() {
        List<Door> doors = new ArrayList<>();
        for (Mandate mandate : round.load().you().mandates()) {
            ConsulteeView one = round.consultee(mandate.consultee());
            if (mandate.writes() && one != null) {
                add(doors, one.id(), one.name());
            }
        }
        boolean inPerson = round.load().you().mandates().isEmpty()
                && !round.load().you().secretariat()
                && round.getHead().audience() != Audience.INVITED;
        if (inPerson) {
            add(doors, null, null);
        }
        return doors;
    }

    private void add(List<Door> doors, UUID consultee, String name) {
        List<RoundDocumentView> texts = round.load().documents();
        if (texts.stream().anyMatch(text -> text.deadline() == null)) {
            doors.add(door(consultee, name, null));
        }
        texts.stream().filter(text -> text.deadline() != null).forEach(text -> doors.add(door(consultee, name, text)));
    }

    private Door door(UUID consultee, String name, RoundDocumentView text) {
        String document = text == null ? null : text.document();
        List<ResponseHead> own = heads().stream()
                .filter(head -> head.consultee().equals(consultee) && Objects.equals(head.document(), document))
                .toList();
        ResponseHead pending = last(own.stream()
                .filter(head -> head.channel() == Channel.PORTAL && head.state().isPending())
                .toList());
        ResponseHead standing = last(own.stream()
                .filter(head ->
                        head.state() == ResponseState.SUBMITTED || head.state().isLate())
                .toList());
        boolean speaks =
                round.load().you().mandate(consultee).filter(Mandate::handsIn).isPresent();
        ConsulteeView asked = round.consultee(consultee);
        return new Door(
                consultee,
                name,
                text,
                round.deadline(consultee, text == null ? null : text.document()),
                pending,
                standing,
                speaks,
                asked != null && asked.kind() == ConsulteeKind.COMMITTEE);
    }

    private static ResponseHead last(List<ResponseHead> some) {
        return some.isEmpty() ? null : some.get(some.size() - 1);
    }

    private List<ResponseHead> heads() {
        if (heads == null) {
            heads = perusing.list(round.slug());
        }
        return heads;
    }

    public void open(Door door) {
        String document = door.text() == null ? null : door.text().document();
        ResponseView begun = responding.open(round.slug(), new Opening(null, door.consultee(), document, null), null);
        onward.to("consultations/" + round.slug() + "/respond/" + begun.head().id());
    }
}
