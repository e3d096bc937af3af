package org.ordskifte.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LinkPictureTest {

    private static final int PAPER = 0xfbfaf7;
    private static final int RED = 0x7a1f2b;

    @Test
    void the_same_words_make_the_same_bytes_and_others_do_not() {
        assertThat(picture("Region Skärgård")).isEqualTo(picture("Region Skärgård"));
        assertThat(picture("Region Skärgård")).isNotEqualTo(picture("Region Ostkust"));
    }

    @Test
    void it_wears_the_colour_it_is_given_and_its_words_stand_on_paper() throws IOException {
        BufferedImage seen = seen("Elvestad kommune");
        assertThat(seen.getWidth()).isEqualTo(LinkPicture.WIDTH);
        assertThat(seen.getHeight()).isEqualTo(LinkPicture.HEIGHT);
        assertThat(rgb(seen, 5, 300)).isEqualTo(RED);
        assertThat(rgb(seen, LinkPicture.WIDTH - 5, 300)).isEqualTo(PAPER);
        assertThat(inked(seen, 96, 220, LinkPicture.WIDTH - 96, 420)).isGreaterThan(2_000);
    }

    @Test
    void nothing_runs_over_the_edge_however_long_the_name_is() throws IOException {
        for (String name : List.of(
                "Æ",
                "Interkommunalt samarbejde om beredskab, sundhedsforebyggelse og borgerservice i Nordvestsjælland",
                "Samordningsförbundetförarbetslivsinriktadrehabiliteringiskärgården")) {
            BufferedImage seen = seen(name);
            assertThat(inked(seen, LinkPicture.WIDTH - 90, 0, LinkPicture.WIDTH, LinkPicture.HEIGHT))
                    .as(name)
                    .isZero();
            assertThat(inked(seen, 96, 220, LinkPicture.WIDTH - 96, 420))
                    .as(name)
                    .isPositive();
        }
    }

    private static byte[] picture(String name) {
        return LinkPicture.png(name, List.of("Kodekser og politikker"), "#7a1f2b");
    }

    private static BufferedImage seen(String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture(name)));
    }

    private static int inked(BufferedImage seen, int left, int top, int right, int bottom) {
        int inked = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                inked += rgb(seen, x, y) == PAPER ? 0 : 1;
            }
        }
        return inked;
    }

    private static int rgb(BufferedImage seen, int x, int y) {
        return seen.getRGB(x, y) & 0xffffff;
    }
}
