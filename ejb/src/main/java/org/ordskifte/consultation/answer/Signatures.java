package org.ordskifte.consultation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.terms.ApprovalRule;

/**
 * The approvals an answer holds, against those it needs. Every place is filled by another person; an answer without
 * remarks never needs more than one.
 *
 * @param noRemarks whether the answer says that there is nothing to remark
 */
public record Signatures(ApprovalRule rule, boolean noRemarks, List<Signature> given) {

    /** Somebody approved in a seat. */
    public record Signature(UUID person, SeatKind seat, Side side) {}

    public boolean areComplete() {
        return filled(given) >= needed();
    }

    public boolean holdOneOf(UUID person) {
        return given.stream().anyMatch(each -> each.person().equals(person));
    }

    /** The first of the seats somebody holds in which an approval would bring the answer further. */
    public Optional<Signature> next(List<Signature> seats) {
        return seats.stream().filter(this::isWanted).findFirst();
    }

    /** Whether the rule leaves a place to any of these seats, filled or not. */
    public boolean concern(List<Signature> seats) {
        return rule.places().stream()
                .anyMatch(place -> seats.stream().anyMatch(each -> place.isFilledBy(each.seat(), each.side())));
    }

    private boolean isWanted(Signature candidate) {
        List<Signature> with = new ArrayList<>(given);
        with.add(candidate);
        return !areComplete() && filled(with) > filled(given);
    }

    private int needed() {
        int places = rule.places().size();
        return noRemarks ? Math.min(1, places) : places;
    }

    private int filled(List<Signature> signatures) {
        return fill(rule.places(), signatures);
    }

    /** How many places can be filled, each by another of the signatures. */
    private static int fill(List<ApprovalRule.Place> places, List<Signature> signatures) {
        if (places.isEmpty()) {
            return 0;
        }
        List<ApprovalRule.Place> others = places.subList(1, places.size());
        int best = fill(others, signatures);
        for (Signature signature : signatures) {
            if (places.get(0).isFilledBy(signature.seat(), signature.side())) {
                List<Signature> rest = signatures.stream()
                        .filter(each -> !each.person().equals(signature.person()))
                        .toList();
                best = Math.max(best, 1 + fill(others, rest));
            }
        }
        return best;
    }
}
