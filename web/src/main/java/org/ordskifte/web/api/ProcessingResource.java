package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.ordskifte.consultation.processing.Outcome;
import org.ordskifte.consultation.processing.OutcomeDraft;
import org.ordskifte.consultation.processing.ProcessedRemark;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;

/** What becomes of remarks. */
@Path("/tenants/{t}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProcessingResource {

    @Inject
    Processing processing;

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

    @PUT
    @Path("{c}/remarks/{id}/outcome")
    public Response decide(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @PathParam("id") UUID remark,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OutcomeRequest outcome) {
        tenant.get();
        ProcessedRemark decided = processing.decide(round, remark, outcome.draft(), Revision.required(ifMatch));
        return Revision.ok(decided, decided.revision());
    }

    public record OutcomeRequest(
            @NotNull Outcome outcome, @Size(max = 20_000) String reason, @Min(1) Integer changedIn) {
        OutcomeDraft draft() {
            return new OutcomeDraft(outcome, reason, changedIn);
        }
    }
}
