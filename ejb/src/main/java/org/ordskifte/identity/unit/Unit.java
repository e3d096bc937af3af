package org.ordskifte.identity.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A part of the authority in which people work. It is founded below another one or on its own, may be renamed and moved,
 * and is closed one day; from then on nobody belongs to it. Its address stays: documents name it by that.
 */
@Entity
class Unit extends TenantOwned {

    @Column(updatable = false)
    private String slug;

    private String name;

    @Column(name = "directory_name")
    private String directoryName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Unit() {}

    Unit(UUID tenantId, UnitDraft draft, Unit parent) {
        super(tenantId);
        this.slug = draft.slug();
        this.name = draft.name();
        this.directoryName = draft.directoryName();
        this.parent = parent;
    }

    /** @param newParent null for a place at the top; never the unit itself or one below it */
    void describe(UnitDraft draft, Unit newParent) {
        if (newParent != null && newParent.isSameOrBelow(this)) {
            throw Refusal.invalid("parent", "unit-below-itself");
        }
        this.name = draft.name();
        this.directoryName = draft.directoryName();
        this.parent = newParent;
    }

    /** @param lastDay the last day on which it exists; until then another one may be named */
    void close(LocalDate lastDay, LocalDate today) {
        requireOpen(today);
        this.closedOn = lastDay;
    }

    void requireOpen(LocalDate today) {
        if (!stands(today)) {
            throw new Refusal(Code.UNIT_CLOSED, "unit", slug);
        }
    }

    boolean stands(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    private boolean isSameOrBelow(Unit other) {
        return id().equals(other.id()) || parent != null && parent.isSameOrBelow(other);
    }

    String slug() {
        return slug;
    }

    UUID parentId() {
        return parent == null ? null : parent.id();
    }

    UnitView view(int depth) {
        return new UnitView(
                id(), slug, name, directoryName, parent == null ? null : parent.slug, depth, closedOn, revision());
    }
}
