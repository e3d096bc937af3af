package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ordskifte.audit.AuditView;
import org.ordskifte.audit.Auditing;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;

/** Who did what in a tenant, and whether the trail is whole. */
@Path("/tenants/{t}/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    Auditing auditing;

    @Inject
    CurrentTenant tenant;

    @GET
    public Page<AuditView> trail(
            @PathParam("t") String t, @QueryParam("from") InstantParam from, @Valid @BeanParam Paging paging) {
        tenant.get();
        return auditing.trail(InstantParam.beginning(from, tenant.zone()), paging.page, paging.size);
    }

    @GET
    @Path("verify")
    public Auditing.Verdict verify(@PathParam("t") String t) {
        tenant.get();
        return auditing.verify();
    }
}
