package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** An authority lists the days on which it is closed; whoever sets a deadline on one is told, and nothing is moved. */
@Isolated
@ExtendWith(Portal.class)
class ClosedDaysIT {

    private static final String TENANT = ConsultationFixture.TENANT;
    private static final Visitor ADMINISTRATOR = ConsultationFixture.SECRETARIAT;

    private final LocalDate first = LocalDate.now(ConsultationFixture.ZONE).plusDays(200);

    @AfterEach
    void open_again() {
        close(List.of()).is(200);
    }

    @Test
    void a_deadline_on_one_of_them_is_warned_of_by_name_over_rest_and_on_the_page() {
        ConsultationFixture round = ConsultationFixture.drafted();
        String deadline = first.plusDays(3) + "T12:00:00";
        ADMINISTRATOR
                .post(TENANT + "/consultations", round.request(Map.of("deadline", deadline)))
                .is(201);
        assertThat(named(round)).isEmpty();
        assertThat(close(List.of(Map.of(
                                "from",
                                first.toString(),
                                "to",
                                first.plusDays(3).toString(),
                                "name",
                                "Efterårslukning")))
                        .is(200)
                        .json()
                        .at("/closedDays/0/name")
                        .asText())
                .isEqualTo("Efterårslukning");
        assertThat(named(round)).containsExactly("Efterårslukning");
        assertThat(ADMINISTRATOR.get(round.round()).json().path("warnings").toString())
                .contains("closed-day");
        Session secretary = Session.of("vestfjord.secretariat");
        assertThat(secretary
                        .get("/vestfjord/office/consultations/" + round.slug() + "?step=publish")
                        .body())
                .contains("holder I lukket: Efterårslukning. Intet er flyttet.");
        close(List.of(Map.of("from", first.toString(), "to", first.plusDays(2).toString(), "name", "Efterårslukning")))
                .is(200);
        assertThat(named(round)).isEmpty();
        assertThat(ADMINISTRATOR.get(round.round()).text("deadline"))
                .startsWith(first.plusDays(3).toString());
    }

    @Test
    void only_the_administrator_lists_them_only_over_what_was_seen_and_only_days_with_names() {
        Map<String, Object> days = Map.of("closedDays", List.of(Map.of("from", first.toString(), "name", "Udflugt")));
        String path = TENANT + "/closed-days";
        String seen = ADMINISTRATOR.get(TENANT).header("ETag");
        Visitor.anybody().put(path, days, seen).isRefused(401, "not-signed-in");
        Visitor.called("vestfjord.employee").put(path, days, seen).isRefused(403, "forbidden");
        Visitor.called("skargard.secretariat").put(path, days, seen).isRefused(404, "not-found");
        ADMINISTRATOR.put(path, days, seen).is(200);
        ADMINISTRATOR.put(path, days, seen).isRefused(412, "stale");
        close(List.of(Map.of("from", first.toString(), "to", first.minusDays(1).toString(), "name", "Baglæns")))
                .isRefused(422, "invalid-field");
        close(List.of(Map.of("from", first.toString(), "name", " "))).isRefused(422, "invalid-field");
        close(List.of(Map.of("name", "Uden dag"))).isRefused(422, "invalid-field");
        assertThat(Visitor.anybody().get(TENANT).json().path("closedDays").toString())
                .isEqualTo("[{\"from\":\"" + first + "\",\"name\":\"Udflugt\"}]");
        assertThat(Visitor.anybody().get("/tenants/almstad").json().has("closedDays"))
                .isFalse();
    }

    @Test
    void on_the_page_of_the_office_they_are_typed_and_nothing_typed_is_lost() {
        Session administrator = Session.of("vestfjord.secretariat");
        String page = "/vestfjord/office/closed-days";
        HttpResponse<String> refused = PageForm.on(administrator, page, "form")
                .with("days:0:name", "Julelukning")
                .press("save");
        assertThat(refused.body())
                .contains("Skriv den første dag, I holder lukket.")
                .contains("value=\"Julelukning\"");
        HttpResponse<String> saved = PageForm.in(administrator, page, "form", refused)
                .with("days:0:from", first.toString())
                .with("days:1:name", "Grundlovsdag")
                .with("days:1:from", first.minusDays(9).toString())
                .press("save");
        assertThat(saved.body()).contains("Lukkedagene er gemt.");
        PageForm form = PageForm.on(administrator, page, "form");
        assertThat(form.value("days:0:name")).isEqualTo("Grundlovsdag");
        assertThat(form.value("days:1:from")).isEqualTo(first.toString());
        form.with("days:0:name", "").with("days:0:from", "").press("save");
        assertThat(ADMINISTRATOR.get(TENANT).json().path("closedDays")).hasSize(1);
        assertThat(Session.of("vestfjord.employee").get(page).statusCode()).isIn(403, 404);
    }

    private static Answer close(List<Map<String, Object>> days) {
        return ADMINISTRATOR.put(TENANT + "/closed-days", Map.of("closedDays", days), "*");
    }

    /** The names of the authority’s own days among those that are warned of. */
    private static List<String> named(ConsultationFixture round) {
        JsonNode warned = ADMINISTRATOR.get(round.round()).json().path("warnedDays");
        return warned.findValuesAsText("name");
    }
}
