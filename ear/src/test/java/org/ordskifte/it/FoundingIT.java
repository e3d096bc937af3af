package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority is never without somebody who can say who may do what there. */
@ExtendWith(Portal.class)
class FoundingIT {

    private static final Visitor OPERATOR = Visitor.called("operator");
    private static final Visitor OSTKUST = Visitor.called("ostkust.secretariat");

    @Test
    void an_authority_that_was_founded_without_an_administrator_is_given_one_by_the_operator() {
        String tenant = founded();
        Map<String, Object> chosen = chosen();
        Answer entrusted =
                OPERATOR.post(tenant + "/administrator", chosen, Map.of()).is(201);
        assertThat(entrusted.text("bundle")).isEqualTo("TENANT_ADMINISTRATOR");
        assertThat(entrusted.text("email")).isEqualTo(chosen.get("email"));
        assertThat(OPERATOR.get(tenant + "/audit").is(200).items())
                .anyMatch(entry -> entry.get("action").asText().equals("membership-given")
                        && entry.get("objectId").asText().equals(entrusted.text("id")));
    }

    @Test
    void whoever_never_came_in_is_no_administrator_yet() {
        String tenant = founded();
        OPERATOR.post(tenant + "/administrator", chosen(), Map.of()).is(201);
        OPERATOR.post(tenant + "/administrator", chosen(), Map.of()).is(201);
    }

    @Test
    void where_somebody_administers_the_operator_names_nobody() {
        OSTKUST.get("/tenants/ostkust/members").is(200);
        OPERATOR.post("/tenants/ostkust/administrator", chosen(), Map.of()).isRefused(409, "administrator-exists");
        OSTKUST.post("/tenants/ostkust/administrator", chosen(), Map.of()).isRefused(403, "forbidden");
        Visitor.called("skargard.secretariat")
                .post("/tenants/ostkust/administrator", chosen(), Map.of())
                .isRefused(404, "not-found");
    }

    @Test
    void the_last_administrator_stays() {
        String members = "/tenants/ostkust/members";
        String last = administrators(members).get(0).get("id").asText();
        assertThat(administrators(members)).hasSize(1);
        OSTKUST.send("DELETE", members + "/" + last, null, Map.of("If-Match", "*"))
                .isRefused(409, "last-administrator");
        Map<String, Object> another = chosen();
        another.put("bundles", List.of("TENANT_ADMINISTRATOR"));
        String other = OSTKUST.post(members, another, Map.of())
                .is(201)
                .json()
                .at("/0/id")
                .asText();
        OSTKUST.send("DELETE", members + "/" + other, null, Map.of("If-Match", "*"))
                .is(204);
        OSTKUST.send("DELETE", members + "/" + last, null, Map.of("If-Match", "*"))
                .isRefused(409, "last-administrator");
    }

    private static List<JsonNode> administrators(String members) {
        String today = LocalDate.now(ConsultationFixture.ZONE).toString();
        return OSTKUST.all(members).stream()
                .filter(one -> one.get("bundle").asText().equals("TENANT_ADMINISTRATOR"))
                .filter(one -> !one.hasNonNull("to") || one.get("to").asText().compareTo(today) >= 0)
                .toList();
    }

    private static String founded() {
        String slug = ConsultationFixture.fresh("kommune");
        Map<String, Object> said = Map.of(
                "slug",
                slug,
                "name",
                "Kommune",
                "country",
                "DK",
                "languages",
                List.of("da"),
                "timeZone",
                "Europe/Copenhagen");
        OPERATOR.post("/tenants", said, Map.of()).is(201);
        return "/tenants/" + slug;
    }

    private static Map<String, Object> chosen() {
        return new HashMap<>(
                Map.of("email", ConsultationFixture.fresh("nogen") + "@kommune.example", "name", "En administrator"));
    }
}
