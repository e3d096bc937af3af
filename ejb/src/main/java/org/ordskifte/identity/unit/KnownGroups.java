package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.tenancy.CurrentTenant;

/** What others need to know of groups of readers: which there are, and whom they hold. */
@ApplicationScoped
public class KnownGroups {

    @Inject
    ReaderGroups groups;

    @Inject
    CurrentTenant tenant;

    /** Those of the tenant at hand. */
    public List<GroupView> all() {
        return groups.all(tenant.id()).stream().map(ReaderGroup::view).toList();
    }
}
