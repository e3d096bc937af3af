package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.confirmation.Agreeing;
import org.ordskifte.confirmation.RuleDraft;
import org.ordskifte.confirmation.RuleView;
import org.ordskifte.confirmation.Watcher;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Whether a tenant asks its employees to confirm that they have read something, and who sees it. Off at first. */
@Path("/tenants/{t}/reading-rule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadingRuleResource {

    @Inject
    Agreeing agreeing;

    @Inject
    CurrentTenant tenant;

    @GET
    @APIResponseSchema(value = RuleJson.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t) {
        tenant.get();
        return answer(agreeing.rule().orElse(null));
    }

    @PUT
    @Through(value = Agreeing.class, call = "agree")
    @APIResponseSchema(value = RuleJson.class, responseDescription = "OK", responseCode = "200")
    public Response agree(
            @PathParam("t") String t, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RuleRequest request) {
        tenant.get();
        RuleDraft draft = new RuleDraft(request.discussedOn(), request.rule(), request.seenBy());
        return answer(agreeing.agree(draft, Revision.required(ifMatch)));
    }

    @DELETE
    @Through(value = Agreeing.class, call = "switchOff")
    public void switchOff(@PathParam("t") String t, @HeaderParam("If-Match") String ifMatch) {
        tenant.get();
        agreeing.switchOff(Revision.required(ifMatch));
    }

    private static Response answer(RuleView rule) {
        return Revision.ok(RuleJson.of(rule), rule == null ? 0 : rule.version());
    }

    /** @param rule absent where confirmations are off */
    public record RuleJson(boolean on, @JsonUnwrapped RuleView rule) {
        static RuleJson of(RuleView rule) {
            return new RuleJson(rule != null, rule);
        }
    }

    /**
     * @param discussedOn when it was discussed with the employees
     * @param rule in writing, who sees whether somebody has confirmed, and what for
     * @param seenBy the same for the machine; nobody but the person themselves when empty
     */
    public record RuleRequest(
            @NotNull LocalDate discussedOn,
            @NotBlank @Size(max = 5000) String rule,
            @NotNull @Size(max = 2) Set<@NotNull Watcher> seenBy) {}
}
