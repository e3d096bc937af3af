package org.ordskifte.identity.handover;

import org.ordskifte.identity.Person;

/**
 * One of the two between whom something goes over.
 *
 * @param person null for somebody who is known here by address alone
 * @param name null where nobody here has said one
 */
public record Party(Person person, String email, String name) {

    public Party {
        email = email.strip();
        name = name == null || name.isBlank() ? null : name.strip();
    }

    /** Whether a contact that is written down somewhere means this one. */
    public boolean hasAddress(String written) {
        return written != null && email.equalsIgnoreCase(written.strip());
    }

    public boolean isCalled(String written) {
        return written != null && name != null && name.equalsIgnoreCase(written.strip());
    }

    public boolean is(Person other) {
        return person != null && person.id().equals(other.id());
    }

    /** The name, or the address where there is none. */
    public String shown() {
        return name == null ? email : name;
    }
}
