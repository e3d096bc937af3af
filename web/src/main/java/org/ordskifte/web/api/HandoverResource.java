package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.handover.Bequeathing;
import org.ordskifte.identity.handover.HandoverView;
import org.ordskifte.identity.handover.Matter.Kind;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Everything somebody looks after goes over to a successor. */
@Path("/tenants/{t}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoverResource {

    @Inject
    Bequeathing bequeathing;

    @Inject
    CurrentTenant tenant;

    /** Shows what would go over where {@code preview} says so, and does it else. */
    @POST
    @Through(value = Bequeathing.class, call = "handOver")
    @APIResponseSchema(value = HandoverView.class, responseDescription = "OK", responseCode = "200")
    public Response handOver(
            @PathParam("t") String t,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HandoverRequest request) {
        tenant.get();
        Set<Kind> leave = request.leave() == null ? Set.of() : request.leave();
        HandoverView view = Boolean.TRUE.equals(request.preview())
                ? bequeathing.show(request.of().invitee(), request.to().invitee(), leave)
                : bequeathing.handOver(
                        request.of().invitee(), request.to().invitee(), leave, Revision.optional(ifMatch));
        return Revision.ok(view, view.revision());
    }

    /**
     * @param of who looks after it now
     * @param to who will
     * @param leave kinds that stay where they are
     * @param preview only shows; the ETag of the answer makes sure, as If-Match, that exactly this is done afterwards
     */
    public record HandoverRequest(
            @Valid @NotNull PartyRequest of,
            @Valid @NotNull PartyRequest to,
            @Size(max = 5) Set<@NotNull Kind> leave,
            Boolean preview) {}

    /** @param name what the tenant calls them, where it has no name for them yet */
    public record PartyRequest(@NotNull @Email @Size(max = 254) String email, @Size(max = 200) String name) {
        Invitee invitee() {
            return new Invitee(email, name);
        }
    }
}
