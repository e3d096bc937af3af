package org.ordskifte.committee;

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
 * A group of the authority that is asked and answers. It is founded below another one or on its own, gets its seats
 * filled, may be renamed or moved, also in the middle of a round, and is closed one day. Its address stays; answers keep
 * the name it had when they were given.
 */
@Entity
public class Committee extends TenantOwned {

    @Column(updatable = false)
    private String slug;

    private String name;

    @Column(name = "level_name")
    private String levelName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Committee parent;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Committee() {}

    Committee(UUID tenantId, String slug, String name, String levelName, Committee parent) {
        super(tenantId);
        this.slug = slug;
        this.name = name;
        this.levelName = levelName;
        this.parent = parent;
    }

    void rename(String newName, String newLevelName) {
        this.name = newName;
        this.levelName = newLevelName;
    }

    /** @param newParent null for a place at the top; never the committee itself or one below it */
    void move(Committee newParent) {
        if (newParent != null && newParent.isSameOrBelow(this)) {
            throw Refusal.invalid("parent", "not-below-itself");
        }
        this.parent = newParent;
    }

    /** Takes the place of a committee above it, which goes. */
    void stepUp(Committee above) {
        this.parent = above.parent;
    }

    /** @param lastDay the last day on which it exists; until then another one may be named */
    void close(LocalDate lastDay, LocalDate today) {
        requireOpen(today);
        this.closedOn = lastDay;
    }

    void requireOpen(LocalDate today) {
        if (!stands(today)) {
            throw new Refusal(Code.COMMITTEE_CLOSED, "committee", slug);
        }
    }

    boolean stands(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    boolean isSameOrBelow(Committee other) {
        return id().equals(other.id()) || parent != null && parent.isSameOrBelow(other);
    }

    String name() {
        return name;
    }

    UUID parentId() {
        return parent == null ? null : parent.id();
    }

    CommitteeView view(int depth) {
        return new CommitteeView(
                id(), slug, name, levelName, parent == null ? null : parent.slug, depth, closedOn, revision());
    }
}
