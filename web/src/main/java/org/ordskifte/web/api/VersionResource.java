package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.consultation.processing.Redrafting;
import org.ordskifte.document.Adoption;
import org.ordskifte.document.Beginning;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Publishing;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionDraft;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.intake.Importing;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.KeptForms.Form;
import org.ordskifte.web.api.VersionRequests.ClausesRequest;
import org.ordskifte.web.api.VersionRequests.RepealRequest;
import org.ordskifte.web.api.VersionRequests.VersionRequest;
import org.ordskifte.web.api.order.Through;

/** Versions of a document: drafted, adopted, repealed, withdrawn. */
@Path("/tenants/{t}/documents/{d}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VersionResource {

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    VersionAnswers answers;

    @Inject
    Beginning beginning;

    @Inject
    Importing importing;

    @Inject
    Redrafting redrafting;

    @Inject
    Files files;

    @Inject
    KeptForms forms;

    @Inject
    CurrentTenant tenant;

    /** Begins a draft: from an import, from an earlier version, from what a round led to, from clauses, or to correct an adopted version. */
    @POST
    @Through(value = Drafting.class, call = "begin")
    @APIResponseSchema(value = VersionJson.class, responseDescription = "OK", responseCode = "200")
    public Response begin(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull VersionRequest request) {
        tenant.get();
        request.requireOneSource();
        VersionHead head = beginning.begin(
                document, () -> begin(document, request, Revision.optional(ifMatch)), request.otherwise());
        URI place = URI.create("tenants/" + t + "/documents/" + document + "/versions/" + head.number());
        return answers.whole(Response.created(place), document, head);
    }

    private VersionHead begin(String document, VersionRequest request, Long seen) {
        if (request.importId() != null) {
            return importing.draft(
                    document, request.importId(), request.part() == null ? "main" : request.part(), null, seen);
        }
        if (request.outcomeOf() != null) {
            return redrafting.begin(request.outcomeOf(), document, seen);
        }
        if (request.basedOn() != null) {
            return drafting.beginFrom(document, request.basedOn(), seen);
        }
        if (request.correctionOf() != null) {
            return drafting.beginCorrection(document, request.correctionOf(), null, seen);
        }
        return drafting.begin(
                document,
                new VersionDraft(
                        null, request.title(), request.subtitle(), null, Map.of(), request.clauses(), null, null),
                seen);
    }

    /** As JSON, or as the file that {@code Accept} asks for first. */
    @GET
    @Path("{n: [0-9]{1,6}}{json: (\\.json)?}")
    @Produces({
        MediaType.APPLICATION_JSON,
        "text/html",
        "application/pdf",
        Files.WORD,
        "application/akn+xml",
        "text/markdown",
        "text/plain"
    })
    @APIResponseSchema(value = VersionJson.class, responseDescription = "OK", responseCode = "200")
    public Response get(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("json") String json,
            @Context HttpHeaders headers) {
        tenant.get();
        ExportFormat wanted = json.isEmpty() ? Files.wanted(headers.getAcceptableMediaTypes()) : null;
        if (wanted != null) {
            return files.answer(document, number, wanted, headers);
        }
        Form form = forms.form(document, number, null, () -> answers.form(document, number));
        return Response.ok(form.bytes(), form.mediaType())
                .header("ETag", form.tag())
                .header("Vary", "Accept")
                .build();
    }

    /** The version as a file: the same bytes for the same words. */
    @GET
    @Path("{n: [0-9]{1,6}}.{ending: (html|pdf|docx|xml|md|txt)}")
    @Produces({"text/html", "application/pdf", Files.WORD, "application/akn+xml", "text/markdown", "text/plain", "*/*"})
    public Response file(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("ending") String ending,
            @Context HttpHeaders headers) {
        tenant.get();
        ExportFormat format = ExportFormat.of(ending).orElseThrow(Refusal::notFound);
        return files.answer(document, number, format, headers);
    }

    /** Puts these clauses in place of the draft's own. */
    @PUT
    @Through(value = Drafting.class, call = "rewrite")
    @Path("{n: [0-9]{1,6}}/clauses")
    @APIResponseSchema(value = VersionJson.class, responseDescription = "OK", responseCode = "200")
    public Response rewrite(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ClausesRequest request) {
        tenant.get();
        drafting.rewrite(
                document,
                number,
                request.title(),
                request.subtitle(),
                request.changeNote(),
                request.clauses(),
                Revision.required(ifMatch));
        VersionView written = reading.version(document, number);
        return Revision.ok(VersionJson.of(written), VersionAnswers.tag(written));
    }

    @POST
    @Through(value = Publishing.class, call = "adopt")
    @Path("{n: [0-9]{1,6}}/adopt")
    @APIResponseSchema(value = VersionJson.class, responseDescription = "OK", responseCode = "200")
    public Response adopt(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @RequestBody(required = false) AdoptionRequest request) {
        tenant.get();
        Adoption said = request == null ? Adoption.NOTHING_SAID : request.adoption();
        VersionHead head = publishing.adopt(document, number, said, Revision.optional(ifMatch));
        return answers.whole(Response.ok(), document, head);
    }

    @POST
    @Through(value = Publishing.class, call = "repeal")
    @Path("{n: [0-9]{1,6}}/repeal")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response repeal(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid RepealRequest request) {
        tenant.get();
        LocalDate from = request == null ? null : request.from();
        VersionHead head = publishing.repeal(document, number, from, Revision.optional(ifMatch));
        return answers.head(Response.ok(), document, head);
    }

    @POST
    @Through(value = Publishing.class, call = "withdraw")
    @Path("{n: [0-9]{1,6}}/withdraw")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response withdraw(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        VersionHead head = publishing.withdraw(document, number, Revision.optional(ifMatch));
        return answers.head(Response.ok(), document, head);
    }

    /** A clause as this version has it. */
    @GET
    @Path("{n: [0-9]{1,6}}/clauses/{c}")
    public ClauseJson clause(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("c") UUID clause) {
        tenant.get();
        ClauseView found = reading.version(document, number).clauses().stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return ClauseJson.of(found, List.of());
    }
}
