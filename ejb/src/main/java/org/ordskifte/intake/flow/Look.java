package org.ordskifte.intake.flow;

/**
 * How a whole paragraph is set.
 *
 * @param size of its letters in points; 0 if unknown
 * @param bold whether all of it is
 */
public record Look(double size, boolean bold) {

    public static final Look PLAIN = new Look(0, false);

    /** The higher, the more it stands out. */
    int weight() {
        return (int) Math.round(size * 2) * 2 + (bold ? 1 : 0);
    }
}
