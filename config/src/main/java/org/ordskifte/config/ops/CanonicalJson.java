package org.ordskifte.config.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.TreeSet;

/**
 * JSON as RFC 8785 writes it, for the values that audit entries hold: members in the order of their UTF-16 code units,
 * absent and null members left out, whole numbers only. Written a second time here on purpose: a verifier that shares
 * its code with the writer would share its errors.
 */
final class CanonicalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new OperationFailure("An audit entry holds no JSON: " + e.getOriginalMessage());
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> node.get(name).isNull());
            String separator = "{";
            for (String name : names) {
                out.append(separator);
                string(name, out);
                out.append(':');
                write(node.get(name), out);
                separator = ",";
            }
            out.append(names.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                out.append(separator);
                write(item, out);
                separator = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isTextual()) {
            string(node.textValue(), out);
        } else {
            out.append(node.asText());
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            int known = "\"\\\b\t\n\f\r".indexOf(c);
            if (known >= 0) {
                out.append('\\').append("\"\\btnfr".charAt(known));
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
