package org.ordskifte.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes other words into one clause of a draft; the others stay as they are. */
final class Rewording {

    private Rewording() {}

    /** @param version path of the draft */
    static void of(String version, String heading, String words) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        ConsultationFixture.SECRETARIAT
                .get(version)
                .is(200)
                .json()
                .get("clauses")
                .forEach(clause -> {
                    Map<String, Object> one = new HashMap<>();
                    one.put("id", clause.get("id").asText());
                    one.put("label", clause.path("label").asText());
                    one.put("heading", clause.path("heading").asText());
                    one.put("kind", clause.get("kind").asText());
                    boolean meant = clause.path("heading").asText().equals(heading);
                    one.put(
                            "blocks",
                            meant
                                    ? List.of(Map.of("type", "paragraph", "text", words))
                                    : Answer.JSON.convertValue(clause.get("blocks"), List.class));
                    one.put("children", List.of());
                    clauses.add(one);
                });
        ConsultationFixture.SECRETARIAT
                .put(version + "/clauses", Map.of("clauses", clauses), "*")
                .is(200);
    }
}
