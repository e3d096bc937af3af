package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.ordskifte.document.Access;
import org.ordskifte.document.Clause;
import org.ordskifte.document.Reach;
import org.ordskifte.document.Readership;
import org.ordskifte.search.mapping.ClauseMapping;
import org.ordskifte.search.mapping.Fields;

/**
 * The only way to what the index finds. Every question passes here and is told whose documents, which of them the caller
 * may know of, and on which day: whoever asks without a tenant, or is nobody there, sees what the public sees.
 */
@ApplicationScoped
class Gateway {

    /** More than any words can weigh; it is no part of the weight that is shown. */
    static final float FIRST = 1000f;

    @PersistenceContext(unitName = ClauseMapping.UNIT)
    EntityManager entities;

    @Inject
    Readership readership;

    @Inject
    Today today;

    /** @param words what is looked for, among what may be found */
    <P> SearchQueryOptionsStep<?, P, ?, ?, ?> ask(
            Place place,
            Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<P>> shown,
            Function<SearchPredicateFactory, PredicateFinalStep> words) {
        return Search.session(entities)
                .search(Clause.class)
                .select(shown::apply)
                .where(f -> f.bool().must(words.apply(f)).filter(visible(f, place)));
    }

    /**
     * The same, on the index itself: what is shown of a hit is then fetched for the hits that are shown.
     *
     * @param asTyped the words in the very forms that were typed, which come first among the best
     */
    <T> T look(
            Place place,
            Function<SearchPredicateFactory, PredicateFinalStep> words,
            Function<SearchPredicateFactory, PredicateFinalStep> asTyped,
            Look<T> look) {
        SearchScope<Clause> scope = Search.session(entities).scope(Clause.class);
        SearchPredicateFactory f = scope.predicate();
        Query query = LuceneMigrationUtils.toLuceneQuery(
                forReaders(f, place, f.bool().must(words.apply(f)).filter(visible(f, place)))
                        .toPredicate());
        Query typed = LuceneMigrationUtils.toLuceneQuery(asTyped.apply(f).toPredicate());
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            return look.at(new Shelf(new IndexSearcher(reader), query, typed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What applies to the reader comes before everything else, each in the order of its own weight. */
    private static PredicateFinalStep forReaders(
            SearchPredicateFactory f, Place place, BooleanPredicateClausesStep<?> asked) {
        return place.readers().isEmpty()
                ? asked
                : asked.should(f.terms()
                        .field(Fields.APPLIES_TO)
                        .matchingAny(place.readers())
                        .constantScore()
                        .boost(FIRST));
    }

    /** Reads what it wants from the index while that is open. */
    @FunctionalInterface
    interface Look<T> {
        T at(Shelf shelf) throws IOException;
    }

    PredicateFinalStep visible(SearchPredicateFactory f, Place place) {
        BooleanPredicateClausesStep<?> all = f.bool();
        place.tenant()
                .ifPresent(tenant -> all.filter(
                        f.match().field(Fields.TENANT_ID).matching(tenant.id().toString())));
        all.filter(open(f, place.tenant().isPresent() ? readership.reach() : Reach.PUBLIC));
        all.filter(f.range().field(Fields.PUBLISHED_AT).atMost(today.now()));
        all.filter(inForce(f, place));
        filter(f, all, Fields.LANGUAGE, place.language());
        filter(f, all, Fields.KIND, place.kind());
        return all;
    }

    private static PredicateFinalStep open(SearchPredicateFactory f, Reach reach) {
        PredicateFinalStep toAll = f.terms()
                .field(Fields.ACCESS)
                .matchingAny(reach.accesses().stream().map(Enum::name).toList());
        return reach.units().isEmpty()
                ? toAll
                : f.or(
                        toAll,
                        f.and(
                                f.match().field(Fields.ACCESS).matching(Access.UNITS.name()),
                                f.terms().field(Fields.UNITS).matchingAny(reach.units())));
    }

    private static void filter(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, String field, String value) {
        if (value != null) {
            all.filter(f.match().field(field).matching(value));
        }
    }

    private PredicateFinalStep inForce(SearchPredicateFactory f, Place place) {
        if (place.on() != null) {
            return inForce(f, place.on());
        }
        if (place.tenant().isPresent()) {
            return inForce(f, today.in(place.tenant().get()));
        }
        Map<LocalDate, List<ZoneId>> days = today.everywhere();
        if (days.size() == 1) {
            return inForce(f, days.keySet().iterator().next());
        }
        SimpleBooleanPredicateClausesStep<?> any = f.or();
        any.add(f.matchNone());
        days.forEach((day, zones) -> any.add(f.and(inForce(f, day), in(f, zones))));
        return any;
    }

    private static PredicateFinalStep in(SearchPredicateFactory f, Collection<ZoneId> zones) {
        return f.terms()
                .field(Fields.ZONE)
                .matchingAny(zones.stream().map(ZoneId::getId).toList());
    }

    private static PredicateFinalStep inForce(SearchPredicateFactory f, LocalDate day) {
        int[] asked = {Math.toIntExact(day.toEpochDay())};
        return f.extension(LuceneExtension.get())
                .fromLuceneQuery(IntRange.newContainsQuery(Fields.IN_FORCE, asked, asked));
    }
}
