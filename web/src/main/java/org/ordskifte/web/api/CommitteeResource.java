package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.committee.Appointing;
import org.ordskifte.committee.CommitteeDraft;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Organising;
import org.ordskifte.committee.SeatDraft;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.SeatView;
import org.ordskifte.committee.Side;
import org.ordskifte.committee.SubstituteDraft;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Committees of a tenant and who sits in them. */
@Path("/tenants/{t}/committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeResource {

    @Inject
    Organising organising;

    @Inject
    Appointing appointing;

    @Inject
    CurrentTenant tenant;

    @GET
    public Page<CommitteeView> list(@PathParam("t") String t, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(organising.committees(), paging.page, paging.size);
    }

    @GET
    @Path("{k}")
    @APIResponseSchema(value = CommitteeView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("k") String slug) {
        tenant.get();
        CommitteeView committee = organising.committee(slug);
        return Revision.ok(committee, committee.revision());
    }

    @POST
    @Through(value = Organising.class, call = "found")
    @APIResponseSchema(value = CommitteeView.class, responseDescription = "OK", responseCode = "200")
    public Response found(@PathParam("t") String t, @Valid @NotNull CommitteeRequest request) {
        tenant.get();
        CommitteeView committee = organising.found(request.draft());
        return Response.created(URI.create("tenants/" + t + "/committees/" + committee.slug()))
                .header("ETag", Revision.tag(committee.revision()))
                .entity(committee)
                .build();
    }

    @PUT
    @Through(value = Organising.class, call = "rename")
    @Path("{k}")
    @APIResponseSchema(value = CommitteeView.class, responseDescription = "OK", responseCode = "200")
    public Response rename(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeRequest request) {
        tenant.get();
        CommitteeView committee = organising.rename(slug, request.draft(), Revision.required(ifMatch));
        return Revision.ok(committee, committee.revision());
    }

    /** Ends a committee; its address, its name and what it answered stay. */
    @POST
    @Through(value = Organising.class, call = "close")
    @Path("{k}/close")
    @APIResponseSchema(value = CommitteeView.class, responseDescription = "OK", responseCode = "200")
    public Response close(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid CloseRequest request) {
        tenant.get();
        LocalDate lastDay = request == null ? null : request.lastDay();
        CommitteeView committee = organising.close(slug, lastDay, Revision.optional(ifMatch));
        return Revision.ok(committee, committee.revision());
    }

    /** Lets a committee go into another one, which takes over what it was asked and had not finished. */
    @POST
    @Through(value = Organising.class, call = "merge")
    @Path("{k}/merge")
    @APIResponseSchema(value = CommitteeView.class, responseDescription = "OK", responseCode = "200")
    public Response merge(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MergeRequest request) {
        tenant.get();
        CommitteeView committee = organising.merge(slug, request.into(), Revision.optional(ifMatch));
        return Revision.ok(committee, committee.revision());
    }

    /** @param on the day asked about; everybody who ever had or will have a seat when absent */
    @GET
    @Path("{k}/seats")
    public Page<SeatView> seats(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @QueryParam("on") DateParam on,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(organising.seats(slug, DateParam.value(on)), paging.page, paging.size);
    }

    @POST
    @Through(value = Appointing.class, call = "seat")
    @Path("{k}/seats")
    @APIResponseSchema(value = SeatView.class, responseDescription = "OK", responseCode = "200")
    public Response seat(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SeatRequest request) {
        tenant.get();
        SeatView seat = appointing.seat(slug, request.draft(), Revision.optional(ifMatch));
        return Response.status(Response.Status.CREATED)
                .header("ETag", Revision.tag(seat.revision()))
                .entity(seat)
                .build();
    }

    @POST
    @Through(value = Appointing.class, call = "substitute")
    @Path("{k}/seats/{s}/substitute")
    @APIResponseSchema(value = SeatView.class, responseDescription = "OK", responseCode = "200")
    public Response substitute(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @PathParam("s") UUID seat,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SubstituteRequest request) {
        tenant.get();
        SeatView substitute = appointing.substitute(
                slug,
                seat,
                new SubstituteDraft(request.email(), request.name(), request.from(), request.to()),
                Revision.optional(ifMatch));
        return Response.status(Response.Status.CREATED)
                .header("ETag", Revision.tag(substitute.revision()))
                .entity(substitute)
                .build();
    }

    /** Ends a seat; yesterday is its last day. */
    @DELETE
    @Through(value = Appointing.class, call = "end")
    @Path("{k}/seats/{s}")
    @APIResponseSchema(value = SeatView.class, responseDescription = "OK", responseCode = "200")
    public Response end(
            @PathParam("t") String t,
            @PathParam("k") String slug,
            @PathParam("s") UUID seat,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        SeatView ended = appointing.end(slug, seat, null, Revision.required(ifMatch));
        return Revision.ok(ended, ended.revision());
    }

    public record CommitteeRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) String levelName,
            @Size(max = 120) String parent) {

        CommitteeDraft draft() {
            return new CommitteeDraft(slug, name, levelName, parent);
        }
    }

    /** @param lastDay today when absent */
    public record CloseRequest(LocalDate lastDay) {}

    /** @param into slug of the committee that goes on */
    public record MergeRequest(@NotBlank @Size(max = 120) String into) {}

    public record SeatRequest(
            @NotNull @Email @Size(max = 254) String email,
            @Size(max = 200) String name,
            @NotNull SeatKind seat,
            Side side,
            LocalDate from,
            LocalDate to) {

        SeatDraft draft() {
            return new SeatDraft(email, name, seat, side, from, to);
        }
    }

    public record SubstituteRequest(
            @NotNull @Email @Size(max = 254) String email,
            @Size(max = 200) String name,
            LocalDate from,
            @NotNull LocalDate to) {}
}
