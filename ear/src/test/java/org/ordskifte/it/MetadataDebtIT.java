package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a text does not say is counted and shown to those who can say it, and stops nobody. */
@ExtendWith(Portal.class)
class MetadataDebtIT {

    private static List<String> missing(String slug) {
        List<String> all = new ArrayList<>();
        SECRETARIAT
                .get(TENANT + "/metadata-debt/" + slug)
                .is(200)
                .json()
                .get("missing")
                .forEach(one -> all.add(one.asText()));
        return all;
    }

    private static ConsultationFixture complete() {
        ConsultationFixture text = ConsultationFixture.drafted();
        Map<String, Object> said = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "PUBLIC"));
        said.putAll(Map.of(
                "title",
                "Aa fuldt oplyst",
                "responsibleUnit",
                "HR",
                "ownerName",
                "Ejer",
                "contactEmail",
                "e@example.org"));
        SECRETARIAT.put(text.document(), said, "*").is(200);
        SECRETARIAT
                .post(
                        text.draft() + "/adopt",
                        Map.of(
                                "adoptedBy", "Regionsrådet",
                                "adoptedOn", "2026-01-05",
                                "validFrom", "2026-02-01",
                                "reference", "Punkt 4",
                                "caseNumber", "26/1",
                                "reviewBy", "2031-01-05"))
                .is(200);
        return text;
    }

    @Test
    void nothing_is_missing_of_a_text_that_says_everything_and_all_of_one_that_says_nothing() {
        assertThat(missing(complete().slug())).isEmpty();
        ConsultationFixture bare = ConsultationFixture.drafted();
        SECRETARIAT.post(bare.draft() + "/adopt", Map.of()).is(200);
        assertThat(missing(bare.slug()))
                .containsExactly(
                        "ADOPTED_BY",
                        "ADOPTED_ON",
                        "REFERENCE",
                        "CASE_NUMBER",
                        "VALID_FROM",
                        "REVIEW_BY",
                        "RESPONSIBLE_UNIT",
                        "OWNER",
                        "CONTACT_EMAIL");
        ConsultationFixture printed = ConsultationFixture.drafted();
        SECRETARIAT.post(printed.draft() + "/adopt", Map.of("asPrinted", true)).is(200);
        assertThat(missing(printed.slug())).contains("VALID_TO");
    }

    @Test
    void all_documents_are_counted_and_can_be_asked_for_by_what_they_lack() {
        String bare = ConsultationFixture.drafted().slug();
        JsonNode survey = SECRETARIAT
                .get(TENANT + "/metadata-debt?missing=CASE_NUMBER&size=200")
                .is(200)
                .json();
        assertThat(survey.get("documents").asInt())
                .isGreaterThanOrEqualTo(survey.at("/debts/total").asInt());
        assertThat(survey.at("/counts/CASE_NUMBER").asInt())
                .isEqualTo(survey.at("/debts/total").asInt());
        assertThat(SECRETARIAT
                        .get(TENANT + "/metadata-debt?missing=CASE_NUMBER&size=200&page="
                                + (survey.at("/debts/total").asInt() - 1) / 200)
                        .json()
                        .at("/debts/items"))
                .allMatch(one -> one.get("missing").toString().contains("CASE_NUMBER"));
        assertThat(missing(bare)).contains("CASE_NUMBER");
        Visitor.called("vestfjord.employee").get(TENANT + "/metadata-debt").isRefused(403, "forbidden");
        Visitor.anybody().get(TENANT + "/metadata-debt").is(404);
        Visitor.called("skargard.secretariat").get(TENANT + "/metadata-debt").isRefused(404, "not-found");
    }

    @Test
    void the_page_counts_filters_and_orders_by_link() {
        ConsultationFixture text = complete();
        ConsultationFixture bare = ConsultationFixture.drafted();
        Session secretary = Session.of("vestfjord.secretariat");
        String page = secretary.get("/vestfjord/office/missing").body();
        assertThat(page)
                .contains("/vestfjord/office/documents/" + bare.slug())
                .doesNotContain("/vestfjord/office/documents/" + text.slug())
                .contains("aria-sort=\"descending\"")
                .contains("missing=case-number");
        List<String> titles =
                titles(secretary.get("/vestfjord/office/missing?sort=title").body());
        List<String> turned = titles(secretary
                .get("/vestfjord/office/missing?sort=title&order=turned")
                .body());
        assertThat(titles).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(turned).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(secretary.get("/vestfjord/office/missing?missing=ingenting").statusCode())
                .isEqualTo(404);
        assertThat(Session.of("vestfjord.employee")
                        .get("/vestfjord/office/missing")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary.get("/vestfjord/office/documents/" + bare.slug()).body())
                .contains("sagsnummer", "Det hindrer intet");
    }

    @Test
    void the_page_of_adoption_says_what_is_missing_and_adopts_all_the_same() {
        ConsultationFixture bare = ConsultationFixture.drafted();
        Session secretary = Session.of("vestfjord.secretariat");
        String page = "/vestfjord/office/documents/" + bare.slug() + "/" + bare.version() + "/adopt";
        assertThat(secretary.get(page).body()).contains("Mangler stadig", "hvem der vedtog", "dag for gennemgang");
        assertThat(PageForm.on(secretary, page, "form")
                        .with("caseNumber", "26/77")
                        .with("reviewBy", "2030-05-01")
                        .press("adopt")
                        .body())
                .contains("er vedtaget og offentliggjort");
        assertThat(missing(bare.slug())).contains("ADOPTED_BY").doesNotContain("CASE_NUMBER", "REVIEW_BY");
    }

    private static List<String> titles(String page) {
        Matcher row = Pattern.compile("<th scope=\"row\"><a[^>]*>([^<]*)</a>").matcher(page);
        List<String> titles = new ArrayList<>();
        while (row.find()) {
            titles.add(row.group(1));
        }
        return titles;
    }
}
