package org.ordskifte.identity;

import java.util.Set;
import org.ordskifte.shared.Refusal;

/** Where something lies, as far as rights go that hold in some units only. Each subject answers for what it keeps. */
public interface Jurisdiction {

    MayCall.Within within();

    /**
     * Whether it lies in one of these units or below.
     *
     * @param named the first argument of a use case
     * @param units slugs
     * @throws Refusal not-found
     */
    boolean covers(Object named, Set<String> units);
}
