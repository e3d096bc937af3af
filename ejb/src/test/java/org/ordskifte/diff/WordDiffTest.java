package org.ordskifte.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.Part.Kind;

class WordDiffTest {

    @Test
    void the_same_text_is_one_part_and_no_text_is_none() {
        assertThat(WordDiff.of("Vi hilser.", "Vi hilser.")).containsExactly(new Part(Kind.SAME, "Vi hilser."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void a_changed_word_is_deleted_and_then_inserted() {
        assertThat(WordDiff.of("noget går galt", "noget gik galt"))
                .containsExactly(
                        new Part(Kind.SAME, "noget "),
                        new Part(Kind.DELETED, "går"),
                        new Part(Kind.INSERTED, "gik"),
                        new Part(Kind.SAME, " galt"));
    }

    @Test
    void changed_words_beside_each_other_read_as_one_change() {
        assertThat(WordDiff.of("alt er gået galt her", "alt gik skævt galt her"))
                .containsExactly(
                        new Part(Kind.SAME, "alt "),
                        new Part(Kind.DELETED, "er gået"),
                        new Part(Kind.INSERTED, "gik skævt"),
                        new Part(Kind.SAME, " galt her"));
    }

    @Test
    void what_is_new_is_inserted_and_what_is_gone_is_deleted() {
        assertThat(WordDiff.of("", "Nyt punkt.")).containsExactly(new Part(Kind.INSERTED, "Nyt punkt."));
        assertThat(WordDiff.of("Gammelt punkt.", "")).containsExactly(new Part(Kind.DELETED, "Gammelt punkt."));
    }

    @Test
    void letters_outside_the_basic_plane_and_soft_hyphens_stay_whole() {
        assertThat(Words.cut("sam\u00ADspil 𝔸b!")).containsExactly("sam\u00ADspil", " ", "𝔸b", "!");
    }

    @Test
    void both_texts_can_be_read_from_the_parts_and_the_edit_is_the_shortest() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String before = sentence(random, random.nextInt(14));
            String after = sentence(random, random.nextInt(14));
            List<Part> parts = WordDiff.of(before, after);
            assertThat(side(parts, Kind.INSERTED)).isEqualTo(before);
            assertThat(side(parts, Kind.DELETED)).isEqualTo(after);
            assertThat(common(parts)).as("%s | %s", before, after).isGreaterThanOrEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void long_texts_with_nothing_in_common_are_one_deleted_and_one_inserted() {
        String before = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThatCode(() -> assertThat(side(WordDiff.of(before, after), Kind.INSERTED))
                        .isEqualTo(before))
                .doesNotThrowAnyException();
    }

    /** Words of a small stock joined by a sign that is never counted as a lone blank. */
    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("-"));
    }

    private static String side(List<Part> parts, Kind left) {
        return parts.stream()
                .filter(part -> part.kind() != left)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static int common(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.SAME)
                .mapToInt(part -> Words.cut(part.text()).size())
                .sum();
    }

    private static int longestCommon(String before, String after) {
        List<String> a = Words.cut(before);
        List<String> b = Words.cut(after);
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length[0][0];
    }
}
