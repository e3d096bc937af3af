package org.ordskifte.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void the_folder_of_the_index_is_named_after_fields_and_analysis() throws IOException {
        assertThat(persistenceUnit())
                .as(
                        "fields or analysis changed: end the directory root in persistence.xml with %s",
                        Fingerprint.current())
                .contains("/" + Fingerprint.current() + "\"");
    }

    @Test
    void the_index_is_written_for_the_lucene_that_is_shipped() throws IOException {
        assertThat(persistenceUnit()).contains("lucene_version\" value=\"" + Version.LATEST + "\"");
    }

    private static String persistenceUnit() throws IOException {
        try (InputStream in = FingerprintTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
