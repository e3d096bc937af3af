package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.ClosedDay;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.api.order.Through;

/** The days on which a tenant is closed, beside the holidays of its country. */
@Path("/tenants/{t}/closed-days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosedDaysResource {

    @Inject
    Styling styling;

    @Inject
    CurrentTenant current;

    /** All of them, in place of those that were listed before; the tenant says them. */
    @PUT
    @Through(value = Styling.class, call = "closeOn")
    @APIResponseSchema(value = TenantView.class, responseDescription = "OK", responseCode = "200")
    public Response closeOn(
            @PathParam("t") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ClosedDaysRequest request) {
        current.get();
        TenantView tenant = styling.closeOn(request.closedDays(), Revision.required(ifMatch));
        return Revision.ok(tenant, tenant.revision());
    }

    public record ClosedDaysRequest(@NotNull @Size(max = ClosedDay.MOST) List<@NotNull @Valid ClosedDay> closedDays) {}
}
