package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of several formats reach the server, are read there, and hostile ones are refused there. */
@ExtendWith(Portal.class)
class ImportFormatsIT {

    private static final String IMPORTS = TENANT + "/imports";

    private static String firstText(JsonNode preview) {
        return preview.at("/parts/0/clauses/0/text").asText();
    }

    @Test
    void a_word_file_shows_its_tracked_changes_and_is_read_anew_as_a_person_decides() {
        JsonNode preview = SECRETARIAT
                .upload(IMPORTS, "svartider.docx", WordFile.withTrackedChanges())
                .is(201)
                .json();
        assertThat(preview.at("/trackedChanges/count").asInt()).isEqualTo(2);
        assertThat(preview.at("/trackedChanges/authors/0").asText()).isEqualTo("Ellen Prøve");
        assertThat(preview.at("/trackedChanges/taken").asText()).isEqualTo("LIST");
        assertThat(preview.at("/comments/0/clause").asText())
                .isEqualTo(preview.at("/parts/0/clauses/0/id").asText());
        assertThat(firstText(preview)).startsWith("Svar gives inden to uger");
        JsonNode anew = SECRETARIAT
                .put(IMPORTS + "/" + preview.get("id").asText(), Map.of("changes", "rejected"), "*")
                .is(200)
                .json();
        assertThat(firstText(anew)).startsWith("Svar gives inden tre uger");
        assertThat(anew.at("/trackedChanges/taken").asText()).isEqualTo("REJECTED");
    }

    @Test
    void a_web_page_is_read_for_its_text() {
        String page =
                "<!DOCTYPE html><html lang=\"da\"><body><nav>Menu</nav><main><h1>Kodeks for svar</h1><h2>Svartider</h2>"
                        + "<p>Vi svarer inden for to uger og siger til, hvis det tager længere tid.</p></main></body></html>";
        JsonNode preview = SECRETARIAT
                .upload(IMPORTS, "side.html", page.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
        assertThat(preview.get("mediaType").asText()).isEqualTo("text/html");
        assertThat(preview.get("title").asText()).isEqualTo("Kodeks for svar");
        assertThat(preview.at("/parts/0/clauses/0/heading").asText()).isEqualTo("Svartider");
    }

    @Test
    void what_is_damaged_or_protected_is_refused_with_its_reason() {
        byte[] word = WordFile.withTrackedChanges();
        SECRETARIAT
                .upload(IMPORTS, "halv.docx", Arrays.copyOf(word, word.length / 2))
                .isRefused(415, "damaged-file");
        SECRETARIAT
                .upload(
                        IMPORTS,
                        "laast.pdf",
                        "%PDF-1.7\ntrailer <</Root 1 0 R /Encrypt 2 0 R>>\nstartxref\n9\n%%EOF\n"
                                .getBytes(StandardCharsets.US_ASCII))
                .isRefused(415, "encrypted-file");
    }
}
