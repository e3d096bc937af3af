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
import org.ordskifte.identity.unit.Enrolling;
import org.ordskifte.identity.unit.Structuring;
import org.ordskifte.identity.unit.UnitDraft;
import org.ordskifte.identity.unit.UnitMemberDraft;
import org.ordskifte.identity.unit.UnitMemberView;
import org.ordskifte.identity.unit.UnitView;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Units of a tenant and who works in them. */
@Path("/tenants/{t}/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitResource {

    @Inject
    Structuring structuring;

    @Inject
    Enrolling enrolling;

    @Inject
    CurrentTenant tenant;

    @GET
    public Page<UnitView> list(@PathParam("t") String t, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(structuring.units(), paging.page, paging.size);
    }

    @GET
    @Path("{u}")
    @APIResponseSchema(value = UnitView.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("u") String slug) {
        tenant.get();
        return ok(structuring.unit(slug));
    }

    @POST
    @Through(value = Structuring.class, call = "found")
    @APIResponseSchema(value = UnitView.class, responseDescription = "OK", responseCode = "200")
    public Response found(@PathParam("t") String t, @Valid @NotNull UnitRequest request) {
        tenant.get();
        UnitView unit = structuring.found(request.draft());
        return Response.created(URI.create("tenants/" + t + "/units/" + unit.slug()))
                .header("ETag", Revision.tag(unit.revision()))
                .entity(unit)
                .build();
    }

    @PUT
    @Through(value = Structuring.class, call = "describe")
    @Path("{u}")
    @APIResponseSchema(value = UnitView.class, responseDescription = "OK", responseCode = "200")
    public Response describe(
            @PathParam("t") String t,
            @PathParam("u") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitRequest request) {
        tenant.get();
        return ok(structuring.describe(slug, request.draft(), Revision.required(ifMatch)));
    }

    @POST
    @Through(value = Structuring.class, call = "close")
    @Path("{u}/close")
    @APIResponseSchema(value = UnitView.class, responseDescription = "OK", responseCode = "200")
    public Response close(
            @PathParam("t") String t,
            @PathParam("u") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid CloseRequest request) {
        tenant.get();
        LocalDate lastDay = request == null ? null : request.lastDay();
        return ok(structuring.close(slug, lastDay, Revision.optional(ifMatch)));
    }

    /** @param on the day asked about; everybody who ever stood on the list or will when absent */
    @GET
    @Path("{u}/members")
    public Page<UnitMemberView> members(
            @PathParam("t") String t,
            @PathParam("u") String slug,
            @QueryParam("on") DateParam on,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(enrolling.members(slug, DateParam.value(on)), paging.page, paging.size);
    }

    @POST
    @Through(value = Enrolling.class, call = "enrol")
    @Path("{u}/members")
    @APIResponseSchema(value = UnitMemberView.class, responseDescription = "OK", responseCode = "200")
    public Response enrol(
            @PathParam("t") String t,
            @PathParam("u") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull UnitMemberRequest request) {
        tenant.get();
        UnitMemberView member = enrolling.enrol(slug, request.draft(), Revision.optional(ifMatch));
        return Response.status(Response.Status.CREATED)
                .header("ETag", Revision.tag(member.revision()))
                .entity(member)
                .build();
    }

    /** Takes somebody off the list; yesterday is their last day. */
    @DELETE
    @Through(value = Enrolling.class, call = "end")
    @Path("{u}/members/{m}")
    @APIResponseSchema(value = UnitMemberView.class, responseDescription = "OK", responseCode = "200")
    public Response end(
            @PathParam("t") String t,
            @PathParam("u") String slug,
            @PathParam("m") UUID member,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        UnitMemberView ended = enrolling.end(slug, member, null, Revision.required(ifMatch));
        return Revision.ok(ended, ended.revision());
    }

    private static Response ok(UnitView unit) {
        return Revision.ok(unit, unit.revision());
    }

    /**
     * @param directoryName what the authority's own directory calls it in a token; the slug when absent
     * @param parent slug of the unit above
     */
    public record UnitRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String directoryName,
            @Size(max = 120) String parent) {

        UnitDraft draft() {
            return new UnitDraft(slug, name, directoryName, parent);
        }
    }

    /** @param lastDay today when absent */
    public record CloseRequest(LocalDate lastDay) {}

    /** @param email absent for staff without an e-mail address, who then need a name */
    public record UnitMemberRequest(
            @Email @Size(max = 254) String email,
            @Size(max = 200) String name,
            boolean manager,
            LocalDate from,
            LocalDate to) {

        UnitMemberDraft draft() {
            return new UnitMemberDraft(email, name, manager, from, to);
        }
    }
}
