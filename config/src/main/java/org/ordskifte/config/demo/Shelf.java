package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A secretariat's documents: registered, drafted from imported files, adopted. */
final class Shelf {

    private final Portal secretariat;
    private final String tenant;

    Shelf(Portal secretariat, String tenant) {
        this.secretariat = secretariat;
        this.tenant = "/tenants/" + tenant;
    }

    void register(Authority.Text text) {
        ObjectNode document = Manifest.JSON.valueToTree(text);
        document.remove("versions");
        register(document);
    }

    void register(JsonNode document) {
        secretariat.post(tenant + "/documents", document);
    }

    boolean holds(String document) {
        return secretariat.find(tenant + "/documents/" + document).isPresent();
    }

    /** Whether the slug is taken by a document that has a version already. */
    boolean holdsVersionsOf(String document) {
        return secretariat
                .find(tenant + "/documents/" + document)
                .map(found -> !found.path("versions").isEmpty())
                .orElse(false);
    }

    /** @return the preview; nothing is published by it */
    JsonNode hand(Upload file) {
        return secretariat.upload(tenant + "/imports", file);
    }

    /** Makes the part with that role the document's next draft. */
    int draft(String document, JsonNode preview, String role) {
        Map<String, String> source = Map.of(
                "import",
                preview.get("id").asText(),
                "part",
                part(preview, role).get("id").asText());
        return secretariat
                .post(tenant + "/documents/" + document + "/versions", source)
                .get("number")
                .asInt();
    }

    /**
     * Says of every clause about which the portal asks which earlier one it continues.
     *
     * @param continues its number, and the number that one had; what is asked about and not named here is a mistake
     */
    void recognise(String document, int number, Map<String, String> continues) {
        String identity = version(document, number) + "/identity";
        for (JsonNode clause : secretariat.get(identity).get("clauses")) {
            if (clause.path("kind").asText().equals("DOUBTFUL")) {
                String earlier = continues.get(clause.path("label").asText());
                String same = StreamSupport.stream(clause.get("candidates").spliterator(), false)
                        .filter(one -> one.path("label").asText().equals(earlier))
                        .map(one -> one.get("clause").asText())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(document + " v" + number + " does not say what "
                                + clause.path("label") + " continues"));
                secretariat.put(
                        identity + "/" + clause.get("clause").asText(),
                        Map.of("decision", "SAME", "of", List.of(same)));
            }
        }
    }

    void adopt(String document, int number, Object adoption) {
        secretariat.post(version(document, number) + "/adopt", adoption);
    }

    /** The lasting id of the clause with this label or heading. */
    String clause(String document, int number, String labelOrHeading) {
        List<String> found = new ArrayList<>();
        collect(secretariat.get(version(document, number)).get("clauses"), labelOrHeading, found);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    document + " v" + number + " has " + found.size() + " clauses called " + labelOrHeading);
        }
        return found.get(0);
    }

    /** The part of a preview with this role. */
    static JsonNode part(JsonNode preview, String role) {
        for (JsonNode part : preview.get("parts")) {
            if (part.path("role").asText().equals(role)) {
                return part;
            }
        }
        throw new IllegalArgumentException(preview.path("fileName").asText() + " has no part in the role of " + role);
    }

    private static void collect(JsonNode clauses, String wanted, List<String> found) {
        for (JsonNode clause : clauses) {
            if (clause.path("label").asText().equals(wanted)
                    || clause.path("heading").asText().equals(wanted)) {
                found.add(clause.get("id").asText());
            }
            collect(clause.path("children"), wanted, found);
        }
    }

    private String version(String document, int number) {
        return tenant + "/documents/" + document + "/versions/" + number;
    }
}
