package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ordskifte.notification.NoticeView;
import org.ordskifte.notification.Redelivering;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Mails that did not get through. */
@Path("/tenants/{t}/notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject
    Redelivering redelivering;

    @Inject
    CurrentTenant tenant;

    /** Those given up first. Who sees no addresses sees the reason without them. */
    @GET
    public Page<NoticeView> undelivered(
            @PathParam("t") String t, @QueryParam("consultee") UUID consultee, @Valid @BeanParam Paging paging) {
        tenant.get();
        return redelivering.undelivered(consultee, paging.page, paging.size);
    }

    /** Tries it anew, at once and then for three days. */
    @POST
    @Through(value = Redelivering.class, call = "sendAgain")
    @Path("{id}/send-again")
    public NoticeView sendAgain(@PathParam("t") String t, @PathParam("id") UUID id) {
        tenant.get();
        return redelivering.sendAgain(id);
    }
}
