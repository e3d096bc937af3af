package org.ordskifte.web.page.office;

import java.time.LocalDate;

/** Who is given something, and the days from which and to which they hold it. */
public abstract class PersonForm {

    private String email;
    private String name;
    private LocalDate from;
    private LocalDate to;

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
