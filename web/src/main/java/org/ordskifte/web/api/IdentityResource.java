package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.document.Recognising;
import org.ordskifte.document.Recognition;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Which clause of a version is which of the version before it. */
@Path("/tenants/{t}/documents/{d}/versions/{n: [0-9]{1,6}}/identity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentityResource {

    @Inject
    Recognising recognising;

    @Inject
    CurrentTenant tenant;

    /** Which clause is which of the version before, and which ones wait for a decision. */
    @GET
    @APIResponseSchema(value = RecognitionJson.class, responseDescription = "OK", responseCode = "200")
    public Response identity(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        Recognition found = recognising.show(document, number);
        return Revision.ok(RecognitionJson.of(found), found.version().revision());
    }

    /** Says which clause of the version before this one is; {@code of} names one, for merged several, for new none. */
    @PUT
    @Through(value = Recognising.class, call = "decide")
    @Path("{c}")
    @APIResponseSchema(value = RecognitionJson.class, responseDescription = "OK", responseCode = "200")
    public Response recognise(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("c") UUID clause,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RecognitionJson.Decision decision) {
        tenant.get();
        VersionHead head = recognising.decide(
                document, number, clause, decision.kind(), decision.earlier(), Revision.required(ifMatch));
        return Revision.ok(RecognitionJson.of(recognising.show(document, number)), head.revision());
    }
}
