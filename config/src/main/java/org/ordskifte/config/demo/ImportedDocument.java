package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * What is registered for an imported file.
 *
 * @param kindName the word the file itself uses; null when it uses none
 */
record ImportedDocument(String title, String kind, String kindName, String language) {

    private static final int LONGEST_SLUG = 50;
    private static final Map<String, String> LETTERS = Map.of("æ", "ae", "ø", "oe", "å", "aa");

    static ImportedDocument of(JsonNode preview, String fileName) {
        JsonNode main = Shelf.part(preview, "MAIN");
        String title = main.path("title").asText(preview.path("title").asText(fileName));
        String printed =
                preview.path("metadata").path("documentType").path("value").asText(null);
        return new ImportedDocument(
                title,
                kind(printed == null ? title : printed + " " + title),
                printed,
                preview.get("language").asText());
    }

    ObjectNode body(String slug) {
        ObjectNode body = Manifest.JSON.createObjectNode();
        body.put("slug", slug).put("title", title).put("kind", kind).put("language", language);
        if (kindName != null) {
            body.put("kindName", kindName);
        }
        return body.put("access", "PUBLIC");
    }

    /** The first free slug made of the title. */
    String place(Shelf shelf) {
        String slug = slug();
        String place = slug;
        for (int number = 2; shelf.holdsVersionsOf(place); number++) {
            place = slug + "-" + number;
        }
        return place;
    }

    String slug() {
        String text = title.toLowerCase(Locale.ROOT);
        if (!language.equals("sv")) {
            for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
                text = text.replace(letter.getKey(), letter.getValue());
            }
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut =
                slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "") : slug;
        return cut.isEmpty() ? "document" : cut;
    }

    private static String kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("kod") || lower.contains("etisk")) {
            return "code-of-conduct";
        }
        return lower.contains("riktlinj") || lower.contains("retningslinj") ? "guidelines" : "policy";
    }
}
