package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.consultation.response.Admitting;
import org.ordskifte.consultation.response.Approving;
import org.ordskifte.consultation.response.Handed;
import org.ordskifte.consultation.response.ReceiptView;
import org.ordskifte.consultation.response.Repeatable;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.response.Submitting;
import org.ordskifte.shared.Canonical;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** What becomes of a response once it is written: approved, handed in, taken back; offered late and taken in or left out. */
@Path("/tenants/{t}/consultations/{c}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandingInResource {

    @Inject
    Approving approving;

    @Inject
    Submitting submitting;

    @Inject
    Admitting admitting;

    @Inject
    Processing processing;

    @Inject
    CurrentTenant tenant;

    @POST
    @Through(value = Approving.class, call = "approve")
    @Path("{r}/approve")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response approve(@Valid @BeanParam SeenResponse one, @Valid @NotNull HashRequest hash) {
        tenant.get();
        return ResponseResource.answer(approving.approve(one.round, one.id, hash.hash(), one.seen()));
    }

    @POST
    @Through(value = Approving.class, call = "reopen")
    @Path("{r}/reopen")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response reopen(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        return ResponseResource.answer(approving.reopen(one.round, one.id, one.seen()));
    }

    /** Hands the response in. The key makes a repeated call give the same answer instead of a second response. */
    @POST
    @Through(value = Submitting.class, call = "submit")
    @Path("{r}/submit")
    @APIResponseSchema(value = ReceiptView.class, responseDescription = "OK", responseCode = "200")
    public Response submit(
            @Valid @BeanParam SeenResponse one,
            @HeaderParam("Idempotency-Key") @Size(max = 200) String key,
            byte[] body) {
        tenant.get();
        String route = "submit/" + one.round + "/" + one.id;
        String requestHash = Canonical.sha256(body == null ? new byte[0] : body);
        Handed handed = submitting.submit(one.round, one.id, new Repeatable(key, route, requestHash), one.seen());
        return answer(handed);
    }

    @POST
    @Through(value = Submitting.class, call = "withdraw")
    @Path("{r}/withdraw")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response withdraw(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        return ResponseResource.answer(submitting.withdraw(one.round, one.id, one.seen()));
    }

    @POST
    @Through(value = Submitting.class, call = "offerLate")
    @Path("{r}/offer-late")
    @APIResponseSchema(value = ReceiptView.class, responseDescription = "OK", responseCode = "200")
    public Response offerLate(@Valid @BeanParam SeenResponse one, @Valid ReasonRequest reason) {
        tenant.get();
        return answer(submitting.offerLate(one.round, one.id, reason == null ? null : reason.reason(), one.seen()));
    }

    @POST
    @Through(value = Admitting.class, call = "takeIn")
    @Path("{r}/take-in")
    @APIResponseSchema(value = ResponseHead.class, responseDescription = "OK", responseCode = "200")
    public Response takeIn(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        ResponseHead head = admitting.takeIn(one.round, one.id, one.seen());
        return Revision.ok(head, ResponseResource.tag(head));
    }

    @POST
    @Through(value = Admitting.class, call = "leaveOut")
    @Path("{r}/leave-out")
    @APIResponseSchema(value = ResponseHead.class, responseDescription = "OK", responseCode = "200")
    public Response leaveOut(@Valid @BeanParam SeenResponse one, @Valid @NotNull LeaveOutRequest reason) {
        tenant.get();
        ResponseHead head = admitting.leaveOut(one.round, one.id, reason.reason(), one.seen());
        return Revision.ok(head, ResponseResource.tag(head));
    }

    /** Says that all of its passages were treated. */
    @POST
    @Through(value = Processing.class, call = "close")
    @Path("{r}/close")
    @APIResponseSchema(value = ResponseHead.class, responseDescription = "OK", responseCode = "200")
    public Response close(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        ResponseHead head = processing.close(one.round, one.id, one.seen());
        return Revision.ok(head, ResponseResource.tag(head));
    }

    private static Response answer(Handed handed) {
        return Response.status(handed.status())
                .header("ETag", ResponseResource.tag(handed.revision(), handed.expired(), handed.deadline()))
                .entity(handed.body())
                .build();
    }

    public record HashRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}

    public record ReasonRequest(@Size(max = 2000) String reason) {}

    public record LeaveOutRequest(@NotBlank @Size(max = 2000) String reason) {}
}
