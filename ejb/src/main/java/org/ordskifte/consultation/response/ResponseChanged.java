package org.ordskifte.consultation.response;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** Something was done to an answer. It says who answered and when, never what. */
public record ResponseChanged(String action, UUID response, UUID consultationId, UUID consultee)
        implements DomainEvent {

    public static ResponseChanged of(String action, Response response) {
        return new ResponseChanged(action, response.id(), response.consultationId(), response.consulteeId());
    }

    @Override
    public String objectType() {
        return "response";
    }

    @Override
    public String objectId() {
        return response.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("consultationId", consultationId.toString(), "consultee", consultee.toString());
    }
}
