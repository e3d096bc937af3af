package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ordskifte.consultation.response.Verification;
import org.ordskifte.consultation.response.Verifying;
import org.ordskifte.shared.Refusal;

/** Anybody who holds a receipt can have it verified. Without its hash it is as if it did not exist. */
@Path("/receipts")
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptResource {

    @Inject
    Verifying verifying;

    @GET
    @Path("{number}")
    public Verification verify(
            @PathParam("number") @Size(max = 64) String number, @QueryParam("sha256") @Size(max = 64) String sha256) {
        return verifying.verify(number, sha256).orElseThrow(Refusal::notFound);
    }
}
