package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.consultation.processing.Outcome;
import org.ordskifte.consultation.processing.OutcomeDraft;
import org.ordskifte.consultation.processing.ProcessedRemark;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.consultation.processing.Redrafting;
import org.ordskifte.document.Block;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** What becomes of remarks. */
@Path("/tenants/{t}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProcessingResource {

    @Inject
    Processing processing;

    @Inject
    Redrafting redrafting;

    @Inject
    CurrentTenant tenant;

    @GET
    @Path("{c}/remarks")
    public Page<ProcessedRemark> remarks(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @QueryParam("clause") UUID clause,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(processing.remarks(round, clause), paging.page, paging.size);
    }

    /** One of them, with the tag that its outcome is changed by. */
    @GET
    @Path("{c}/remarks/{id}")
    @APIResponseSchema(value = ProcessedRemark.class, responseDescription = "OK", responseCode = "200")
    public Response remark(@PathParam("t") String t, @PathParam("c") String round, @PathParam("id") UUID id) {
        tenant.get();
        ProcessedRemark found = processing.remark(round, id);
        return answer(found);
    }

    @PUT
    @Through(value = Processing.class, call = "decide")
    @Path("{c}/remarks/{id}/outcome")
    @APIResponseSchema(value = ProcessedRemark.class, responseDescription = "OK", responseCode = "200")
    public Response decide(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @PathParam("id") UUID remark,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OutcomeRequest outcome) {
        tenant.get();
        ProcessedRemark decided = processing.decide(round, remark, outcome.draft(), Revision.required(ifMatch));
        return answer(decided);
    }

    /** What of a text is to be worked in: its clauses with the remarks that were accommodated. */
    @GET
    @Path("{c}/outcome/{document}")
    @APIResponseSchema(value = OutcomeOutline.class, responseDescription = "OK", responseCode = "200")
    public Response outcome(
            @PathParam("t") String t, @PathParam("c") String round, @PathParam("document") String document) {
        tenant.get();
        Redrafting.Outline outline = redrafting.outline(round, document);
        List<Spot> spots = outline.spots().stream()
                .map(spot -> new Spot(
                        spot.clause() == null ? null : ClauseJson.of(spot.clause(), List.of()), spot.remarks()))
                .toList();
        Integer draft = outline.draft() == null ? null : outline.draft().number();
        return Response.ok(new OutcomeOutline(document, outline.asked(), draft, spots))
                .build();
    }

    /** Puts the proposed wording, or the blocks given, in place of the clause's own in a draft. */
    @POST
    @Through(value = Redrafting.class, call = "takeOver")
    @Path("{c}/remarks/{id}/take-over")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response takeOver(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @PathParam("id") UUID remark,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TakeOverRequest request) {
        tenant.get();
        VersionHead head =
                redrafting.takeOver(round, remark, request.version(), request.blocks(), Revision.optional(ifMatch));
        return Revision.ok(head, head.revision());
    }

    /** Keeps in which version a remark changed the words; without one, that it changed none. */
    @POST
    @Through(value = Redrafting.class, call = "link")
    @Path("{c}/remarks/{id}/changed-in")
    @APIResponseSchema(value = ProcessedRemark.class, responseDescription = "OK", responseCode = "200")
    public Response changedIn(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @PathParam("id") UUID remark,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @RequestBody(required = false) ChangedInRequest request) {
        tenant.get();
        Integer version = request == null ? null : request.version();
        ProcessedRemark linked = redrafting.link(round, remark, version, Revision.optional(ifMatch));
        return answer(linked);
    }

    /**
     * What the answers to a round led to for one of its texts.
     *
     * @param asked number of the version that was out
     * @param draft number of the open draft made of it; absent while there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeOutline(String document, int asked, Integer draft, List<Spot> spots) {}

    /** @param clause absent for the text as a whole and for a clause the draft no longer has */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spot(ClauseJson clause, List<ProcessedRemark> remarks) {}

    /** Whose it is and what is withheld of it changes beside its outcome. */
    private static Response answer(ProcessedRemark remark) {
        return Revision.ok(remark, Revision.tag(remark.revision(), remark));
    }

    /** @param blocks the wording; absent for what the remark proposes, word for word */
    public record TakeOverRequest(
            @NotNull @Min(1) Integer version, @Size(min = 1, max = 1000) List<@NotNull Block> blocks) {}

    public record ChangedInRequest(@Min(1) Integer version) {}

    public record OutcomeRequest(
            @NotNull Outcome outcome,
            @Characters(max = 20_000) @Schema(description = "At most 20,000" + Characters.KEPT) String reason,
            @Min(1) Integer changedIn) {
        OutcomeDraft draft() {
            return new OutcomeDraft(outcome, reason, changedIn);
        }
    }
}
