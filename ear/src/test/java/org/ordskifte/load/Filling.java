package org.ordskifte.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COMMON =
            List.of("borgerne", "medarbejderen", "lederen", "regionen", "gaver", "åbenhed", "sagen", "reglerne");
    private static final List<String> BEGINNINGS = List.of(
            "ar", "bor", "dig", "el", "for", "gra", "hjæl", "ind", "kom", "led", "mød", "nær", "om", "på", "ret", "sam",
            "til", "ud", "vær", "øv");
    private static final List<String> ENDINGS =
            List.of("de", "en", "er", "erne", "hed", "ing", "lig", "mål", "ning", "sel", "skab", "te", "tion", "værk");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final URI tokens;
    private final Random chance = new Random(7);
    private final List<String> vocabulary = new ArrayList<>(COMMON);

    private Filling(String base, URI tokens) {
        this.base = base;
        this.tokens = tokens;
        while (vocabulary.size() < WORDS) {
            vocabulary.add(one(BEGINNINGS) + one(BEGINNINGS) + one(ENDINGS));
        }
    }

    /** Arguments: BASE KEYCLOAK CLAUSES; BASE and KEYCLOAK such as {@code http://localhost:8080} and {@code …:8180}. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Filling filling = new Filling(
                words[0] + "/api/v1/tenants/vestfjord/documents",
                URI.create(words[1] + "/realms/ordskifte/protocol/openid-connect/token"));
        int texts = Integer.parseInt(words[2]) / CLAUSES_IN_A_TEXT;
        for (int i = 0; i < texts; i++) {
            filling.publish("measured-" + UUID.randomUUID().toString().substring(0, 8));
        }
        System.out.printf("%d clauses in %d adopted texts%n", texts * CLAUSES_IN_A_TEXT, texts);
    }

    private void publish(String slug) throws IOException, InterruptedException {
        String token = token();
        post(
                token,
                "",
                Map.of("slug", slug, "title", "Målt " + slug, "kind", "policy", "language", "da", "access", "PUBLIC"));
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (int i = 1; i <= CLAUSES_IN_A_TEXT; i++) {
            clauses.add(Map.of(
                    "label",
                    i + ".",
                    "heading",
                    sentence(3),
                    "blocks",
                    List.of(Map.of("type", "paragraph", "text", sentence(WORDS_IN_A_CLAUSE)))));
        }
        post(token, "/" + slug + "/versions", Map.of("title", "Målt " + slug, "clauses", clauses));
        post(token, "/" + slug + "/versions/1/adopt", Map.of());
    }

    /** The nth word of a language comes up once where the first comes up n times. */
    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.exp(chance.nextDouble() * Math.log(WORDS)) - 1;
            sentence.append(i == 0 ? "" : " ").append(vocabulary.get(rank));
        }
        return sentence.append('.').toString();
    }

    private String one(List<String> parts) {
        return parts.get(chance.nextInt(parts.size()));
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=ordskifte-demo&username=vestfjord.secretariat"
                + "&password=vestfjord.secretariat&scope=openid";
        JsonNode answer = send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return answer.get("access_token").asText();
    }

    private void post(String token, String path, Object body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
