package org.ordskifte.consultation;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** Somebody was asked, reminded or extended, passed a round on, or declined. */
public record ConsulteeChanged(String action, String round, UUID consultee) implements DomainEvent {
    @Override
    public String objectType() {
        return "consultee";
    }

    @Override
    public String objectId() {
        return consultee.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("consultation", round);
    }
}
