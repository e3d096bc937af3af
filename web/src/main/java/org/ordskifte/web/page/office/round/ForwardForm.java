package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.ForwardDraft;
import org.ordskifte.consultation.Forwarding;
import org.ordskifte.identity.Invitee;
import org.ordskifte.web.page.office.CommitteesPage;
import org.ordskifte.web.page.office.Onward;

/** A committee passes a round on to those below it and to line management, or somebody who was asked says that they will not answer. */
@Named("forwardForm")
@RequestScoped
public class ForwardForm {

    @Inject
    Forwarding forwarding;

    @Inject
    CommitteesPage committees;

    @Inject
    RoundPage round;

    @Inject
    RoundActions actions;

    @Inject
    Onward onward;

    private List<String> chosen = new ArrayList<>();
    private String management;
    private final TypedMoment inner = new TypedMoment();

    public ConsulteeView getConsultee() {
        return actions.speaksFor();
    }

    /** The standing committees below that nobody has asked yet. */
    public List<CommitteeView> getBelow() {
        Set<String> asked = round.load().consultees().stream()
                .map(ConsulteeView::committee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return below(committees.getStanding(), getConsultee().committee()).stream()
                .filter(one -> !asked.contains(one.slug()))
                .toList();
    }

    static List<CommitteeView> below(List<CommitteeView> all, String above) {
        List<CommitteeView> found = new ArrayList<>();
        all.stream().filter(one -> above.equals(one.parent())).forEach(one -> {
            found.add(one);
            found.addAll(below(all, one.slug()));
        });
        return found;
    }

    public void forward() {
        int asked = forwarding
                .forward(
                        round.slug(),
                        getConsultee().id(),
                        new ForwardDraft(chosen, people(management), inner.text()),
                        null)
                .size();
        onward.to("consultations/" + round.slug(), "office.forward.done", asked);
    }

    public void decline() {
        forwarding.decline(round.slug(), getConsultee().id(), null);
        onward.to("consultations/" + round.slug(), "office.round.declined");
    }

    /** One person a line: an address, before it a name if one likes. */
    static List<Invitee> people(String written) {
        if (written == null) {
            return List.of();
        }
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int space = line.lastIndexOf(' ');
                    String email = line.substring(space + 1).replaceAll("[<>]", "");
                    return new Invitee(
                            email, space < 0 ? null : line.substring(0, space).strip());
                })
                .toList();
    }

    public String getManagement() {
        return management;
    }

    public void setManagement(String management) {
        this.management = management;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public TypedMoment getInner() {
        return inner;
    }
}
