package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.ordskifte.document.NoteView;
import org.ordskifte.document.Noting;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Notes in the margin of a draft, for those who may edit it; to whoever reads no drafts they are not there. */
@Path("/tenants/{t}/documents/{d}/versions/{n: [0-9]{1,6}}/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    @Inject
    Noting noting;

    @Inject
    CurrentTenant tenant;

    /** The notes in the order of the text. */
    @GET
    public Page<NoteView> list(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(noting.of(document, number), paging.page, paging.size);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = NoteView.class, responseDescription = "OK", responseCode = "200")
    public Response get(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("id") UUID id) {
        tenant.get();
        NoteView note = noting.show(document, number, id);
        return Revision.ok(note, note.revision());
    }

    /** Says that a note needs nothing more, or that it does after all. */
    @PUT
    @Through(value = Noting.class, call = "settle")
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NoteView.class, responseDescription = "OK", responseCode = "200")
    public Response settle(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoteRequest request) {
        tenant.get();
        NoteView note = noting.settle(document, number, id, request.settled(), Revision.required(ifMatch));
        return Revision.ok(note, note.revision());
    }

    public record NoteRequest(@NotNull Boolean settled) {}
}
