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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import org.ordskifte.confirmation.Agreeing;
import org.ordskifte.confirmation.RuleDraft;
import org.ordskifte.confirmation.RuleView;
import org.ordskifte.confirmation.Watcher;
import org.ordskifte.tenancy.CurrentTenant;

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
    public RuleJson get(@PathParam("t") String t) {
        tenant.get();
        return RuleJson.of(agreeing.rule().orElse(null));
    }

    @PUT
    public RuleJson agree(@PathParam("t") String t, @Valid @NotNull RuleRequest request) {
        tenant.get();
        return RuleJson.of(agreeing.agree(new RuleDraft(request.discussedOn(), request.rule(), request.seenBy())));
    }

    @DELETE
    public void switchOff(@PathParam("t") String t) {
        tenant.get();
        agreeing.switchOff();
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
