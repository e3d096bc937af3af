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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.document.ReviewView;
import org.ordskifte.document.Reviewing;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** By when an adopted text is to be looked at again, and who did so and let it stand. */
@Path("/tenants/{t}/documents/{d}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    VersionAnswers answers;

    @Inject
    Reviewing reviewing;

    @Inject
    CurrentTenant tenant;

    /** Who looked at it, when, and until when they let it stand; the newest first. */
    @GET
    public Page<ReviewView> list(
            @PathParam("t") String t, @PathParam("d") String document, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(reviewing.list(document), paging.page, paging.size);
    }

    /** Records that the caller looked at a version today and that it may stand until the next day named. */
    @POST
    @Through(value = Reviewing.class, call = "confirm")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response confirm(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReviewRequest request) {
        tenant.get();
        VersionHead head = reviewing.confirm(
                document, request.version(), request.reviewBy(), request.note(), Revision.optional(ifMatch));
        return answers.head(Response.status(Response.Status.CREATED), document, head);
    }

    /** Says by when a version has to be looked at again; without a day, by none. */
    @PUT
    @Through(value = Reviewing.class, call = "plan")
    @Path("plan")
    @APIResponseSchema(value = VersionHead.class, responseDescription = "OK", responseCode = "200")
    public Response plan(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PlanRequest request) {
        tenant.get();
        VersionHead head = reviewing.plan(document, request.version(), request.reviewBy(), Revision.required(ifMatch));
        return answers.head(Response.ok(), document, head);
    }

    public record ReviewRequest(
            @NotNull @Min(1) Integer version, @NotNull LocalDate reviewBy, @Size(max = 2000) String note) {}

    public record PlanRequest(@NotNull @Min(1) Integer version, LocalDate reviewBy) {}
}
