package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.tenancy.CurrentTenant;

/** The very bytes over which the hash of a receipt was taken, for those whose answer it vouches for. */
@Path("/tenants/{t}/consultations/{c}/responses/{r}/receipts/{number}/canonical")
@Produces(MediaType.WILDCARD)
public class ReceiptBytesResource {

    @Inject
    Perusing perusing;

    @Inject
    CurrentTenant tenant;

    @GET
    public Response get(@Valid @BeanParam OneResponse one, @PathParam("number") @Size(max = 64) String number) {
        tenant.get();
        return Downloads.of(
                "receipt-" + number + ".json",
                MediaType.APPLICATION_JSON,
                perusing.receiptBytes(one.round, one.id, number));
    }
}
