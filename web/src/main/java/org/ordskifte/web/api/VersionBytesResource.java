package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ordskifte.document.Proving;
import org.ordskifte.tenancy.CurrentTenant;

/** The very bytes over which the content hash of a version was taken. */
@Path("/tenants/{t}/documents/{d}/versions/{n}/canonical")
@Produces(MediaType.WILDCARD)
public class VersionBytesResource {

    @Inject
    Proving proving;

    @Inject
    CurrentTenant tenant;

    @GET
    public Response get(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        return Downloads.of(
                document + "-v" + number + ".canonical.json",
                MediaType.APPLICATION_JSON,
                proving.canonical(document, number));
    }
}
