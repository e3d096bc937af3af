package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.consultation.response.FileView;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ReadingView;
import org.ordskifte.consultation.response.ReceiptView;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.ResponseRequests.ContentRequest;
import org.ordskifte.web.api.ResponseRequests.OpeningRequest;
import org.ordskifte.web.api.order.Through;

/** Responses: written together, approved, submitted, withdrawn; late ones offered and taken in or left out. */
@Path("/tenants/{t}/consultations/{c}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResponseResource {

    private static final int LARGEST = 15 << 20;

    @Inject
    Responding responding;

    @Inject
    Perusing perusing;

    @Inject
    CurrentTenant tenant;

    @GET
    public Page<ResponseHead> list(
            @PathParam("t") String t, @PathParam("c") String round, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(perusing.list(round), paging.page, paging.size);
    }

    @POST
    @Through(value = Responding.class, call = "open")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response open(
            @PathParam("t") String t,
            @PathParam("c") String round,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OpeningRequest opening) {
        tenant.get();
        ResponseView response = responding.open(round, opening.opening(), Revision.optional(ifMatch));
        return Response.created(URI.create("tenants/" + t + "/consultations/" + round + "/responses/"
                        + response.head().id()))
                .header("ETag", tag(response.head()))
                .entity(response)
                .build();
    }

    @GET
    @Path("{r}")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@Valid @BeanParam OneResponse one) {
        tenant.get();
        return answer(perusing.read(one.round, one.id));
    }

    @PUT
    @Through(value = Responding.class, call = "write")
    @Path("{r}")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response write(@Valid @BeanParam SeenResponse one, @Valid @NotNull ContentRequest content) {
        tenant.get();
        return answer(responding.write(one.round, one.id, content.content(), one.mustBeSeen()));
    }

    @POST
    @Through(value = Responding.class, call = "attach")
    @Path("{r}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
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
                    .header("ETag", tag(response.head()))
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
    @Through(value = Responding.class, call = "detach")
    @Path("{r}/attachments/{a}")
    @APIResponseSchema(value = ResponseView.class, responseDescription = "OK", responseCode = "200")
    public Response detach(@Valid @BeanParam SeenResponse one, @PathParam("a") UUID attachment) {
        tenant.get();
        return answer(responding.detach(one.round, one.id, attachment, one.mustBeSeen()));
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

    static Response answer(ResponseView response) {
        return Revision.ok(response, tag(response.head()));
    }

    static String tag(ResponseHead head) {
        return tag(head.revision(), head.expired(), head.runsOut());
    }

    /** That its time has run out, and when it does, is not the answer's own. */
    static String tag(long revision, boolean expired, Instant deadline) {
        return Revision.tag(revision, List.of(expired, deadline));
    }
}
