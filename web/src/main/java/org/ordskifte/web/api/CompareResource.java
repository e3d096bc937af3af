package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Beside;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.Passages;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.CurrentTenant;

/** What became of each clause between two versions of a document. */
@Path("/tenants/{t}/documents/{d}/compare")
@Produces(MediaType.APPLICATION_JSON)
public class CompareResource {

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    Workshop workshop;

    /** Clauses in the order of the later version; a removed one stands where it used to. */
    @GET
    public Comparison compare(
            @PathParam("t") String t,
            @PathParam("d") String slug,
            @QueryParam("from") @NotNull @Min(1) Integer from,
            @QueryParam("to") @NotNull @Min(1) Integer to) {
        tenant.get();
        return workshop.make(() -> comparison(slug, from, to));
    }

    private Comparison comparison(String slug, int from, int to) {
        VersionView before = reading.version(slug, from);
        VersionView after = reading.version(slug, to);
        return new Comparison(
                slug,
                from,
                to,
                Passages.changes(before, after, reading.descents(slug)).stream()
                        .map(ClauseChange::of)
                        .toList());
    }

    /**
     * @param from number of the version before
     * @param to number of the version after
     */
    public record Comparison(String document, int from, int to, List<ClauseChange> clauses) {}

    /**
     * @param clause the lasting identity
     * @param change the weightiest of the changes
     * @param changes all of them: a clause may be changed, moved and renumbered at once
     * @param related of a split one the other parts, of a merged one the clauses it holds, of an added or removed one
     *     what it replaced or what replaced it
     * @param besides what changed beside words, name and place; absent where nothing did
     * @param heading word by word; absent where nothing in the clause changed
     * @param text word by word; absent where nothing in the clause changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClauseChange(
            UUID clause,
            Change.Kind change,
            List<Change.Kind> changes,
            Place before,
            Place after,
            List<UUID> related,
            List<Beside> besides,
            List<Part> heading,
            List<Part> text) {

        private static final Set<Change.Kind> WORDS = EnumSet.of(
                Change.Kind.SPLIT, Change.Kind.MERGED, Change.Kind.CHANGED, Change.Kind.ADDED, Change.Kind.REMOVED);

        static ClauseChange of(Change change) {
            List<Change.Kind> kinds = change.kinds().stream().sorted().toList();
            boolean words = change.kinds().stream().anyMatch(WORDS::contains);
            return new ClauseChange(
                    change.id(),
                    kinds.get(0),
                    kinds,
                    Place.of(change.before()),
                    Place.of(change.after()),
                    change.related().isEmpty()
                            ? null
                            : change.related().stream().map(Passage::id).toList(),
                    change.besides().isEmpty() ? null : change.besides(),
                    words ? change.heading() : null,
                    words ? change.text() : null);
        }
    }

    /** Where and under which name a clause stands in one of the versions. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(UUID clause, UUID parent, int level, String label, String heading) {
        static Place of(Passage passage) {
            return passage == null
                    ? null
                    : new Place(passage.id(), passage.parent(), passage.level(), passage.label(), passage.heading());
        }
    }
}
