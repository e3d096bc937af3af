package org.ordskifte.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The contract as it is committed. */
final class OpenApi {

    private OpenApi() {}

    static JsonNode read() throws IOException {
        return new ObjectMapper().readTree(Path.of("..", "docs", "openapi.json").toFile());
    }
}
