package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;

/** Until when what can be answered in rounds, looked up once for all of them; and who was reminded of it. */
@ApplicationScoped
class Timetable {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Each round as it stands in a list for anybody. */
    List<RoundHead> heads(Collection<Consultation> rounds) {
        return heads(rounds, Map.of());
    }

    /** @param granted until when whoever looks may answer, by the round, where that is later than for all */
    List<RoundHead> heads(Collection<Consultation> rounds, Map<UUID, Instant> granted) {
        Map<UUID, List<TextDeadline>> texts = texts(rounds);
        Instant now = clock.now();
        return rounds.stream()
                .map(round -> round.head(now, texts.getOrDefault(round.id(), List.of()), granted.get(round.id())))
                .toList();
    }

    /** The texts of those rounds in which one has a deadline of its own; of no others. */
    private Map<UUID, List<TextDeadline>> texts(Collection<Consultation> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select d.consultationId, d.documentId, t.slug, t.title, t.language, d.deadline "
                                + "from RoundDocument d left join Document t on t.id = d.documentId "
                                + "where d.consultationId in :rounds and exists (select 1 from RoundDocument o "
                                + "where o.consultationId = d.consultationId and o.deadline is not null) "
                                + "order by d.ordinal",
                        Object[].class)
                .setParameter("rounds", rounds.stream().map(Consultation::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(Timetable::text, Collectors.toList())));
    }

    /** A text that others than its readers look at together is named by nothing but its id. */
    private static TextDeadline text(Object... row) {
        UUID document = (UUID) row[1];
        String slug = row[2] == null ? document.toString() : (String) row[2];
        return new TextDeadline(document, slug, (String) row[3], (String) row[4], (Instant) row[5], false);
    }

    /** @return whether it was not yet written down that the consultee was reminded of the deadline */
    boolean enter(Consultee consultee, Instant deadline) {
        return entities.createNativeQuery(
                                "insert into consultee_reminder (tenant_id, consultee_id, deadline, reminded_at) "
                                        + "values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, consultee.tenantId())
                        .setParameter(2, consultee.id())
                        .setParameter(3, deadline)
                        .setParameter(4, clock.now())
                        .executeUpdate()
                == 1;
    }
}
