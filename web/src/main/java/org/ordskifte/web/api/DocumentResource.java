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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.Access;
import org.ordskifte.document.ClauseHistory;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentDraft;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.api.order.Through;

/** Documents of a tenant. */
@Path("/tenants/{t}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Grouping grouping;

    @Inject
    CurrentTenant tenant;

    /** @param readers slug of one of the tenant's groups of readers: what applies to it comes first */
    @GET
    public Page<DocumentView> list(
            @PathParam("t") String t,
            @QueryParam("kind") @Size(max = 60) String kind,
            @QueryParam("language") @Size(max = 2) String language,
            @QueryParam("state") VersionState state,
            @QueryParam("for") @Size(max = 120) String readers,
            @Valid @BeanParam Paging paging) {
        tenant.get();
        List<DocumentView> documents = reading.list().stream()
                .filter(one -> kind == null || kind.equals(one.head().kind()))
                .filter(one -> language == null || language.equals(one.head().language()))
                .filter(one -> state == null || one.versions().stream().anyMatch(version -> version.state() == state))
                .sorted(first(readers))
                .toList();
        return Page.cut(documents, paging.page, paging.size);
    }

    private Comparator<DocumentView> first(String readers) {
        if (readers != null
                && grouping.groups().stream().noneMatch(one -> one.slug().equals(readers))) {
            throw Refusal.invalid("for", "unknown-group");
        }
        return Comparator.comparing(one -> !one.head().appliesToGroup(readers));
    }

    @POST
    @Through(value = Drafting.class, call = "register")
    @APIResponseSchema(value = DocumentHead.class, responseDescription = "OK", responseCode = "200")
    public Response register(@PathParam("t") String t, @Valid @NotNull DocumentRequest request) {
        tenant.get();
        DocumentHead head = drafting.register(request.draft());
        return Response.created(URI.create("tenants/" + t + "/documents/" + head.slug()))
                .header("ETag", tag(head.slug()))
                .entity(head)
                .build();
    }

    /** @param knownAt an instant: what this site showed then */
    @GET
    @Path("{d}")
    @APIResponseSchema(value = DocumentView.class, responseDescription = "OK", responseCode = "200")
    public Response get(
            @PathParam("t") String t,
            @PathParam("d") String slug,
            @QueryParam("on") DateParam on,
            @QueryParam("knownAt") InstantParam knownAt) {
        tenant.get();
        Instant known = InstantParam.end(knownAt, tenant.zone());
        DocumentView view = reading.document(slug, DateParam.value(on), known);
        return Revision.ok(view, tag(view));
    }

    @PUT
    @Through(value = Drafting.class, call = "describe")
    @Path("{d}")
    @APIResponseSchema(value = DocumentHead.class, responseDescription = "OK", responseCode = "200")
    public Response describe(
            @PathParam("t") String t,
            @PathParam("d") String slug,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DocumentRequest request) {
        tenant.get();
        DocumentHead head = drafting.describe(slug, request.draft(), Revision.required(ifMatch));
        return Revision.ok(head, tag(head.slug()));
    }

    private String tag(String slug) {
        return tag(reading.document(slug, null, null));
    }

    /** What is in force is so by the date. */
    private static String tag(DocumentView view) {
        return Revision.tag(view.head().revision(), view);
    }

    /** A clause by its lasting id: as it stands on a date, and in every version. */
    @GET
    @Path("{d}/clauses/{c}")
    public ClauseHistoryJson clause(
            @PathParam("t") String t,
            @PathParam("d") String slug,
            @PathParam("c") UUID clause,
            @QueryParam("on") DateParam on) {
        tenant.get();
        ClauseHistory history = reading.clause(slug, clause, DateParam.value(on));
        return ClauseHistoryJson.of(history);
    }

    /** A clause now, and what it was in each version. */
    public record ClauseHistoryJson(String document, Wording inForce, List<Wording> history, List<Relative> relatives) {
        static ClauseHistoryJson of(ClauseHistory history) {
            return new ClauseHistoryJson(
                    history.document().slug(),
                    history.inForce().map(Wording::of).orElse(null),
                    history.wordings().stream().map(Wording::of).toList(),
                    history.relatives().stream().map(Relative::of).toList());
        }
    }

    /**
     * A clause that this one came from or became: SPLIT, MERGED, REPLACED, or MOVED for the same under another id.
     *
     * @param later whether this one became the other
     * @param version in which that is seen first
     */
    public record Relative(
            Descent.Kind kind, boolean later, int version, UUID clause, String label, String heading, boolean inForce) {
        static Relative of(ClauseHistory.Relative relative) {
            ClauseView other = relative.other();
            return new Relative(
                    relative.kind(),
                    relative.later(),
                    relative.version(),
                    other.id(),
                    other.label(),
                    other.heading(),
                    relative.inForce());
        }
    }

    /** The clause as one version has it. */
    public record Wording(int version, VersionState state, ClauseJson clause) {
        static Wording of(ClauseHistory.Wording wording) {
            return new Wording(wording.version(), wording.state(), ClauseJson.of(wording.clause(), List.of()));
        }
    }

    public record DocumentRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 500) String title,
            @NotBlank @Size(max = 60) String kind,
            @Size(max = 100) String kindName,
            @NotNull @Pattern(regexp = "da|sv|nb|nn|en") String language,
            @NotNull Access access,
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> units,
            @Size(max = 200) String responsibleUnit,
            @Size(max = 200) String ownerName,
            @Email @Size(max = 254) String contactEmail,
            @Size(max = 50) String contactPhone,
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> appliesTo,
            @Size(max = 120) String replaces,
            @Size(max = 20) List<@NotBlank @Size(max = 120) String> related) {

        DocumentDraft draft() {
            return new DocumentDraft(
                    slug,
                    title,
                    kind,
                    kindName,
                    language,
                    access,
                    units,
                    responsibleUnit,
                    ownerName,
                    contactEmail,
                    contactPhone,
                    appliesTo,
                    replaces,
                    related);
        }
    }
}
