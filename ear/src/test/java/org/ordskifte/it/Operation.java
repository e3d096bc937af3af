package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that can be asked over the API, as docs/openapi.json says it.
 *
 * @param template of its address within {@code /api/v1}, with names in braces
 */
record Operation(String method, String template, JsonNode said, JsonNode schemas) {

    private static final String BASE = "/api/v1";
    private static final String JSON = "application/json";

    /** What a schema alone does not say. */
    private static final Map<String, Object> USUAL = Map.ofEntries(
            Map.entry("email", "x@skargard.example"),
            Map.entry("bundles", List.of("DOCUMENT_OWNER")),
            Map.entry("languages", List.of("da")),
            Map.entry("country", "DK"),
            Map.entry("timeZone", "Europe/Copenhagen"),
            Map.entry("deadline", "2199-01-08T12:00:00+01:00"),
            Map.entry("to", "2199-01-08"));

    /** Members that may be left out, but then something else must be said. */
    private static final Set<String> ALWAYS_SAID = Set.of("basedOn");

    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        try {
            JsonNode contract =
                    Answer.JSON.readTree(Path.of(System.getProperty("ordskifte.project"), "docs", "openapi.json")
                            .toFile());
            contract.get("paths").properties().forEach(path -> path.getValue()
                    .properties()
                    .forEach(one -> operations.add(new Operation(
                            one.getKey().toUpperCase(Locale.ROOT),
                            path.getKey().substring(BASE.length()),
                            one.getValue(),
                            contract.at("/components/schemas")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    /** Names nothing but the tenant, of which everybody may know that it exists. */
    boolean isOfTenantAlone() {
        return template.indexOf('{') == template.lastIndexOf('{');
    }

    boolean takesFile() {
        return said.at("/requestBody/content").has("multipart/form-data");
    }

    /** The schema of its body; missing where it takes none. */
    JsonNode bodySchema() {
        return resolved(said.at("/requestBody/content").path(JSON).path("schema"));
    }

    boolean takesJson() {
        return said.at("/requestBody/content").has(JSON);
    }

    /** The least that keeps the rules of the contract; null where it takes none. */
    Object body() {
        return takesJson() ? value("", bodySchema()) : null;
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Object value(String name, JsonNode schema) {
        if (USUAL.containsKey(name) && !schema.has("properties")) {
            return USUAL.get(name);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asText();
        }
        return switch (schema.path("type").asText("object")) {
            case "array" ->
                schema.path("minItems").asInt() > 0 ? List.of(value("", resolved(schema.get("items")))) : List.of();
            case "boolean" -> true;
            case "integer" -> 1;
            case "string" -> text(name, schema);
            default -> {
                Map<String, Object> members = new HashMap<>();
                Set<String> required = new HashSet<>(ALWAYS_SAID);
                schema.path("required").forEach(member -> required.add(member.asText()));
                schema.path("properties").properties().stream()
                        .filter(member -> required.contains(member.getKey()))
                        .forEach(member ->
                                members.put(member.getKey(), value(member.getKey(), resolved(member.getValue()))));
                yield members;
            }
        };
    }

    private static Object text(String name, JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        if (pattern.contains("64")) {
            return "0".repeat(64);
        }
        if (pattern.contains("a-fA-F0-9")) {
            return UUID.randomUUID().toString();
        }
        if (pattern.startsWith("da|")) {
            return "da";
        }
        if (schema.path("format").asText().equals("date")) {
            return "2026-01-12";
        }
        return name.equals("slug") ? ConsultationFixture.fresh("x") : "x";
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
