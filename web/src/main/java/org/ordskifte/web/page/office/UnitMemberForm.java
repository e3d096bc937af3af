package org.ordskifte.web.page.office;

import org.ordskifte.identity.unit.UnitMemberDraft;

/** Who is to stand on the list of a unit. */
public class UnitMemberForm extends PersonForm {

    private boolean manager;

    UnitMemberDraft draft() {
        return new UnitMemberDraft(getEmail(), getName(), manager, getFrom(), getTo());
    }

    public boolean isManager() {
        return manager;
    }

    public void setManager(boolean manager) {
        this.manager = manager;
    }
}
