package org.ordskifte.identity.handover;

import java.util.List;

/** A part of what people look after here. Each subject that has such things says which they are. */
public interface Estate {

    /** @param successor may be nobody's person yet */
    List<Bequest> of(Party holder, Party successor);
}
