package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people edit the same draft: what one did is never undone by the other without being seen. */
@ExtendWith(Portal.class)
class MeanwhileIT {

    private final ConsultationFixture text = ConsultationFixture.drafted();
    private final Session secretary = Session.of("vestfjord.secretariat");
    private final String edit = "/vestfjord/office/documents/" + text.slug() + "/1/edit";

    @Test
    void a_clause_that_was_reworded_meanwhile_is_not_removed_before_that_was_seen() {
        String page = of("Tonefald") + "&remove=ask";
        PageForm removing = PageForm.on(secretary, page, "remove-form");
        Rewording.of(text.draft(), "Tonefald", "Sådan skriver en anden imens.");
        HttpResponse<String> told = removing.press("remove");
        assertThat(told.body()).contains("Det er ikke fjernet. Se forskellen").containsPattern("<ins>.*imens");
        assertThat(headings()).contains("Tonefald");
        HttpResponse<String> done =
                PageForm.in(secretary, page, "remove-form", told).press("remove");
        assertThat(done.body()).contains("er fjernet fra udkastet");
        assertThat(headings()).doesNotContain("Tonefald");
    }

    @Test
    void words_for_a_clause_that_was_removed_meanwhile_are_kept_and_can_be_put_back() {
        List<String> before = headings();
        String page = of("Tonefald");
        PageForm writing = PageForm.on(secretary, page, "form").with("text", "Det her har jeg skrevet længe på.");
        PageForm moving = PageForm.on(secretary, page, "place-form");
        assertThat(PageForm.on(secretary, page + "&remove=ask", "remove-form")
                        .press("remove")
                        .body())
                .contains("er fjernet fra udkastet");
        assertThat(moving.press("up").body()).contains("En anden har fjernet punktet fra udkastet");

        HttpResponse<String> told = writing.press("save");
        assertThat(told.body())
                .contains("En anden har fjernet punktet, mens du skrev")
                .contains("Det her har jeg skrevet længe på.");
        assertThat(headings()).doesNotContain("Tonefald");
        HttpResponse<String> back = PageForm.in(secretary, page, "form", told).press("save");
        assertThat(back.body()).contains("Punktet er sat ind igen");
        assertThat(headings()).isEqualTo(before);
        JsonNode clause = clause("Tonefald");
        assertThat(clause.get("text").asText()).isEqualTo("Det her har jeg skrevet længe på.");
        assertThat(page).endsWith(clause.get("id").asText());
    }

    @Test
    void a_clause_that_is_put_back_comes_whole_and_where_it_stood() {
        JsonNode first = clauses().get(0);
        Map<String, Object> below = Map.of(
                "label", "1.1",
                "heading", "Under",
                "motto", "Også nedenunder",
                "blocks", List.of(Map.of("type", "quote", "text", "Et citat")));
        Map<String, Object> whole = Map.of(
                "id", first.get("id").asText(),
                "label", "1",
                "heading", "Tonefald",
                "motto", "Vi taler pænt",
                "kind", "DEFINITIONS",
                "blocks", List.of(Map.of("type", "paragraph", "text", "Sig du.", "tags", List.of("ÅBENHED"))),
                "children", List.of(below));
        Map<String, Object> last = Map.of("label", "2", "heading", "Svartid");
        SECRETARIAT
                .put(text.draft() + "/clauses", Map.of("clauses", List.of(whole, last)), "*")
                .is(200);
        JsonNode before = clauses();
        String page = edit + "?clause=" + first.get("id").asText();
        PageForm writing = PageForm.on(secretary, page, "form");
        PageForm.on(secretary, page + "&remove=ask", "remove-form").press("remove");
        assertThat(headings()).containsExactly("Svartid");
        HttpResponse<String> told = writing.press("save");
        assertThat(PageForm.in(secretary, page, "form", told).press("save").body())
                .contains("Punktet er sat ind igen");
        assertThat(clauses()).isEqualTo(before);
    }

    @Test
    void nothing_is_moved_in_an_order_that_is_no_longer_there() {
        String page = of("Svartid");
        PageForm moving = PageForm.on(secretary, page, "place-form");
        PageForm.on(secretary, of("Tonefald"), "place-form").press("down");
        List<String> order = headings();
        HttpResponse<String> told = moving.press("up");
        assertThat(told.body()).contains("Intet er flyttet nu");
        assertThat(headings()).isEqualTo(order);
        Rewording.of(text.draft(), "Svartid", "Andre ord flytter ingenting.");
        PageForm.in(secretary, page, "place-form", told).press("down");
        assertThat(headings()).isNotEqualTo(order);
    }

    @Test
    void a_title_that_somebody_else_gave_is_not_overwritten_unseen() {
        String page = edit + "?title=yes";
        PageForm mine = PageForm.on(secretary, page, "naming").with("title", "Regler for min tone");
        PageForm theirs = PageForm.on(secretary, page, "naming")
                .with("title", "Regler for deres tone")
                .with("note", "Første linje\r\nanden linje");
        assertThat(theirs.press("save").body()).contains("Titel og ændringsnote er gemt");
        HttpResponse<String> told = mine.press("save");
        assertThat(told.body())
                .contains("En anden har ændret titlen")
                .contains("value=\"Regler for min tone\"")
                .containsPattern("<del>.*deres");
        assertThat(title()).isEqualTo("Regler for deres tone");
        assertThat(PageForm.in(secretary, page, "naming", told).press("save").body())
                .contains("Titel og ændringsnote er gemt");
        assertThat(title()).isEqualTo("Regler for min tone");
    }

    @Test
    void what_is_typed_while_the_draft_is_adopted_stays_on_the_page() {
        PageForm writing = PageForm.on(secretary, of("Tonefald"), "form").with("text", "For sent skrevet.");
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        assertThat(writing.press("save").body())
                .contains("ligger fast og kan ikke ændres mere")
                .contains("For sent skrevet.");
    }

    private String of(String heading) {
        return edit + "?clause=" + clause(heading).get("id").asText();
    }

    private JsonNode clause(String heading) {
        return StreamSupport.stream(clauses().spliterator(), false)
                .filter(one -> one.path("heading").asText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private List<String> headings() {
        return StreamSupport.stream(clauses().spliterator(), false)
                .map(one -> one.path("heading").asText())
                .toList();
    }

    private JsonNode clauses() {
        return SECRETARIAT.get(text.draft()).is(200).json().get("clauses");
    }

    private String title() {
        return SECRETARIAT.get(text.draft()).is(200).text("title");
    }
}
