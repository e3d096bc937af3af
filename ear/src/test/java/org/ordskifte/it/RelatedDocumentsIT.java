package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks after a document says which others are named beside it. */
@ExtendWith(Portal.class)
class RelatedDocumentsIT {

    private static ConsultationFixture adopted(String access) {
        ConsultationFixture text = ConsultationFixture.drafted(access);
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        return text;
    }

    private static Answer relate(ConsultationFixture text, List<String> related) {
        Map<String, Object> said = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "PUBLIC"));
        said.put("related", related);
        return SECRETARIAT.put(text.document(), said, "*");
    }

    /** The part of a public page that names other texts. */
    private static String named(ConsultationFixture text) {
        String page = Surfaces.read("/vestfjord/" + text.slug(), null);
        int from = page.indexOf("class=\"downloads");
        return page.substring(from, page.indexOf("</aside>", from));
    }

    @Test
    void those_that_were_chosen_are_named_in_their_order_and_no_others() {
        ConsultationFixture text = adopted("PUBLIC");
        ConsultationFixture one = adopted("PUBLIC");
        ConsultationFixture other = adopted("PUBLIC");
        ConsultationFixture inside = adopted("EMPLOYEES");
        assertThat(named(text)).contains("href=\"/vestfjord/");
        relate(text, List.of(other.slug(), inside.slug(), one.slug())).is(200);
        assertThat(named(text))
                .containsSubsequence("/vestfjord/" + other.slug(), "/vestfjord/" + one.slug())
                .doesNotContain(inside.slug(), "/vestfjord/kodeks-for-samspil\"");
        assertThat(SECRETARIAT.get(text.document()).json().get("related"))
                .extracting(slug -> slug.asText())
                .containsExactly(other.slug(), inside.slug(), one.slug());
        SECRETARIAT
                .put(text.document(), ConsultationFixture.document(text.slug(), "da", "PUBLIC"), "*")
                .is(200);
        assertThat(SECRETARIAT.get(text.document()).json().get("related")).hasSize(3);
        relate(text, List.of()).is(200);
        assertThat(SECRETARIAT.get(text.document()).json().has("related")).isFalse();
    }

    @Test
    void what_is_not_there_and_the_document_itself_are_refused() {
        ConsultationFixture text = adopted("PUBLIC");
        relate(text, List.of("findes-ikke")).isRefused(422, "invalid-field");
        relate(text, List.of(text.slug())).isRefused(422, "invalid-field");
    }

    @Test
    void they_are_chosen_on_the_page_of_the_document() {
        ConsultationFixture text = adopted("PUBLIC");
        ConsultationFixture other = adopted("PUBLIC");
        String page = "/vestfjord/office/documents/" + text.slug() + "?describe=yes";
        PageForm.on(Session.of("vestfjord.secretariat"), page, "form")
                .ticking("related", other.slug())
                .press("save");
        assertThat(SECRETARIAT.get(text.document()).json().at("/related/0").asText())
                .isEqualTo(other.slug());
    }
}
