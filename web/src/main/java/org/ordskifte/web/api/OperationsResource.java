package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ordskifte.notification.Redelivering;
import org.ordskifte.notification.UndeliveredMails;
import org.ordskifte.search.upkeep.RebuildProgress;
import org.ordskifte.search.upkeep.Rebuilding;
import org.ordskifte.web.api.order.Through;

/** What an operator does while the portal runs. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    Rebuilding rebuilding;

    @Inject
    Redelivering redelivering;

    /** Makes the index again, in place, while search answers from what is there. */
    @POST
    @Through(value = Rebuilding.class, call = "start")
    @Path("index/rebuild")
    public Response rebuild() {
        rebuilding.start();
        return Response.accepted(rebuilding.progress()).build();
    }

    @GET
    @Path("index/rebuild")
    public RebuildProgress progress() {
        return rebuilding.progress();
    }

    /** Mails that wait or were given up, counted by tenant and reason. */
    @GET
    @Path("mail")
    public List<UndeliveredMails> mail() {
        return redelivering.everywhere();
    }
}
