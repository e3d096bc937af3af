package org.ordskifte.search.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;

/** An operator has the index made again from the database. */
@Stateless
@PermitAll
public class Rebuilding {

    @Inject
    IndexWorker worker;

    @Inject
    IndexState state;

    /** Begins in the background; does nothing while it is going on already. */
    @MayCall(Right.OPERATOR)
    public void start() {
        if (!state.progress().running()) {
            worker.rebuild();
        }
    }

    @MayCall(Right.OPERATOR)
    public RebuildProgress progress() {
        return state.progress();
    }
}
