package org.ordskifte.identity.unit;

import java.time.LocalDate;

/**
 * Who is to belong to a unit.
 *
 * @param email null for somebody without an e-mail address, who then needs a name
 * @param from first day; today when null
 * @param to last day; open-ended when null
 */
public record UnitMemberDraft(String email, String name, boolean manager, LocalDate from, LocalDate to) {

    public UnitMemberDraft {
        email = email == null || email.isBlank() ? null : email.strip();
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
