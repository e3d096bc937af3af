package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.document.Tongues;
import org.ordskifte.document.Translating;
import org.ordskifte.document.TranslationOf;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** The languages of a text, by one of its versions: what it translates, or what translates it. */
@Path("/tenants/{t}/documents/{d}/translations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TranslationResource {

    @Inject
    VersionAnswers answers;

    @Inject
    Translating translating;

    @Inject
    CurrentTenant tenant;

    @GET
    @Path("{n: [0-9]{1,6}}")
    public Tongues around(@PathParam("t") String t, @PathParam("d") String document, @PathParam("n") int number) {
        tenant.get();
        return translating.around(document, number);
    }

    /** Marks a version as a translation of a version of another document, which is authoritative. */
    @PUT
    @Through(value = Translating.class, call = "mark")
    @Path("{n: [0-9]{1,6}}")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response mark(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TranslationRequest request) {
        tenant.get();
        TranslationOf of = new TranslationOf(request.document(), request.version());
        VersionHead head = translating.mark(document, number, of, Revision.required(ifMatch));
        return answers.head(Response.ok(), document, head);
    }

    /** It is no translation any more. */
    @DELETE
    @Through(value = Translating.class, call = "mark")
    @Path("{n: [0-9]{1,6}}")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response unmark(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        VersionHead head = translating.mark(document, number, null, Revision.required(ifMatch));
        return answers.head(Response.ok(), document, head);
    }

    public record TranslationRequest(@NotBlank @Size(max = 120) String document, @NotNull @Min(1) Integer version) {}
}
