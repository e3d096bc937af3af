package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.document.RoundWatch;
import org.ordskifte.shared.Clock;

/** Tells the documents which of their versions are out. */
@ApplicationScoped
class RoundWatching implements RoundWatch {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    Clock clock;

    @Override
    public Optional<String> openOn(UUID version) {
        return rounds.publishedOn(version).stream()
                .filter(round -> round.state() == RoundState.PUBLISHED && !round.hasEnded(clock.now()))
                .map(Consultation::title)
                .findFirst();
    }

    @Override
    public Set<UUID> shownToCaller(Set<UUID> versions) {
        Map<Consultation, Set<UUID>> texts = rounds.textsOut(versions);
        Set<UUID> shown = new HashSet<>();
        access.seen(List.copyOf(texts.keySet())).forEach(round -> shown.addAll(texts.get(round)));
        return shown;
    }
}
