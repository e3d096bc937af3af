package org.ordskifte.web.page.office.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.Recording;
import org.ordskifte.consultation.RoundView.StationView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.page.office.Asked;
import org.ordskifte.web.page.office.Onward;

/** What one of the places decided to which a round went after its deadline. */
@Named("stationOutcome")
@RequestScoped
public class StationOutcomeForm {

    @Inject
    Recording recording;

    @Inject
    RoundPage round;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private Long revision;
    private String outcome;

    @PostConstruct
    void begin() {
        revision = round.getHead().revision();
        outcome = getStation().outcome();
    }

    /** Counted from 1. */
    private int number() {
        return asked.number("station", 0);
    }

    public StationView getStation() {
        List<StationView> all = round.load().stations();
        if (number() < 1 || number() > all.size()) {
            throw Refusal.notFound();
        }
        return all.get(number() - 1);
    }

    public void record() {
        recording.record(round.slug(), number(), outcome, revision);
        onward.to(
                "consultations/" + round.slug() + "#course",
                "office.station.done",
                getStation().name());
    }

    public Long getRevision() {
        return revision;
    }

    public void setRevision(Long revision) {
        this.revision = revision;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
