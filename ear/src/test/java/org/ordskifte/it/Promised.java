package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The contract as a client reads it: whatever any test is answered with success must stand in it. */
final class Promised {

    private static final String JSON = "application/json";

    private static final JsonNode CONTRACT = contract();
    private static final List<Operation> OPERATIONS = read();

    private record Operation(String method, Pattern path, JsonNode answers) {}

    private Promised() {}

    static void check(String method, String path, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status < 200 || status > 299 || method.equals("HEAD") || method.equals("OPTIONS")) {
            return;
        }
        String asked = "/api/v1" + path.replaceFirst("[?].*", "");
        JsonNode said = OPERATIONS.stream()
                .filter(one ->
                        one.method().equals(method) && one.path().matcher(asked).matches())
                .map(one -> one.answers().path(String.valueOf(status)))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(null);
        if (said == null) {
            Assertions.fail("docs/openapi.json does not say that %s %s answers %d", method, asked, status);
        }
        JsonNode schema = said.at("/content").path(JSON).path("schema");
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith(JSON)) {
            Assertions.assertThat(Shape.faults(read(answer.body()), schema, CONTRACT.at("/components/schemas")))
                    .as("what docs/openapi.json says of %s %s", method, asked)
                    .isEmpty();
        }
    }

    private static JsonNode read(String body) {
        try {
            return Answer.JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static JsonNode contract() {
        try {
            return Answer.JSON.readTree(Path.of(System.getProperty("ordskifte.project"), "docs", "openapi.json")
                    .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        CONTRACT.get("paths").properties().forEach(path -> {
            Pattern pattern = Pattern.compile(path.getKey().replace(".", "[.]").replaceAll("[{][^}]+[}]", "[^/]+"));
            path.getValue()
                    .properties()
                    .forEach(one -> operations.add(new Operation(
                            one.getKey().toUpperCase(Locale.ROOT),
                            pattern,
                            one.getValue().path("responses"))));
        });
        operations.sort(Comparator.comparingInt(one -> one.path().pattern().split("\\[\\^/]").length));
        return operations;
    }
}
