package org.ordskifte.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Fills a demo with adopted texts that nobody has to read, over REST, so that a search has something to search in. Words are as
 * unequally common as in any language, and the same for the same seed.
 */
public final class Filling {

    private static final int CLAUSES_IN_A_TEXT = 500;
    private static final int WORDS_IN_A_CLAUSE = 40;
    private static final int WORDS = 20_000;

    private static final List<String> COMMON =
            List.of("borgerne", "medarbejderen", "lederen", "regionen", "gaver", "åbenhed", "sagen", "reglerne");
    private static final List<String> BEGINNINGS = List.of(
            "ar", "bor", "dig", "el", "for", "gra", "hjæl", "ind", "kom", "led", "mød", "nær", "om", "på", "ret", "sam",
            "til", "ud", "vær", "øv");
    private static final List<String> ENDINGS =
            List.of("de", "en", "er", "erne", "hed", "ing", "lig", "mål", "ning", "sel", "skab", "te", "tion", "værk");

    private final Secretariat secretariat;
    private final Random chance = new Random(7);
    private final List<String> vocabulary = new ArrayList<>(COMMON);

    Filling(Secretariat secretariat) {
        this.secretariat = secretariat;
        while (vocabulary.size() < WORDS) {
            vocabulary.add(one(BEGINNINGS) + one(BEGINNINGS) + one(ENDINGS));
        }
    }

    /** Arguments: BASE KEYCLOAK CLAUSES; BASE and KEYCLOAK such as {@code http://localhost:8080} and {@code …:8180}. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Filling filling = new Filling(Secretariat.of(words[0], words[1]));
        int texts = Integer.parseInt(words[2]) / CLAUSES_IN_A_TEXT;
        for (int i = 0; i < texts; i++) {
            filling.publish("measured-" + UUID.randomUUID().toString().substring(0, 8));
        }
        System.out.printf("%d clauses in %d adopted texts%n", texts * CLAUSES_IN_A_TEXT, texts);
    }

    private void publish(String slug) throws IOException, InterruptedException {
        secretariat.register(slug);
        secretariat.post(
                "/" + slug + "/versions", Map.of("title", "Målt " + slug, "clauses", clauses(CLAUSES_IN_A_TEXT)));
        secretariat.post("/" + slug + "/versions/1/adopt", Map.of());
    }

    List<Map<String, Object>> clauses(int number) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            clauses.add(Map.of(
                    "label",
                    i + ".",
                    "heading",
                    words(3),
                    "blocks",
                    List.of(Map.of("type", "paragraph", "text", words(WORDS_IN_A_CLAUSE) + "."))));
        }
        return clauses;
    }

    /** The nth word of a language comes up once where the first comes up n times. */
    private String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            int rank = (int) Math.exp(chance.nextDouble() * Math.log(WORDS)) - 1;
            words.append(i == 0 ? "" : " ").append(vocabulary.get(rank));
        }
        return words.toString();
    }

    private String one(List<String> parts) {
        return parts.get(chance.nextInt(parts.size()));
    }
}
