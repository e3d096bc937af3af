package org.ordskifte.identity.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.Person;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/**
 * Somebody works in a unit from one day to another, both included: a person with an address and one day a login, or, where
 * there is no e-mail, a name.
 */
@Entity
@Table(name = "unit_member")
class UnitMember extends TenantOwned {

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(updatable = false)
    private String name;

    private boolean manager;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    protected UnitMember() {}

    /** @param person null for somebody without an e-mail address */
    UnitMember(Unit unit, Person person, String name, boolean manager, LocalDate from, LocalDate to) {
        super(unit.tenantId());
        this.unitId = unit.id();
        this.person = person;
        this.name = person == null ? name : null;
        this.manager = manager;
        this.from = from;
        this.to = to;
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "not-before-from");
        }
    }

    /** Whoever was to begin after the last day never worked there: written down for a day that has passed, for none to come. */
    void end(LocalDate lastDay, LocalDate today) {
        this.to = lastDay;
        if (lastDay.isBefore(from)) {
            this.to = lastDay.isBefore(today) ? lastDay : today.minusDays(1);
            this.from = to;
        }
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
    }

    boolean is(Person other) {
        return person != null && person.id().equals(other.id());
    }

    /** The login where there is one, else what stands for this person alone. */
    String key() {
        if (person == null) {
            return id().toString();
        }
        return person.subject() == null ? person.id().toString() : person.subject();
    }

    Enlisted enlisted(String unit, Set<String> belongs, Set<String> through) {
        String called = person == null ? name : person.name();
        return new Enlisted(id(), key(), called, person != null, unit, from, manager, belongs, through);
    }

    UUID unitId() {
        return unitId;
    }

    UnitMemberView view() {
        return new UnitMemberView(
                id(),
                person == null ? name : person.name(),
                person == null ? null : person.email(),
                manager,
                from,
                to,
                revision());
    }
}
