package org.ordskifte.export;

import java.util.List;
import java.util.UUID;
import org.ordskifte.diff.Change;
import org.ordskifte.document.HeadChange;
import org.ordskifte.export.word.WordChanges;

/**
 * What became of every clause between two versions, as it goes to print.
 *
 * @param after the version at which the changes end
 * @param from number of the version at which they begin
 * @param facts what the versions say otherwise of themselves
 * @param order of the clauses in the version at which the changes begin
 * @param changes in the order of the later version
 */
public record Comparison(Edition after, int from, List<HeadChange> facts, List<UUID> order, List<Change> changes) {

    /** With every change marked so that a program for texts can accept or reject it. */
    public byte[] word() {
        return WordChanges.write(this);
    }
}
