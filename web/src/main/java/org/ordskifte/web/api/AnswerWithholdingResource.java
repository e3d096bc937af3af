package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.ordskifte.consultation.response.ScreenedView;
import org.ordskifte.consultation.response.Screening;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** What of a response is out of everybody's sight but the respondent's and that of those who treat it. */
@Path("/tenants/{t}/consultations/{c}/responses/{r}/withholdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerWithholdingResource {

    @Inject
    Screening screening;

    @Inject
    CurrentTenant tenant;

    /** What is and was withheld, the newest first. */
    @GET
    public Page<ScreenedView> list(@Valid @BeanParam OneResponse one, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(screening.state(one.round, one.id).all(), paging.page, paging.size);
    }

    /** Takes a response, its text, one of its remarks or one of its files out of sight at once. */
    @POST
    @Through(value = Screening.class, call = "withhold")
    @APIResponseSchema(value = ScreenedView.class, responseDescription = "OK", responseCode = "200")
    public Response withhold(@Valid @BeanParam SeenResponse one, @Valid @NotNull WithholdRequest request) {
        tenant.get();
        ScreenedView view =
                screening.withhold(one.round, one.id, request.scope(), request.part(), request.reason(), one.seen());
        return Response.created(URI.create("tenants/" + one.tenant + "/consultations/" + one.round + "/responses/"
                        + one.id + "/withholdings/" + view.id()))
                .header("ETag", Revision.tag(view.revision()))
                .entity(view)
                .build();
    }

    /** Says why. */
    @PUT
    @Through(value = Screening.class, call = "explain")
    @Path("{w}")
    @APIResponseSchema(value = ScreenedView.class, responseDescription = "OK", responseCode = "200")
    public Response explain(
            @Valid @BeanParam SeenResponse one, @PathParam("w") UUID id, @Valid @NotNull ReasonRequest request) {
        tenant.get();
        ScreenedView view = screening.explain(one.round, one.id, id, request.reason(), one.mustBeSeen());
        return Revision.ok(view, view.revision());
    }

    /** Shows it again. */
    @POST
    @Through(value = Screening.class, call = "lift")
    @Path("{w}/lift")
    @APIResponseSchema(value = ScreenedView.class, responseDescription = "OK", responseCode = "200")
    public Response lift(@Valid @BeanParam SeenResponse one, @PathParam("w") UUID id, @Valid LiftRequest request) {
        tenant.get();
        ScreenedView view =
                screening.lift(one.round, one.id, id, request == null ? null : request.reason(), one.seen());
        return Revision.ok(view, view.revision());
    }

    /** @param part the remark or the file; absent for the response as a whole and for its text */
    public record WithholdRequest(@NotNull ScreenedView.Scope scope, UUID part, @Size(max = 2000) String reason) {}

    public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    public record LiftRequest(@Size(max = 2000) String reason) {}
}
