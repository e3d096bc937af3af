package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.WarnedDay;
import org.ordskifte.web.text.Dates;
import org.ordskifte.web.text.Texts;

/** Says which last days of a round are bad ones and why, each with its text where it is that text’s own. */
@Named("dayWarnings")
@RequestScoped
public class DayWarnings {

    @Inject
    Dates dates;

    @Inject
    Texts t;

    public List<String> of(RoundView round) {
        return round.warnedDays().stream().map(this::said).toList();
    }

    private String said(WarnedDay one) {
        String day = dates.day(one.day());
        String why = one.name() == null
                ? t.of("office.round.warning." + one.warning().code(), day)
                : t.of("office.round.warning.own", day, one.name());
        return one.title() == null ? why : t.of("deadline.text", one.title(), why);
    }
}
