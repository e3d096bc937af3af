package org.ordskifte.consultation.processing;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** A remark was given an outcome, or another one. */
record OutcomeChanged(UUID remark, UUID response, Outcome outcome) implements DomainEvent {
    @Override
    public String action() {
        return "outcome-proposed";
    }

    @Override
    public String objectType() {
        return "remark";
    }

    @Override
    public String objectId() {
        return remark.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("response", response.toString(), "outcome", outcome.name());
    }
}
