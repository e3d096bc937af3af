package org.ordskifte.web.page.office.round;

import org.ordskifte.consultation.RoundDraft.StationDraft;
import org.ordskifte.consultation.RoundView.StationView;
import org.ordskifte.web.page.office.TypedStation;

/** A place the answers go to after the deadline, as it is typed. */
public class StationForm extends TypedStation {

    private static final long serialVersionUID = 1L;

    StationForm() {
        super(null, null, null);
    }

    StationForm(StationView station) {
        super(station.name(), station.date(), station.when());
    }

    StationDraft draft() {
        return new StationDraft(getName(), getDate(), getWhen());
    }
}
