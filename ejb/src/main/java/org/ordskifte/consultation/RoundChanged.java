package org.ordskifte.consultation;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.shared.DomainEvent;

/**
 * Something was done to a round.
 *
 * @param published whether what readers see or search finds may have changed by it
 */
public record RoundChanged(String action, UUID consultationId, String slug, boolean published) implements DomainEvent {

    public static RoundChanged of(String action, Consultation round) {
        return new RoundChanged(action, round.id(), round.slug(), round.state() != RoundState.DRAFT);
    }

    @Override
    public String objectType() {
        return "consultation";
    }

    @Override
    public String objectId() {
        return slug;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("consultationId", consultationId.toString());
    }
}
