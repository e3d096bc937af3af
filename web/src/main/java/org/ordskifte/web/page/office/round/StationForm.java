package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.time.LocalDate;
import org.ordskifte.consultation.RoundDraft.StationDraft;
import org.ordskifte.consultation.RoundView.StationView;

/** A place the answers go to after the deadline, as it is typed. */
public class StationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate date;
    private String when;

    static StationForm of(StationView station) {
        StationForm form = new StationForm();
        form.name = station.name();
        form.date = station.date();
        form.when = station.when();
        return form;
    }

    boolean isBlank() {
        return name == null && date == null && when == null;
    }

    StationDraft draft() {
        return new StationDraft(name, date, when);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
