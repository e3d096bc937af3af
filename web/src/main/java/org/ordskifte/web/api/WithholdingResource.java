package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.WithheldView;
import org.ordskifte.document.Withholding;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Words of a document that are out of sight. Only those who look after it learn what they are. */
@Path("/tenants/{t}/documents/{d}/withholdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithholdingResource {

    @Inject
    Withholding withholding;

    @Inject
    CurrentTenant tenant;

    /** What is and was withheld, the newest first. */
    @GET
    public Page<WithheldView> list(
            @PathParam("t") String t, @PathParam("d") String document, @Valid @BeanParam Paging paging) {
        tenant.get();
        return Page.cut(withholding.list(document), paging.page, paging.size);
    }

    /** Takes words out of sight at once: a version, its title, a clause with what stands under it, or one passage of a clause. */
    @POST
    @Through(value = Withholding.class, call = "withholdTitle")
    @APIResponseSchema(value = WithheldView.class, responseDescription = "OK", responseCode = "200")
    public Response withhold(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithholdRequest request) {
        tenant.get();
        Long seen = Revision.optional(ifMatch);
        if (request.title() && request.clause() != null) {
            throw Refusal.invalid("clause", "unknown");
        }
        WithheldView view = request.title()
                ? withholding.withholdTitle(document, request.version(), request.reason(), seen)
                : withholding.withhold(
                        document, request.version(), request.clause(), request.passage(), request.reason(), seen);
        return Response.created(URI.create("tenants/" + t + "/documents/" + document + "/withholdings/" + view.id()))
                .header("ETag", Revision.tag(view.revision()))
                .entity(view)
                .build();
    }

    /** One withholding with the words it covers. */
    @GET
    @Path("{w}")
    @APIResponseSchema(value = Withheld.class, responseDescription = "OK", responseCode = "200")
    public Response get(@PathParam("t") String t, @PathParam("d") String document, @PathParam("w") UUID id) {
        tenant.get();
        WithheldView view = withholding.show(document, id);
        Withholding.Original original = withholding.original(document, view.version());
        if (view.isTitle()) {
            return Revision.ok(new Withheld(view, List.of(), original.title()), view.revision());
        }
        List<ClauseTree.Node> tree = ClauseTree.grow(original.view().clauses());
        return Revision.ok(new Withheld(view, words(tree, view), null), view.revision());
    }

    /** Says why. */
    @PUT
    @Through(value = Withholding.class, call = "explain")
    @Path("{w}")
    @APIResponseSchema(value = WithheldView.class, responseDescription = "OK", responseCode = "200")
    public Response explain(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("w") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        tenant.get();
        WithheldView view = withholding.explain(document, id, request.reason(), Revision.required(ifMatch));
        return Revision.ok(view, view.revision());
    }

    /** Shows the words again. */
    @POST
    @Through(value = Withholding.class, call = "lift")
    @Path("{w}/lift")
    @APIResponseSchema(value = WithheldView.class, responseDescription = "OK", responseCode = "200")
    public Response lift(
            @PathParam("t") String t,
            @PathParam("d") String document,
            @PathParam("w") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid LiftRequest request) {
        tenant.get();
        WithheldView view =
                withholding.lift(document, id, request == null ? null : request.reason(), Revision.optional(ifMatch));
        return Revision.ok(view, view.revision());
    }

    private static List<ClauseJson> words(List<ClauseTree.Node> tree, WithheldView view) {
        if (view.clause() == null) {
            return tree.stream().map(ClauseJson::of).toList();
        }
        for (ClauseTree.Node node : tree) {
            if (node.clause().id().equals(view.clause())) {
                ClauseJson clause = view.passage() == null
                        ? ClauseJson.of(node)
                        : ClauseJson.of(
                                node.clause()
                                        .with(List.of(node.clause().blocks().get(view.passage() - 1))),
                                List.of());
                return List.of(clause);
            }
            List<ClauseJson> below = words(node.children(), view);
            if (!below.isEmpty()) {
                return below;
            }
        }
        return List.of();
    }

    /**
     * @param original the words as they were written
     * @param originalTitle what the version was called, where that is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Withheld(@JsonUnwrapped WithheldView view, List<ClauseJson> original, String originalTitle) {}

    /** @param title whether it is what the version is called, with its subtitle */
    public record WithholdRequest(
            @NotNull @Min(1) Integer version,
            boolean title,
            UUID clause,
            @Min(1) Integer passage,
            @Size(max = 2000) String reason) {}

    public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    public record LiftRequest(@Size(max = 2000) String reason) {}
}
