package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.document.Echoes;
import org.ordskifte.document.WithheldEchoes;
import org.ordskifte.tenancy.CurrentTenant;

/** What of the answers of the tenant at hand is out of sight, and what the caller sees of them because of that. */
@ApplicationScoped
class Screens {

    @PersistenceContext
    EntityManager entities;

    @Inject
    WithheldEchoes echoes;

    @Inject
    CurrentTenant tenant;

    void add(Screened screened) {
        entities.persist(screened);
        entities.flush();
    }

    Optional<Screened> find(UUID response, UUID id) {
        return Optional.ofNullable(entities.find(Screened.class, id))
                .filter(found -> found.responseId().equals(response));
    }

    /** All that ever was, the newest first. */
    List<Screened> all(UUID response) {
        return entities.createQuery(
                        "select s from Screened s where s.responseId = :response order by s.sight.withheldAt desc, s.id",
                        Screened.class)
                .setParameter("response", response)
                .getResultList();
    }

    Screen of(Situation situation) {
        return of(List.of(situation)).get(situation.response().id());
    }

    /** Of answers in the same round. Nearly always nothing is withheld, and one look says so. */
    Map<UUID, Screen> of(Collection<Situation> situations) {
        Map<UUID, Screen> screens = new HashMap<>();
        if (situations.isEmpty()) {
            return screens;
        }
        List<RoundDocumentView> texts = situations.iterator().next().texts();
        List<UUID> handedIn = situations.stream()
                .map(Situation::response)
                .filter(response -> !response.state().isPending())
                .map(Response::id)
                .toList();
        boolean open = situations.stream().allMatch(Screens::seesAll);
        Object[] any = any(handedIn, open ? List.of() : ids(texts));
        Map<UUID, List<ScreenedView>> standing = (Boolean) any[0] ? standing(handedIn) : Map.of();
        Echoes repeated = (Boolean) any[1] ? repeated(texts) : Echoes.NONE;
        String language =
                texts.isEmpty() ? tenant.get().language() : texts.get(0).language();
        for (Situation situation : situations) {
            UUID response = situation.response().id();
            screens.put(
                    response,
                    new Screen(
                            seesAll(situation),
                            standing.getOrDefault(response, List.of()),
                            seesAll(situation) ? Echoes.NONE : repeated,
                            language));
        }
        return screens;
    }

    /** Whether anything is withheld of one of the answers, and of one of the texts. */
    private Object[] any(List<UUID> responses, List<UUID> documents) {
        return responses.isEmpty() && documents.isEmpty()
                ? new Object[] {false, false}
                : (Object[]) entities.createNativeQuery(
                                "select exists (select 1 from answer_withholding where lifted_at is null "
                                        + "and response_id = any (cast(?1 as uuid[]))), "
                                        + "exists (select 1 from withholding where lifted_at is null "
                                        + "and document_id = any (cast(?2 as uuid[])))")
                        .setParameter(1, array(responses))
                        .setParameter(2, array(documents))
                        .getSingleResult();
    }

    /** As PostgreSQL writes an array. */
    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<UUID> ids(List<RoundDocumentView> texts) {
        return texts.stream().map(RoundDocumentView::documentId).toList();
    }

    Echoes repeated(List<RoundDocumentView> texts) {
        return echoes.of(ids(texts));
    }

    /** Who wrote it, and who treats it, see what they wrote and what they treat. */
    private static boolean seesAll(Situation situation) {
        return situation.readability().inside() || situation.you().reader();
    }

    private Map<UUID, List<ScreenedView>> standing(Collection<UUID> responses) {
        return entities.createQuery(
                        "select s from Screened s where s.responseId in :responses and s.sight.liftedAt is null",
                        Screened.class)
                .setParameter("responses", responses)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Screened::responseId, Collectors.mapping(Screened::view, Collectors.toList())));
    }
}
