package org.ordskifte.intake.pdf;

/**
 * A sign on a page, measured from its top left corner in points.
 *
 * @param y of the line it stands on
 * @param content the number of the marked content it belongs to; -1 if none
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, int content, boolean artifact) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
