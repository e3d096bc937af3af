package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.consultation.response.Admitting;
import org.ordskifte.consultation.response.Approving;
import org.ordskifte.consultation.response.FileView;
import org.ordskifte.consultation.response.Handed;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ReadingView;
import org.ordskifte.consultation.response.ReceiptView;
import org.ordskifte.consultation.response.Repeatable;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.response.Submitting;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.ResponseRequests.ContentRequest;
import org.ordskifte.web.api.ResponseRequests.OpeningRequest;

/** Responses: written together, approved, submitted, withdrawn; late ones offered and taken in or left out. */
@Path("/tenants/{t}/consultations/{c}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponseResource {

    private static final int LARGEST = 15 << 20;

    @Inject
    Responding responding;

    @Inject
    Approving approving;

    @Inject
    Submitting submitting;

    @Inject
    Admitting admitting;

    @Inject
    Perusing perusing;

    @Inject
    Processing processing;

    @Inject
    CurrentTenant tenant;

    @Context
    HttpServletRequest request;

    @GET
    public Page<ResponseHead> list(
            @PathParam("t") String t, @PathParam("c") String round, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(perusing.list(round), paging.page, paging.size);
    }

    @POST
    public Response open(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OpeningRequest opening) {
        tenant.get();
        ResponseView response = responding.open(round, opening.opening(), Revision.optional(ifMatch));
        return Response.created(URI.create("tenants/" + t + "/consultations/" + round + "/responses/"
                        + response.head().id()))
                .header("ETag", Revision.tag(response.head().revision()))
                .entity(response)
                .build();
    }

    @GET
    @Path("{r}")
    public Response get(@Valid @BeanParam OneResponse one) {
        tenant.get();
        return answer(perusing.read(one.round, one.id));
    }

    @PUT
    @Path("{r}")
    public Response write(@Valid @BeanParam SeenResponse one, @Valid @NotNull ContentRequest content) {
        tenant.get();
        return answer(responding.write(one.round, one.id, content.content(), one.mustBeSeen()));
    }

    @POST
    @Path("{r}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@Valid @BeanParam SeenResponse one, @NotNull List<EntityPart> parts) throws IOException {
        tenant.get();
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("file", "not-empty"));
        try (InputStream in = file.getContent()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(Code.FILE_TOO_LARGE, "most", LARGEST >> 20);
            }
            ResponseView response =
                    responding.attach(one.round, one.id, file.getFileName().orElse("file"), bytes, one.seen());
            return Response.status(Response.Status.CREATED)
                    .header("ETag", Revision.tag(response.head().revision()))
                    .entity(response)
                    .build();
        }
    }

    /** The file as it was attached: to be saved, never shown in place. */
    @GET
    @Path("{r}/attachments/{a}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@Valid @BeanParam OneResponse one, @PathParam("a") UUID attachment) {
        tenant.get();
        FileView file = perusing.attachment(one.round, one.id, attachment);
        return Downloads.of(file.name(), "application/octet-stream", file.content());
    }

    @DELETE
    @Path("{r}/attachments/{a}")
    public Response detach(@Valid @BeanParam SeenResponse one, @PathParam("a") UUID attachment) {
        tenant.get();
        return answer(responding.detach(one.round, one.id, attachment, one.mustBeSeen()));
    }

    @POST
    @Path("{r}/approve")
    public Response approve(@Valid @BeanParam SeenResponse one, @Valid @NotNull HashRequest hash) {
        tenant.get();
        return answer(approving.approve(one.round, one.id, hash.hash(), one.seen()));
    }

    @POST
    @Path("{r}/reopen")
    public Response reopen(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        return answer(approving.reopen(one.round, one.id, one.seen()));
    }

    /** Hands the response in. The key makes a repeated call give the same answer instead of a second response. */
    @POST
    @Path("{r}/submit")
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
    @Path("{r}/withdraw")
    public Response withdraw(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        return answer(submitting.withdraw(one.round, one.id, one.seen()));
    }

    @POST
    @Path("{r}/offer-late")
    public Response offerLate(@Valid @BeanParam SeenResponse one, @Valid ReasonRequest reason) {
        tenant.get();
        return answer(submitting.offerLate(one.round, one.id, reason == null ? null : reason.reason(), one.seen()));
    }

    @POST
    @Path("{r}/take-in")
    public Response takeIn(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        ResponseHead head = admitting.takeIn(one.round, one.id, one.seen());
        return Revision.ok(head, head.revision());
    }

    @POST
    @Path("{r}/leave-out")
    public Response leaveOut(@Valid @BeanParam SeenResponse one, @Valid @NotNull LeaveOutRequest reason) {
        tenant.get();
        ResponseHead head = admitting.leaveOut(one.round, one.id, reason.reason(), one.seen());
        return Revision.ok(head, head.revision());
    }

    /** Says that all of its passages were treated. */
    @POST
    @Path("{r}/close")
    public Response close(@Valid @BeanParam SeenResponse one) {
        tenant.get();
        ResponseHead head = processing.close(one.round, one.id, one.seen());
        return Revision.ok(head, head.revision());
    }

    /** Who outside the committee has read this response. */
    @GET
    @Path("{r}/readings")
    public Page<ReadingView> readings(@Valid @BeanParam OneResponse one, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(perusing.readings(one.round, one.id), paging.page, paging.size);
    }

    /** The receipts of a response, the oldest first. */
    @GET
    @Path("{r}/receipts")
    public Page<ReceiptView> receipts(@Valid @BeanParam OneResponse one, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(perusing.receipts(one.round, one.id), paging.page, paging.size);
    }

    private static Response answer(Handed handed) {
        return Response.status(handed.status())
                .header("ETag", Revision.tag(handed.revision()))
                .entity(handed.body())
                .build();
    }

    private static Response answer(ResponseView response) {
        return Revision.ok(response, response.head().revision());
    }

    public record HashRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}

    public record ReasonRequest(@Size(max = 2000) String reason) {}

    public record LeaveOutRequest(@NotBlank @Size(max = 2000) String reason) {}
}
