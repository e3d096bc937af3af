package org.ordskifte.identity.handover;

/** One matter, and how it goes over. */
public interface Bequest {

    Matter matter();

    /** @param successor who is a person here by now */
    void to(Party successor);
}
