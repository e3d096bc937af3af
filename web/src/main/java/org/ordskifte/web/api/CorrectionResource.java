package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.intake.Ask;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Mending;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** What a person puts right in the preview of a file, one thing at a time; each answer is the preview as it is now. */
@Path("/tenants/{t}/imports/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    @Inject
    Mending mending;

    @Inject
    CurrentTenant tenant;

    @Context
    HttpServletRequest request;

    /** Does one thing to a clause of the preview, or takes in a line that was left out. */
    @POST
    @Through(value = Mending.class, call = "correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response correct(
            @PathParam("t") String t,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CorrectionRequest correction) {
        tenant.get();
        return shown(mending.correct(id, correction.ask(), Revision.optional(ifMatch)));
    }

    /** Takes a correction back, the last one or that of a number; later ones are kept where they still fit. */
    @DELETE
    @Through(value = Mending.class, call = "undo")
    @Path("{number: last|[1-9][0-9]{0,3}}")
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response undo(
            @PathParam("t") String t,
            @PathParam("id") UUID id,
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        Integer which = number.equals("last") ? null : Integer.valueOf(number);
        return shown(mending.undo(id, which, Revision.required(ifMatch)));
    }

    /** Makes the correction again that was taken back last. */
    @POST
    @Through(value = Mending.class, call = "redo")
    @Path("redo")
    @APIResponseSchema(value = ImportView.class, responseDescription = "OK", responseCode = "200")
    public Response redo(@PathParam("t") String t, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        return shown(mending.redo(id, Revision.optional(ifMatch)));
    }

    private Response shown(ImportView view) {
        return Revision.ok(view.in(request.getLocale()), view.revision());
    }

    /**
     * @param kind PROMOTE, DEMOTE, JOIN (with the clause before), SPLIT (from a block onwards), HEADING (the first paragraph
     *     becomes it), TEXT (the heading becomes it), TAG, UNTAG, DROP, RESTORE, TAKE_IN (a line), REWORD
     * @param clause the id of a clause of the preview, or of a dropped one; for all but TAKE_IN
     * @param line for TAKE_IN
     * @param block counted from 1; for SPLIT and TAG, and for UNTAG of one block alone
     * @param tag for TAG and UNTAG
     * @param from the words that stand there, for REWORD
     * @param to the words in their place
     */
    public record CorrectionRequest(
            @JsonProperty("do") @NotNull Step.Kind kind,
            UUID clause,
            @Min(1) Integer line,
            @Min(1) @Max(10_000) Integer block,
            @Min(2) @Max(10_000) Integer item,
            @Size(max = 100) String tag,
            @Size(max = 5000) String from,
            @Size(max = 5000) String to) {

        Ask ask() {
            return new Ask(kind, clause, line, block, item, tag, from, to);
        }
    }
}
