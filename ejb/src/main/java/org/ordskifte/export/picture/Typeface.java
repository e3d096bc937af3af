package org.ordskifte.export.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ordskifte.export.pdf.PdfText;

/**
 * One of the fonts that come with the application, as shapes: so a picture needs no font of the machine and is the same
 * everywhere.
 */
final class Typeface {

    static final Typeface SERIF = new Typeface("IBMPlexSerif-SemiBold.ttf");
    static final Typeface SLANTED = new Typeface("IBMPlexSerif-Italic.ttf");
    static final Typeface SANS = new Typeface("IBMPlexSans-Regular.ttf");

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private Typeface(String file) {
        try (InputStream in = PdfText.class.getResourceAsStream(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    /** @param size of an em, in pixels */
    synchronized double width(String text, double size) {
        try {
            double units = 0;
            for (int point : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(characters.getGlyphId(point));
            }
            return units * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a line that begins at a point of its base line. */
    synchronized Path2D outline(String text, double x, double y, double size) {
        double scale = size / unitsPerEm;
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        try {
            for (int point : text.codePoints().toArray()) {
                int glyph = characters.getGlyphId(point);
                GlyphData shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    line.append(
                            new AffineTransform(scale, 0, 0, -scale, pen, y).createTransformedShape(shape.getPath()),
                            false);
                }
                pen += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    /** The text in lines none of which is wider, as long as no single word is. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
