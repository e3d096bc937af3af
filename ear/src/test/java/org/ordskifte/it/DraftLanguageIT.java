package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document has one language, whatever the file of a version seems to be written in; and a draft is of what was seen. */
@ExtendWith(Portal.class)
class DraftLanguageIT {

    private static final String SWEDISH =
            """
            Regler för en god ton

            1. Ton

            Vi skriver så att alla förstår det, och vi svarar på det som vi blir frågade om.
            Vi säger också vad som gäller för en fråga och till vem man ska gå med den.
            """;

    private final Session secretary = Session.of("vestfjord.secretariat");

    private static String imported(String text) {
        return SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
    }

    private PageForm drafting(String file, String kind) {
        return PageForm.on(secretary, "/vestfjord/office/imports/" + file + "?draft=" + kind, "form");
    }

    @Test
    void a_new_document_and_its_first_version_are_in_the_language_that_was_chosen() {
        String slug = ConsultationFixture.fresh("ny-tone");
        drafting(imported(ConsultationFixture.TEXT), "new")
                .with("slug", slug)
                .with("language", "nb")
                .press("new");
        JsonNode document =
                SECRETARIAT.get(TENANT + "/documents/" + slug).is(200).json();
        assertThat(document.get("language").asText()).isEqualTo("nb");
        assertThat(document.at("/versions/0/language").asText()).isEqualTo("nb");
    }

    @Test
    void a_file_in_another_language_does_not_become_the_next_version() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String file = imported(SWEDISH);
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions", Map.of("import", file, "part", "main"))
                .isRefused(422, "invalid-field");
        assertThat(drafting(file, "next").with("document", slug).press("next").body())
                .contains("Filen er på et andet sprog end dokumentet.");
        SECRETARIAT
                .put(TENANT + "/imports/" + file, Map.of("language", "da"), "*")
                .is(200);
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions", Map.of("import", file, "part", "main"))
                .is(201);
    }

    @Test
    void what_somebody_else_changed_in_the_preview_is_seen_before_a_draft_is_made_or_a_warning_ticked_off() {
        String file =
                imported("Regler for os alle\n\nVi er her og vi vil ikke noget andet end det.\n\nOg det er det.\n");
        String slug = ConsultationFixture.registered("PUBLIC");
        PageForm next = drafting(file, "next").with("document", slug);
        PageForm fresh = drafting(file, "new")
                .with("slug", ConsultationFixture.fresh("ny-tone"))
                .with("language", "da");
        PageForm ticks = PageForm.on(secretary, "/vestfjord/office/imports/" + file, "ticks");
        SECRETARIAT
                .put(TENANT + "/imports/" + file, Map.of("title", "En anden titel"), "*")
                .is(200);
        assertThat(next.press("next").body()).contains("En anden har ændret det");
        assertThat(fresh.press("new").body()).contains("En anden har ændret det");
        assertThat(ticks.press("tick").body()).contains("En anden har ændret det");
        assertThat(SECRETARIAT.get(TENANT + "/documents/" + slug).is(200).json().get("versions"))
                .isEmpty();
        assertThat(drafting(file, "next").with("document", slug).press("next").body())
                .contains("En anden titel");
    }
}
