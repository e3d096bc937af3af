package org.ordskifte.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What others show beside a link to this site: whose page it is, in the authority's own colour. It names no text and no
 * round, for others keep the picture, and what they keep cannot be withheld.
 */
public final class LinkPicture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
    public static final String TYPE = "image/png";

    private static final Color PAPER = new Color(0xfb, 0xfa, 0xf7);
    private static final Color INK = new Color(0x1c, 0x21, 0x26);
    private static final Color QUIET = new Color(0x55, 0x5c, 0x64);
    private static final double MARGIN = 96;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double LARGEST = 92;
    private static final double SMALLEST = 16;
    private static final int MOST_LINES = 3;

    private LinkPicture() {}

    /**
     * The same bytes for the same words.
     *
     * @param name the largest thing on it; null for the product itself
     * @param below what is found there, line by line
     * @param accent {@code #rrggbb}
     */
    public static byte[] png(String name, List<String> below, String accent) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Color colour = Color.decode(accent);
            fill(pen, PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            fill(pen, colour, new Rectangle2D.Double(0, 0, 20, HEIGHT));
            if (name == null) {
                wordmark(pen, colour, LARGEST * 1.2, HEIGHT / 2.0 - 10);
            } else {
                wordmark(pen, colour, 44, 118);
                name(pen, name);
            }
            double line = HEIGHT - MARGIN + 20 - (below.size() - 1) * 44;
            for (String said : below) {
                fill(pen, QUIET, Typeface.SANS.outline(said, MARGIN, line, fitting(said, 34)));
                line += 44;
            }
        } finally {
            pen.dispose();
        }
        return written(picture);
    }

    private static void wordmark(Graphics2D pen, Color accent, double size, double y) {
        fill(pen, INK, Typeface.SERIF.outline("Ord", MARGIN, y, size));
        double x = MARGIN + Typeface.SERIF.width("Ord", size);
        fill(pen, accent, Typeface.SLANTED.outline("skifte", x, y, size));
    }

    /** As large as it goes in three lines, in the middle between what stands above and below. */
    private static void name(Graphics2D pen, String name) {
        double size = LARGEST;
        List<String> lines = Typeface.SERIF.lines(name, size, ROOM);
        while (size > SMALLEST && !isFit(lines, size)) {
            size -= 4;
            lines = Typeface.SERIF.lines(name, size, ROOM);
        }
        double leading = size * 1.2;
        double y = (HEIGHT + size * 0.7 - leading * (lines.size() - 1)) / 2;
        for (String line : lines) {
            fill(pen, INK, Typeface.SERIF.outline(line, MARGIN, y, size));
            y += leading;
        }
    }

    private static boolean isFit(List<String> lines, double size) {
        return lines.size() <= MOST_LINES && lines.stream().allMatch(line -> Typeface.SERIF.width(line, size) <= ROOM);
    }

    private static double fitting(String line, double wanted) {
        return Math.min(wanted, wanted * ROOM / Typeface.SANS.width(line, wanted));
    }

    private static void fill(Graphics2D pen, Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private static byte[] written(BufferedImage picture) {
        ImageIO.setUseCache(false);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IllegalStateException("Every Java writes PNG");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
