package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;

/** The public rounds of an authority, by where they stand. */
@Named("consultationsPage")
@RequestScoped
public class ConsultationsPage {

    private static final Comparator<PublicRound> NEXT_FIRST =
            Comparator.comparing(PublicRound::head, RoundHead.NEXT_FIRST);

    @Inject
    Announcing announcing;

    private List<PublicRound> rounds;

    /** Rounds that stand alike; the key of their heading. */
    public record Group(String key, List<PublicRound> rounds) {}

    public void load() {
        rounds = announcing.ofTenant();
    }

    /** Only those that hold a round; where something can be answered, the next deadline first. */
    public List<Group> getGroups() {
        return Stream.of(
                        group("open", Phase.OPEN),
                        group("scheduled", Phase.SCHEDULED),
                        group("closed", Phase.CLOSED),
                        group("concluded", Phase.CONCLUDED, Phase.CANCELLED))
                .filter(group -> !group.rounds().isEmpty())
                .toList();
    }

    private Group group(String key, Phase... phases) {
        List<Phase> wanted = List.of(phases);
        Stream<PublicRound> alike =
                rounds.stream().filter(round -> wanted.contains(round.head().phase()));
        return new Group(key, (wanted.contains(Phase.OPEN) ? alike.sorted(NEXT_FIRST) : alike).toList());
    }
}
