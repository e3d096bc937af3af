package org.ordskifte.web.page.office;

import java.time.LocalDate;
import org.ordskifte.identity.unit.UnitMemberDraft;

/** Who is to stand on the list of a unit. */
public class UnitMemberForm {

    private String email;
    private String name;
    private boolean manager;
    private LocalDate from;
    private LocalDate to;

    UnitMemberDraft draft() {
        return new UnitMemberDraft(email, name, manager, from, to);
    }

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

    public boolean isManager() {
        return manager;
    }

    public void setManager(boolean manager) {
        this.manager = manager;
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
