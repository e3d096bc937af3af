package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A consultation letter in Markdown, made of the letter that stands in front of the material in the same file. */
final class Letter {

    private Letter() {}

    static String of(JsonNode preview) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode clause : Shelf.part(preview, "LETTER").get("clauses")) {
            if (clause.hasNonNull("heading")) {
                paragraphs.add("## " + clause.get("heading").asText());
            }
            paragraphs.add(clause.path("text").asText());
        }
        return String.join("\n\n", paragraphs);
    }
}
