package org.ordskifte.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.ordskifte.search.mapping.Card;
import org.ordskifte.search.mapping.Fields;
import org.ordskifte.search.mapping.IndexLanguage;
import org.ordskifte.search.mapping.Stretch;
import org.ordskifte.shared.Json;

/**
 * What comes out of the index for one hit.
 *
 * @param fragments passages of the text, escaped, with marks
 */
record Found(Card card, float score, List<String> fragments) {

    static ProjectionFinalStep<Found> projection(SearchProjectionFactory<?, ?> f, Collection<IndexLanguage> languages) {
        List<ProjectionFinalStep<?>> parts = new ArrayList<>();
        parts.add(f.field(Fields.CARD, String.class));
        parts.add(f.score());
        languages.forEach(language -> parts.add(f.highlight(language.text())));
        return f.composite().from(parts.toArray(ProjectionFinalStep<?>[]::new)).asList(Found::of);
    }

    private static Found of(List<?> parts) {
        List<String> fragments = new ArrayList<>();
        for (Object marked : parts.subList(2, parts.size())) {
            ((List<?>) marked).forEach(fragment -> fragments.add((String) fragment));
        }
        return new Found(Json.read((String) parts.get(0), Card.class), (Float) parts.get(1), fragments);
    }

    /**
     * @param on the day asked for; null when none was
     * @param day on which the version is in force: that one, or today
     */
    SearchHit hit(LocalDate on, LocalDate day) {
        String url = "/" + card.tenant() + "/" + card.document() + "/clause/" + card.clause();
        return new SearchHit(
                card.tenant(),
                card.tenantName(),
                card.document(),
                card.title(),
                card.version(),
                card.clause(),
                card.label(),
                card.heading(),
                card.path(),
                card.language(),
                snippet(),
                on == null ? url : url + "?on=" + on,
                score,
                validity(day));
    }

    String snippet() {
        return Snippet.cut(String.join(" … ", fragments));
    }

    private Stretch validity(LocalDate day) {
        return card.inForce().stream()
                .filter(days -> days.includes(day))
                .findFirst()
                .orElse(null);
    }
}
