package org.ordskifte.identity.handover;

import java.util.Map;
import org.ordskifte.shared.DomainEvent;

/** What somebody looked after went over to another; each thing tells its own change beside. */
record HandedOver(String holder, Map<String, Object> figures) implements DomainEvent {
    @Override
    public String action() {
        return "handed-over";
    }

    @Override
    public String objectType() {
        return "person";
    }

    /** The one who gave it up; whoever is known by an address alone has no id that may be told. */
    @Override
    public String objectId() {
        return holder;
    }

    @Override
    public Map<String, Object> detail() {
        return figures;
    }
}
