package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ordskifte.tenancy.CurrentTenant;

/** What became of each clause between two versions, as tracked changes. */
@Path("/tenants/{t}/documents/{d}/compare.docx")
public class CompareFileResource {

    @Inject
    Files files;

    @Inject
    CurrentTenant tenant;

    /** Accepting all changes gives the later version, rejecting them the earlier one. */
    @GET
    @Produces({Files.WORD, "*/*"})
    public Response changes(
            @PathParam("t") String t,
            @PathParam("d") String slug,
            @QueryParam("from") @NotNull @Min(1) Integer from,
            @QueryParam("to") @NotNull @Min(1) Integer to,
            @Context HttpHeaders headers) {
        tenant.get();
        return files.changes(slug, from, to, headers);
    }
}
