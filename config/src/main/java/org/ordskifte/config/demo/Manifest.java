package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the demo holds, read from {@code demo/manifest.json} and the authorities' own files beside their texts.
 *
 * @param authorities in the order in which imported files are handed out
 */
record Manifest(List<Authority> authorities) {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Manifest read() {
        List<Authority> authorities = new ArrayList<>();
        for (JsonNode file : parse("manifest.json", JsonNode.class).path("tenants")) {
            authorities.add(parse(file.asText(), Authority.class));
        }
        return new Manifest(List.copyOf(authorities));
    }

    /** A file of the demo as it was written, dates not yet filled in. */
    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static <T> T parse(String file, Class<T> type) {
        try {
            return JSON.readValue(bytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + file, e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Manifest.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("the demo has no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + file, e);
        }
    }
}
