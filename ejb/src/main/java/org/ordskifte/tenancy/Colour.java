package org.ordskifte.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen, and how well it can be read on others (WCAG 2.2, contrast ratio). */
record Colour(int red, int green, int blue) {

    static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final int STEPS = 512;

    /** Empty for what is not written as {@code #rrggbb}. */
    static Optional<Colour> of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(value >> 16, (value >> 8) & 255, value & 255));
    }

    /** From 1 for the same to 21 for black on white. */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    boolean isReadableOn(List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> contrast(ground) >= READABLE);
    }

    /** The least darkened shade of this colour that can be read on all these light grounds; itself when it can. */
    Colour readableOnLight(List<Colour> grounds) {
        return nearest(BLACK, grounds);
    }

    /** The least lightened tint of this colour that can be read on all these dark grounds; itself when it can. */
    Colour readableOnDark(List<Colour> grounds) {
        return nearest(WHITE, grounds);
    }

    private Colour nearest(Colour end, List<Colour> grounds) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(end, (double) step / STEPS);
            if (mixed.isReadableOn(grounds)) {
                return mixed;
            }
        }
        return end;
    }

    Colour darker(double share) {
        return mixed(BLACK, share);
    }

    Colour lighter(double share) {
        return mixed(WHITE, share);
    }

    private Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
