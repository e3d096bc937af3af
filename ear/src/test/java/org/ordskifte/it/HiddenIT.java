package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Whoever may not see something is told what an absent thing would say, and whoever has it reads that they tried. */
@Isolated
@ExtendWith(Portal.class)
class HiddenIT {

    private static final String OTHER = "/tenants/ostkust";
    private static final Visitor STRANGER = Visitor.called("ostkust.secretariat");

    @Test
    void what_somebody_known_was_not_shown_is_in_the_trail_of_whoever_has_it_and_what_is_nowhere_in_none() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("audience", "INVITED", "visibility", "INTERNAL", "approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        String duty = SECRETARIAT
                .get(TENANT + "/members?size=1")
                .is(200)
                .items()
                .get(0)
                .get("id")
                .asText();
        String nowhere = ConsultationFixture.fresh("ingen");
        UUID nobodys = UUID.randomUUID();
        String since = "/audit?from=" + Instant.now();
        Visitor employee = Visitor.called("vestfjord.employee");

        assertSame(employee.get(round.round()), employee.get(TENANT + "/consultations/" + nowhere), nowhere);
        employee.get(response).is(404);
        employee.get(round.draft()).is(404);
        Visitor.anybody().get(round.round()).is(404);
        STRANGER.get(response).is(404);
        assertThat(Session.of("ostkust.employee").get("/vestfjord/office").statusCode())
                .isEqualTo(404);
        assertSame(
                STRANGER.get(OTHER + "/members/" + duty),
                STRANGER.get(OTHER + "/members/" + nobodys),
                nobodys.toString());

        UUID theirs = UUID.fromString(SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", ConsultationFixture.TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id"));
        String own = ConsultationFixture.fresh("egen");
        STRANGER.post(OTHER + "/documents", ConsultationFixture.document(own, "sv", "EMPLOYEES"))
                .is(201);
        for (UUID source : List.of(theirs, nobodys)) {
            STRANGER.post(OTHER + "/documents/" + own + "/versions", Map.of("import", source))
                    .isRefused(404, "not-found");
        }
        String asked = SECRETARIAT
                .get(round.round() + "/consultees")
                .is(200)
                .items()
                .get(0)
                .get("id")
                .asText();
        employee.post(round.round() + "/responses", Map.of("consultee", asked)).is(404);
        employee.post(round.round() + "/extend", Map.of("consultee", asked, "deadline", "2030-01-08", "reason", "nej"))
                .is(403);

        String path = round.slug() + response.substring(response.lastIndexOf('/'));
        Patience.until("all is written down", Duration.ofSeconds(10), () -> denied(SECRETARIAT, TENANT + since)
                .contains("Staffing.member " + duty));
        assertThat(denied(SECRETARIAT, TENANT + since))
                .containsOnlyOnce("Attending.round " + round.slug(), "Reading.version " + round.slug() + "/1")
                .contains("Perusing.read " + path, "Visiting.turnAway ")
                .as("what was named in what they sent, and no word beside it")
                .contains("Responding.open " + round.slug() + "/" + asked)
                .contains("Deferring.extend " + round.slug() + "/" + asked)
                .anyMatch(one -> one.endsWith(" " + theirs))
                .as("by an employee and by a stranger")
                .satisfies(all -> assertThat(Collections.frequency(all, "Perusing.read " + path))
                        .isEqualTo(2))
                .noneMatch(one -> one.contains(nowhere) || one.contains(nobodys.toString()));
        assertThat(denied(STRANGER, OTHER + since))
                .as("whoever asks reads nowhere that it exists")
                .noneMatch(one ->
                        one.contains(duty) || one.contains(theirs.toString()) || one.contains(nobodys.toString()));
    }

    private static void assertSame(Answer hidden, Answer absent, String name) {
        hidden.is(404);
        String asked = hidden.response().uri().getPath();
        String last = asked.substring(asked.lastIndexOf('/') + 1);
        assertThat(hidden.body()).isEqualTo(absent.is(404).body().replace(name, last));
        assertThat(headers(hidden)).isEqualTo(headers(absent));
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeAll(Set.of("date", "x-request-id", "content-length"));
        return headers;
    }

    /** Who was refused what, as use case and object. */
    private static List<String> denied(Visitor reader, String trail) {
        return reader.get(trail + "&size=200").is(200).items().stream()
                .filter(one -> one.path("denied").asBoolean())
                .map(one -> one.path("objectId").asText() + " "
                        + one.at("/detail/of").asText())
                .toList();
    }
}
