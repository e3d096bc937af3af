package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.committee.CommitteesMerged;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Hears of committees that went into another one: rounds that still run ask the other in its place, with whatever had been
 * written so far. Where both were asked the other keeps its own answer.
 */
@ApplicationScoped
class MergedCommittees {

    @Inject
    Rounds rounds;

    @Inject
    Telling telling;

    @Inject
    CurrentTenant tenant;

    void note(@Observes CommitteesMerged merged) {
        for (String slug : stillAsking(merged.closed())) {
            Consultation round = rounds.seize(tenant.id(), slug).orElseThrow();
            boolean both = rounds.consultees(round.id()).stream()
                    .anyMatch(each -> merged.into().equals(each.committeeId()));
            if (!both) {
                rounds.consultees(round.id()).stream()
                        .filter(each -> merged.closed().equals(each.committeeId()))
                        .forEach(each -> pass(round, each, merged));
            }
        }
    }

    /** The rounds that are not done and ask a committee, by their slugs. */
    private List<String> stillAsking(UUID committee) {
        Map<UUID, String> running = rounds.all(tenant.id()).stream()
                .filter(round -> round.state() == RoundState.DRAFT || round.state() == RoundState.PUBLISHED)
                .collect(Collectors.toMap(Consultation::id, Consultation::slug));
        if (running.isEmpty()) {
            return List.of();
        }
        return rounds.consultees(running.keySet()).stream()
                .filter(each -> committee.equals(each.committeeId()))
                .map(each -> running.get(each.consultationId()))
                .sorted()
                .toList();
    }

    private void pass(Consultation round, Consultee consultee, CommitteesMerged merged) {
        consultee.passTo(merged.into(), merged.intoName());
        rounds.touch(round);
        if (round.state() == RoundState.PUBLISHED) {
            telling.invite(round, consultee);
        } else {
            telling.note("consultee-merged", round, consultee.id());
        }
    }
}
