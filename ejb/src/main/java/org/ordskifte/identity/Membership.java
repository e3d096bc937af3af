package org.ordskifte.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.tenancy.TenantOwned;

/** A bundle of rights that a person holds in a tenant from one day to another, both included. */
@Entity
class Membership extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Right bundle;

    private String unit;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "deputy_for")
    private UUID deputyFor;

    protected Membership() {}

    Membership(UUID tenantId, Person person, Right bundle, String unit, LocalDate from, LocalDate to, UUID deputyFor) {
        super(tenantId);
        this.person = person;
        this.bundle = bundle;
        this.unit = unit;
        this.from = from;
        this.to = to;
        this.deputyFor = deputyFor;
    }

    /** @param lastDay the last day on which it holds; before its first day, it never held */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            this.from = lastDay;
        }
        this.to = lastDay;
    }

    /** The same duty, for as long as it lasted, in other hands. */
    Membership successor(Person next, LocalDate today) {
        return new Membership(tenantId(), next, bundle, unit, from.isBefore(today) ? today : from, to, deputyFor);
    }

    /** Now stands in for this one. */
    void standInFor(Membership principal) {
        this.deputyFor = principal.id();
    }

    boolean isHeldFrom(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    /** Whether this gives everything that the other does from a day on. */
    boolean covers(Membership other, LocalDate day) {
        LocalDate first = other.from.isBefore(day) ? day : other.from;
        return bundle == other.bundle
                && (unit == null || unit.equals(other.unit))
                && !from.isAfter(first)
                && (to == null || other.to != null && !to.isBefore(other.to));
    }

    Right bundle() {
        return bundle;
    }

    /** Slug of the unit in which it holds; null for the whole tenant. */
    String unit() {
        return unit;
    }

    Person person() {
        return person;
    }

    UUID deputyFor() {
        return deputyFor;
    }

    UUID personId() {
        return person.id();
    }

    MemberView view() {
        return new MemberView(id(), person.name(), person.email(), bundle, unit, from, to, deputyFor, revision());
    }
}
