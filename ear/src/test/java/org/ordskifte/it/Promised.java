package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The contract as a client reads it: whatever any test is answered with success must stand in it. */
final class Promised {

    private static final List<Operation> OPERATIONS = read();

    private record Operation(String method, Pattern path, JsonNode answers) {}

    private Promised() {}

    static void check(String method, String path, int status) {
        if (status < 200 || status > 299 || method.equals("HEAD") || method.equals("OPTIONS")) {
            return;
        }
        String asked = "/api/v1" + path.replaceFirst("[?].*", "");
        boolean said = OPERATIONS.stream()
                .filter(one ->
                        one.method().equals(method) && one.path().matcher(asked).matches())
                .anyMatch(one -> one.answers().has(String.valueOf(status)));
        if (!said) {
            Assertions.fail("docs/openapi.json does not say that %s %s answers %d", method, asked, status);
        }
    }

    private static List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        try {
            Path file = Path.of(System.getProperty("ordskifte.project"), "docs", "openapi.json");
            new ObjectMapper().readTree(file.toFile()).get("paths").properties().forEach(path -> {
                Pattern pattern =
                        Pattern.compile(path.getKey().replace(".", "[.]").replaceAll("[{][^}]+[}]", "[^/]+"));
                path.getValue()
                        .properties()
                        .forEach(one -> operations.add(new Operation(
                                one.getKey().toUpperCase(Locale.ROOT),
                                pattern,
                                one.getValue().path("responses"))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }
}
