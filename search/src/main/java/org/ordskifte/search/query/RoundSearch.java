package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.search.mapping.ClauseMapping;
import org.ordskifte.search.query.Question.Part;
import org.ordskifte.tenancy.TenantWall;

/**
 * Finds rounds by their titles and letters. They are few beside clauses and change with every step, so the database
 * that holds them searches them itself; nothing has to follow them.
 */
@ApplicationScoped
class RoundSearch {

    private static final String LETTER =
            """
            replace(replace(replace(regexp_replace(c.letter, '[*_#`|]+', '', 'g'), \
            '&', '&amp;'), '<', '&lt;'), '>', '&gt;')""";

    private static final String MATCHING =
            """
            from consultation c join tenant t on t.id = c.tenant_id, \
            lateral (select cast(case t.languages[1] when 'da' then 'danish' when 'sv' then 'swedish' \
            when 'en' then 'english' else 'norwegian' end as regconfig) as words) l, \
            lateral (select setweight(to_tsvector(l.words, c.title) || to_tsvector('simple', c.title), 'A') \
            || to_tsvector(l.words, c.letter) || to_tsvector('simple', c.letter) as told, \
            websearch_to_tsquery(l.words, ?1) as asked) w \
            where w.told @@ w.asked and c.published_at is not null and (c.cancelled_at is null \
            or c.cancelled_at >= c.opens_at) \
            and (c.public_from <= portal_now() or c.id = any(cast(?2 as uuid[]))) \
            and (cast(?3 as text) is null or t.languages[1] = ?3)""";

    private static final String COUNTED = "select count(*) " + MATCHING;

    private static final String FOUND =
            """
            select t.slug, t.name, c.slug, c.title, t.languages[1], \
            ts_headline(l.words, %s, w.asked, 'StartSel=<mark>, StopSel=</mark>, MaxWords=30, MinWords=15'), \
            ts_rank(w.told, w.asked), coalesce(c.public_from <= portal_now(), false) \
            %s order by 7 desc, c.published_at desc, t.slug, c.slug"""
                    .formatted(LETTER, MATCHING);

    @PersistenceContext(unitName = ClauseMapping.UNIT)
    EntityManager entities;

    @Inject
    TenantWall wall;

    @Inject
    CurrentCaller caller;

    @Inject
    Attending rounds;

    SearchResult search(Question question, Place place, SearchRequest request) {
        if (place.tenant().isEmpty()) {
            wall.look(TenantWall.Scope.PUBLIC);
        }
        String seen = seen(place);
        List<?> rows = asking(FOUND, Object[].class, question, place, seen)
                .setFirstResult(request.page() * request.size())
                .setMaxResults(request.size())
                .getResultList();
        List<SearchHit> hits = rows.stream().map(row -> hit((Object[]) row)).toList();
        long total =
                ((Number) asking(COUNTED, Long.class, question, place, seen).getSingleResult()).longValue();
        return new SearchResult(total, false, request.page(), request.size(), hits, Map.of(), null);
    }

    /** Those the caller sees beside what everybody does, as an array of the database. */
    private String seen(Place place) {
        boolean known = place.tenant().isPresent() && caller.get().signedIn();
        return (known ? rounds.list().stream() : Stream.<RoundHead>empty())
                .map(round -> round.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private Query asking(String sql, Class<?> row, Question question, Place place, String seen) {
        return entities.createNativeQuery(sql, row)
                .setParameter(1, asked(question))
                .setParameter(2, seen)
                .setParameter(3, place.language());
    }

    private static String asked(Question question) {
        return question.parts().stream().map(RoundSearch::asked).collect(Collectors.joining(" "));
    }

    private static String asked(Part part) {
        return "\"" + part.text() + "\"";
    }

    /** What is not for everybody is read where those it is for are at home. */
    private static SearchHit hit(Object[] row) {
        String tenant = (String) row[0];
        String slug = (String) row[2];
        return new SearchHit(
                tenant,
                (String) row[1],
                slug,
                (String) row[3],
                null,
                null,
                null,
                null,
                List.of(),
                (String) row[4],
                ((String) row[5]).strip(),
                "/" + tenant + ((Boolean) row[7] ? "" : "/office") + "/consultations/" + slug,
                ((Number) row[6]).floatValue(),
                null,
                null);
    }
}
