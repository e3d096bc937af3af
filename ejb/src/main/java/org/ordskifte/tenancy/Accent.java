package org.ordskifte.tenancy;

import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * The colour an authority wears on its pages: links, marks and buttons. The one for dark screens follows from it.
 *
 * @param light on light grounds, {@code #rrggbb}
 * @param strong where light is pointed at
 * @param dark on dark grounds
 * @param darkStrong where dark is pointed at
 */
public record Accent(String light, String strong, String dark, String darkStrong) {

    /** Paper, surface and sunk of the style sheet: an accent stands as text on each of them. */
    static final List<Colour> LIGHT_GROUNDS = colours("#fbfaf7", "#ffffff", "#f1efea");

    static final List<Colour> DARK_GROUNDS = colours("#14181c", "#1b2026", "#0f1215");

    private static final double STRONGER_LIGHT = 0.26;
    private static final double STRONGER_DARK = 0.36;

    private static List<Colour> colours(String... texts) {
        return Stream.of(texts).map(text -> Colour.of(text).orElseThrow()).toList();
    }

    /** Refuses {@code invalid-field}, and {@code colour-contrast} with the nearest colour that can be read. */
    public static Accent of(String text) {
        Colour chosen = Colour.of(text).orElseThrow(() -> Refusal.invalid("accent", "colour"));
        if (!chosen.isReadableOn(LIGHT_GROUNDS)) {
            throw new Refusal(
                    Code.COLOUR_CONTRAST,
                    "field",
                    "accent",
                    "colour",
                    chosen.toString(),
                    "nearest",
                    chosen.readableOnLight(LIGHT_GROUNDS).toString());
        }
        Colour dark = chosen.readableOnDark(DARK_GROUNDS);
        return new Accent(
                chosen.toString(),
                chosen.darker(STRONGER_LIGHT).toString(),
                dark.toString(),
                dark.lighter(STRONGER_DARK).toString());
    }
}
