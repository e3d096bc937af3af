package org.ordskifte.web.page.office;

import java.io.Serializable;
import java.time.LocalDate;
import org.ordskifte.tenancy.ClosedDay;

/** Days on which an authority is closed, as they are typed. */
public class ClosedDayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private String name;

    ClosedDayForm() {}

    ClosedDayForm(ClosedDay day) {
        this.from = day.from();
        this.to = day.to();
        this.name = day.name();
    }

    /** What is emptied is let go of. */
    boolean isBlank() {
        return from == null && to == null && (name == null || name.isBlank());
    }

    ClosedDay day() {
        return new ClosedDay(from, to, name);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
