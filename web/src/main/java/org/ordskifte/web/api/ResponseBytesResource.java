package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.tenancy.CurrentTenant;

/** The very bytes over which the hash of an answer was taken. */
@Path("/tenants/{t}/consultations/{c}/responses/{r}/canonical")
@Produces(MediaType.WILDCARD)
public class ResponseBytesResource {

    @Inject
    Perusing perusing;

    @Inject
    CurrentTenant tenant;

    @GET
    public Response get(@Valid @BeanParam OneResponse one) {
        tenant.get();
        return Downloads.of(
                "response-" + one.id + ".json", MediaType.APPLICATION_JSON, perusing.canonical(one.round, one.id));
    }
}
