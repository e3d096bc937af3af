package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether what was answered has the shape that the contract says: every member is named there, and is of its type. */
final class Shape {

    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private Shape(JsonNode schemas) {
        this.schemas = schemas;
    }

    /**
     * @param schemas of the contract, by name
     * @return a sentence for each member that is otherwise
     */
    static List<String> faults(JsonNode value, JsonNode schema, JsonNode schemas) {
        Shape shape = new Shape(schemas);
        shape.check(value, schema, "the body");
        return shape.faults;
    }

    /** A member that is null says nothing, as one that is left out. */
    private void check(JsonNode value, JsonNode said, String where) {
        JsonNode schema = resolved(said);
        if (value.isNull() || schema.isEmpty()) {
            return;
        }
        if (schema.has("oneOf")) {
            oneOf(value, schema.get("oneOf"), where);
            return;
        }
        String type = schema.path("type").asText();
        if (!type.isEmpty() && !isOf(value, type)) {
            faults.add(where + " is no " + type + ": " + value);
            return;
        }
        if (schema.has("enum") && !holds(schema.get("enum"), value)) {
            faults.add(where + " is none of " + schema.get("enum") + ": " + value);
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(where + "." + name.asText() + " is missing");
            }
        });
        value.properties().forEach(member -> member(member.getKey(), member.getValue(), schema, where));
        if (value.isArray()) {
            value.forEach(one -> check(one, schema.path("items"), where + "[]"));
        }
    }

    private void member(String name, JsonNode value, JsonNode schema, String where) {
        JsonNode known = schema.path("properties").path(name);
        if (!known.isMissingNode()) {
            check(value, known, where + "." + name);
        } else if (schema.has("additionalProperties")) {
            check(value, schema.get("additionalProperties"), where + ".*");
        } else {
            faults.add(where + "." + name + " is not said");
        }
    }

    private void oneOf(JsonNode value, JsonNode several, String where) {
        for (JsonNode one : several) {
            if (faults(value, one, schemas).isEmpty()) {
                return;
            }
        }
        faults.add(where + " is none of those that it may be: " + value);
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private static boolean holds(JsonNode several, JsonNode value) {
        for (JsonNode one : several) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty()
                ? schema
                : resolved(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
    }
}
