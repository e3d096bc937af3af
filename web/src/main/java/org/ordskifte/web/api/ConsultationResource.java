package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.Deferring;
import org.ordskifte.consultation.Forwarding;
import org.ordskifte.consultation.Inviting;
import org.ordskifte.consultation.Recording;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.processing.Concluding;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.RoundRequests.CancelRequest;
import org.ordskifte.web.api.RoundRequests.ConsulteeRequest;
import org.ordskifte.web.api.RoundRequests.ExtensionRequest;
import org.ordskifte.web.api.RoundRequests.ForwardRequest;
import org.ordskifte.web.api.RoundRequests.OutcomeOfStationRequest;
import org.ordskifte.web.api.RoundRequests.RoundRequest;
import org.ordskifte.web.api.order.Through;

/** Consultations: prepared, published, extended, cancelled, concluded. */
@Path("/tenants/{t}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    Attending attending;

    @Inject
    Inviting inviting;

    @Inject
    Deferring deferring;

    @Inject
    Concluding concluding;

    @Inject
    Recording recording;

    @Inject
    Forwarding forwarding;

    @Inject
    CurrentTenant tenant;

    @GET
    public Page<RoundHead> list(@PathParam("t") String t, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(attending.list(), paging.page, paging.size);
    }

    @POST
    @Through(value = Inviting.class, call = "create")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response create(@PathParam("t") String t, @Valid @NotNull RoundRequest request) {
        tenant.get();
        RoundView round = inviting.create(request.draft());
        return Response.created(URI.create(
                        "tenants/" + t + "/consultations/" + round.head().slug()))
                .header("ETag", tag(round))
                .entity(round)
                .build();
    }

    @GET
    @Path("{c}")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("c") String slug) {
        tenant.get();
        return answer(attending.round(slug));
    }

    @PUT
    @Through(value = Inviting.class, call = "change")
    @Path("{c}")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response change(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RoundRequest request) {
        tenant.get();
        return answer(inviting.change(slug, request.draft(), Revision.required(ifMatch)));
    }

    @POST
    @Through(value = Inviting.class, call = "publish")
    @Path("{c}/publish")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response publish(
            @PathParam("t") String t, @PathParam("c") String slug, @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        return answer(inviting.publish(slug, Revision.optional(ifMatch)));
    }

    @POST
    @Through(value = Deferring.class, call = "extend")
    @Path("{c}/extend")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response extend(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ExtensionRequest request) {
        tenant.get();
        return answer(deferring.extend(slug, request.draft(), Revision.optional(ifMatch)));
    }

    @POST
    @Through(value = Deferring.class, call = "cancel")
    @Path("{c}/cancel")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response cancel(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid CancelRequest request) {
        tenant.get();
        String reason = request == null ? null : request.reason();
        return answer(deferring.cancel(slug, reason, Revision.optional(ifMatch)));
    }

    @POST
    @Through(value = Concluding.class, call = "conclude")
    @Path("{c}/conclude")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response conclude(
            @PathParam("t") String t, @PathParam("c") String slug, @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        return answer(concluding.conclude(slug, Revision.optional(ifMatch)));
    }

    /** What a station decided; stations are counted from 1. No outcome takes it back. */
    @PUT
    @Through(value = Recording.class, call = "record")
    @Path("{c}/stations/{number}/outcome")
    @APIResponseSchema(value = RoundView.class, responseDescription = "OK", responseCode = "200")
    public Response record(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OutcomeOfStationRequest request) {
        tenant.get();
        return answer(recording.record(slug, number, request.outcome(), Revision.required(ifMatch)));
    }

    @GET
    @Path("{c}/consultees")
    public Page<ConsulteeView> consultees(
            @PathParam("t") String t, @PathParam("c") String slug, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(attending.consultees(slug), paging.page, paging.size);
    }

    @POST
    @Through(value = Inviting.class, call = "invite")
    @Path("{c}/consultees")
    @APIResponseSchema(value = ConsulteeView.class, responseDescription = "OK", responseCode = "200")
    public Response invite(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ConsulteeRequest request) {
        tenant.get();
        return created(slug, inviting.invite(slug, request.draft(), Revision.optional(ifMatch)));
    }

    @POST
    @Through(value = Forwarding.class, call = "forward")
    @Path("{c}/consultees/{k}/forward")
    @APIResponseSchema(value = ConsulteeView[].class, responseDescription = "OK", responseCode = "200")
    public Response forward(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @PathParam("k") UUID consultee,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ForwardRequest request) {
        tenant.get();
        return created(slug, forwarding.forward(slug, consultee, request.draft(), Revision.optional(ifMatch)));
    }

    @POST
    @Through(value = Forwarding.class, call = "decline")
    @Path("{c}/consultees/{k}/decline")
    @APIResponseSchema(value = ConsulteeView.class, responseDescription = "OK", responseCode = "200")
    public Response decline(
            @PathParam("t") String t,
            @PathParam("c") String slug,
            @PathParam("k") UUID consultee,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        ConsulteeView declined = forwarding.decline(slug, consultee, Revision.optional(ifMatch));
        return Revision.ok(declined, tag(attending.round(slug)));
    }

    /** Consultees are part of their round: its tag is theirs. */
    private Response created(String slug, Object asked) {
        return Response.status(Response.Status.CREATED)
                .header("ETag", tag(attending.round(slug)))
                .entity(asked)
                .build();
    }

    private static Response answer(RoundView round) {
        return Revision.ok(round, tag(round));
    }

    /** Its phase and how each of those asked stands are so by the clock. */
    private static String tag(RoundView round) {
        return Revision.tag(round.head().revision(), round);
    }
}
