package org.ordskifte.identity.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.tenancy.TenantOwned;

/** Readers whom an authority tells apart, because some of its texts apply to them in particular. */
@Entity
@Table(name = "reader_group")
class ReaderGroup extends TenantOwned {

    @Column(updatable = false)
    private String slug;

    private String name;
    private String reader;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> units;

    @Column(name = "all_employees")
    private boolean allEmployees;

    private int place;

    protected ReaderGroup() {}

    ReaderGroup(UUID tenantId, GroupDraft draft, int place) {
        super(tenantId);
        this.slug = draft.slug();
        this.place = place;
        describe(draft);
    }

    final void describe(GroupDraft draft) {
        this.name = draft.name();
        this.reader = draft.reader();
        this.units = draft.units();
        this.allEmployees = draft.allEmployees();
    }

    List<String> units() {
        return units;
    }

    GroupView view() {
        return new GroupView(slug, name, reader, List.copyOf(units), allEmployees, revision());
    }
}
