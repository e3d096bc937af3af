package org.ordskifte.search.query;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.KnownGroups;
import org.ordskifte.search.upkeep.IndexState;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** Finding clauses and rounds, in one tenant or in all, among what the caller may see. */
@Stateless
@PermitAll
public class Searching {

    private static final Logger LOG = Logger.getLogger(Searching.class);

    @Inject
    ClauseSearch clauses;

    @Inject
    RoundSearch rounds;

    @Inject
    Suggester suggester;

    @Inject
    KnownGroups groups;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    TenantWall wall;

    @Inject
    IndexState index;

    /**
     * @return no hits for a question without a word in it
     * @throws Refusal invalid-field for what is too long or holds signs nobody can type, and for a page out of range;
     *     not-found for an unknown tenant
     */
    @MayCall(Right.ANYONE)
    public SearchResult search(SearchRequest request) {
        request.check();
        Question question = Question.of(request.q());
        Place place =
                new Place(visit(request.tenant()), request.language(), request.kind(), request.on(), readers(request));
        if (question.isEmpty()) {
            return SearchResult.empty(request, index.rebuiltPercent());
        }
        return request.scope() == Scope.CONSULTATIONS
                ? rounds.search(question, place, request)
                : ask(
                        () -> clauses.search(question, place, request, index.rebuiltPercent()),
                        () -> SearchResult.empty(request, index.rebuiltPercent()));
    }

    /**
     * @param tenant slug; null for all tenants
     * @throws Refusal invalid-field, not-found
     */
    @MayCall(Right.ANYONE)
    public Suggestions suggest(String q, String tenant) {
        Question question = Question.of(q);
        Place place = Place.in(visit(tenant));
        Suggestions none = new Suggestions(List.of(), List.of());
        return question.isEmpty() ? none : ask(() -> suggester.suggest(question, place), () -> none);
    }

    /** An index that was lost cannot be opened until the first entries stand in it again: it has nothing meanwhile. */
    private <T> T ask(Supplier<T> asked, Supplier<T> nothing) {
        try {
            return asked.get();
        } catch (SearchException | UncheckedIOException e) {
            boolean lost = index.rebuiltPercent() != null;
            LOG.infof(e, "the index could not be read%s", lost ? ": it is being made again" : "");
            return lost ? nothing.get() : asked.get();
        }
    }

    /** Groups are known within a tenant, so only there does anything come first for them. */
    private List<String> readers(SearchRequest request) {
        if (request.readers().isEmpty() || request.tenant() == null) {
            return List.of();
        }
        Set<String> known = groups.all().stream().map(GroupView::slug).collect(Collectors.toSet());
        if (!known.containsAll(request.readers())) {
            throw Refusal.invalid("for", "unknown-group");
        }
        return request.readers();
    }

    /** Goes to the tenant that is searched, so that the caller's rights there count. */
    private Optional<TenantView> visit(String slug) {
        if (slug == null) {
            return Optional.empty();
        }
        TenantView tenant = current.maybe()
                .filter(place -> place.slug().equals(slug))
                .or(() -> tenants.find(slug))
                .orElseThrow(Refusal::notFound);
        current.enter(tenant);
        wall.pass(tenant.id());
        return Optional.of(tenant);
    }
}
