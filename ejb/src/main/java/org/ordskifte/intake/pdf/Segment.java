package org.ordskifte.intake.pdf;

/** Words that stand beside one another without a wide gap. */
record Segment(String text, float x, float end, float y, float size, boolean bold) {

    int words() {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    float width() {
        return end - x;
    }

    /** About as wide as its first word is. */
    float firstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? width() : width() * blank / Math.max(1, text.length());
    }

    Segment saying(String words) {
        return new Segment(words, x, end, y, size, bold);
    }

    Segment and(Segment next, String between) {
        return new Segment(text + between + next.text, x, next.end, y, Math.max(size, next.size), bold && next.bold);
    }
}
