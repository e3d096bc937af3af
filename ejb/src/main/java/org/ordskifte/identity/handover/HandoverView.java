package org.ordskifte.identity.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What goes over from one to another, or went.
 *
 * @param done whether it was done, or only shown
 * @param revision changes when what would go over does
 */
public record HandoverView(boolean done, Side of, Side to, List<Matter> matters, @JsonIgnore long revision) {

    /** One of the two. */
    public record Side(String name, String email) {
        static Side of(Party party) {
            return new Side(party.shown(), party.email());
        }
    }

    public HandoverView {
        matters = List.copyOf(matters);
    }

    /** How many go over. */
    public long passing() {
        return matters.stream().filter(Matter::passes).count();
    }
}
