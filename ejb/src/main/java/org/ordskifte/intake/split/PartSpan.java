package org.ordskifte.intake.split;

import org.ordskifte.intake.outline.OutlinePart.Role;

/**
 * The lines of one part.
 *
 * @param titleLine where its title stands if the split itself found it, else 0
 */
record PartSpan(Role role, int from, int to, int titleLine) {

    PartSpan as(Role other) {
        return new PartSpan(other, from, to, titleLine);
    }
}
