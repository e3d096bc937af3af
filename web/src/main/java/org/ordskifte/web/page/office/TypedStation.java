package org.ordskifte.web.page.office;

import java.io.Serializable;
import java.time.LocalDate;

/** A place the answers go to after the deadline: its name, and a day or the words for one. */
public abstract class TypedStation implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate date;
    private String when;

    protected TypedStation(String name, LocalDate date, String when) {
        this.name = name;
        this.date = date;
        this.when = when;
    }

    public boolean isBlank() {
        return name == null && date == null && when == null;
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
