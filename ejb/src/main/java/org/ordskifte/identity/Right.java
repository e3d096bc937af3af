package org.ordskifte.identity;

/**
 * What somebody may do in a tenant. The bundles after {@link #EMPLOYEE} are assigned by the tenant; the others follow
 * from who somebody is.
 */
public enum Right {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Anybody with a login, of whatever tenant. */
    SIGNED_IN,
    /** Comes from the tenant's own directory, holds a bundle, or has a seat in a committee. */
    MEMBER,
    EMPLOYEE,
    TENANT_ADMINISTRATOR,
    DOCUMENT_OWNER,
    ROUND_SECRETARY,
    REGISTRAR,
    COMMITTEE_SECRETARY,
    AUDITOR,
    /** Runs the installation; sees no tenant's content. */
    OPERATOR,
    /** The portal's own timers. */
    SYSTEM;

    /** Whether it may hold in one unit, with those below it, and nowhere else. */
    public boolean isPerUnit() {
        return this == DOCUMENT_OWNER || this == ROUND_SECRETARY || this == REGISTRAR;
    }

    /** Whether a tenant assigns it to people. */
    public boolean isBundle() {
        return ordinal() >= EMPLOYEE.ordinal() && ordinal() <= AUDITOR.ordinal();
    }
}
