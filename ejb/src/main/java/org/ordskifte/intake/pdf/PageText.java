package org.ordskifte.intake.pdf;

import java.util.List;
import java.util.Map;

/**
 * What stands on a page.
 *
 * @param marked by the number of the marked content, when the file says which signs belong together
 * @param artifacts what the file itself says is no text
 */
record PageText(
        float height,
        List<List<Segment>> rows,
        Map<Integer, List<List<Segment>>> marked,
        List<List<Segment>> artifacts) {}
