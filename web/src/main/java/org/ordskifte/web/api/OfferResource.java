package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Correcting;
import org.ordskifte.document.CorrectionOffer;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Published corrections that an open draft is offered, because it has the same errors. */
@Path("/tenants/{t}/documents/{d}/versions/{n: [0-9]{1,6}}/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

    @Inject
    Correcting correcting;

    @Inject
    CurrentTenant tenant;

    /** The oldest correction first; nothing for a version that is no open draft. */
    @GET
    public Page<OfferView> list(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(
                correcting.offers(document, number).stream().map(OfferView::of).toList(), paging.page, paging.size);
    }

    /** Takes the corrected words over, or lets the draft keep its own. The correction is not offered again. */
    @PUT
    @Through(value = Correcting.class, call = "settle")
    @Path("{correction: [0-9]{1,6}}/{clause}")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response settle(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("n") int number,
            @PathParam("correction") int correction,
            @PathParam("clause") UUID clause,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OfferRequest request) {
        tenant.get();
        VersionHead head =
                correcting.settle(document, number, correction, clause, request.taken(), Revision.required(ifMatch));
        return Revision.ok(head, head.revision());
    }

    public record OfferRequest(@NotNull Boolean taken) {}

    /**
     * @param correction number of the version that corrects
     * @param note what was wrong, as readers are told
     * @param wrong the words of the draft
     * @param corrected what they would become
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfferView(
            int correction, UUID clause, String label, String heading, String note, String wrong, String corrected) {

        static OfferView of(CorrectionOffer offer) {
            ClauseView clause = offer.inDraft();
            return new OfferView(
                    offer.correction(),
                    clause.id(),
                    clause.label(),
                    clause.heading(),
                    offer.note(),
                    clause.text(),
                    offer.outcome().text());
        }
    }
}
