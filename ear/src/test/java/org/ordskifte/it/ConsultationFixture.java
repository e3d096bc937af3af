package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A document of Region Vestfjord with three clauses, and a round on its draft.
 *
 * @param slug of the document and of the round
 * @param clauses the lasting ids, in order
 * @param deadline 12:00 local, some days ahead
 */
public record ConsultationFixture(String slug, int version, List<String> clauses, Instant deadline) {

    public static final String TENANT = "/tenants/vestfjord";
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    public static final Visitor SECRETARIAT = Visitor.called("vestfjord.secretariat");

    static final String TEXT =
            """
            Regler for den gode tone i mødet med borgerne

            1. Formål

            Reglerne skal hjælpe os med at tale og skrive, så borgerne forstår os og føler sig hørt.

            2. Tonefald

            Vi svarer venligt, også når spørgsmålet er stillet i vrede. Vi bruger borgerens egne ord, hvor vi kan.

            3. Svartid

            Vi svarer inden for fem arbejdsdage. Kan vi ikke det, fortæller vi hvorfor.
            """;

    public static String fresh(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A registered document without a version. */
    public static String registered(String access) {
        String slug = fresh("tone");
        SECRETARIAT.post(TENANT + "/documents", document(slug, "da", access)).is(201);
        return slug;
    }

    static Map<String, Object> document(String slug, String language, String access) {
        return Map.of(
                "slug",
                slug,
                "title",
                "Regler for den gode tone",
                "kind",
                "policy",
                "language",
                language,
                "access",
                access);
    }

    /** A draft made of a file, known to its secretariat only. */
    public static ConsultationFixture drafted() {
        return drafted("PUBLIC");
    }

    public static ConsultationFixture drafted(String access) {
        String slug = registered(access);
        JsonNode preview = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
        JsonNode version = SECRETARIAT
                .post(
                        TENANT + "/documents/" + slug + "/versions",
                        Map.of("import", preview.get("id").asText(), "part", "main"))
                .is(201)
                .json();
        List<String> clauses = new ArrayList<>();
        version.get("clauses").forEach(clause -> clauses.add(clause.get("id").asText()));
        return new ConsultationFixture(slug, version.get("number").asInt(), clauses, noon(5));
    }

    /** A published round that LMU HR and LMU Nord are asked in; chair and vice chair approve. */
    public static ConsultationFixture openWithTwoCommittees() {
        return drafted().published(Map.of());
    }

    /** @param changed members of the round's request that differ */
    public ConsultationFixture published(Map<String, Object> changed) {
        SECRETARIAT.post(TENANT + "/consultations", request(changed)).is(201);
        SECRETARIAT.post(round() + "/publish", Map.of()).is(200);
        return this;
    }

    Map<String, Object> request(Map<String, Object> changed) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "slug",
                slug,
                "title",
                "Regler for den gode tone",
                "letter",
                "Vi beder udvalget om bemærkninger.",
                "documents",
                List.of(Map.of("document", slug, "version", version)),
                "audience",
                "PUBLIC",
                "deadline",
                local(deadline),
                "timeZone",
                ZONE.getId(),
                "visibility",
                "PUBLIC_AFTER_DEADLINE",
                "approval",
                "CHAIR_AND_VICE_CHAIR",
                "consultees",
                List.of(Map.of("committee", "lmu-hr"), Map.of("committee", "lmu-nord"))));
        request.put("stations", List.of(Map.of("name", "Direktionen")));
        request.putAll(changed);
        return request;
    }

    public String document() {
        return TENANT + "/documents/" + slug;
    }

    public String draft() {
        return document() + "/versions/" + version;
    }

    public String round() {
        return TENANT + "/consultations/" + slug;
    }

    /** Address of whoever is first in the list of those who are asked. */
    String firstAsked() {
        return round() + "/consultees/"
                + SECRETARIAT
                        .get(round() + "/consultees")
                        .items()
                        .get(0)
                        .get("id")
                        .asText();
    }

    /** Opens a response of a committee and writes into it. */
    public String answeredBy(String committee) {
        return answeredBy(committee, words("Udvalget støtter reglerne."));
    }

    public String answeredBy(String committee, Map<String, Object> words) {
        Visitor secretary = seat(committee, "secretary");
        String response = round() + "/responses/"
                + secretary
                        .post(round() + "/responses", Map.of("committee", committee))
                        .is(201)
                        .text("id");
        secretary.put(response, words, "*").is(200);
        return response;
    }

    public Map<String, Object> words(String text) {
        return Map.of(
                "position",
                "SUPPORT_WITH_REMARKS",
                "text",
                text,
                "remarks",
                List.of(
                        Map.of(
                                "document",
                                slug,
                                "clause",
                                clauses.get(2),
                                "kind",
                                "AMENDMENT",
                                "side",
                                "JOINT",
                                "text",
                                "Fem dage er for lidt i ferien.",
                                "proposedText",
                                "Vi svarer på ti dage."),
                        Map.of(
                                "document",
                                slug,
                                "clause",
                                clauses.get(0),
                                "kind",
                                "COMMENT",
                                "side",
                                "JOINT",
                                "text",
                                "Formålet er klart.")));
    }

    /** Approved by chair and vice chair as it stands. */
    public void approve(String committee, String response) {
        String hash = seat(committee, "secretary").get(response).is(200).text("hash");
        seat(committee, "chair")
                .post(response + "/approve", Map.of("hash", hash))
                .is(200);
        seat(committee, "vice")
                .post(response + "/approve", Map.of("hash", hash))
                .is(200);
    }

    public static Visitor seat(String committee, String seat) {
        return Visitor.called("vestfjord." + committee + "." + seat);
    }

    public static Instant noon(int daysAhead) {
        return LocalDate.now(ZONE)
                .plusDays(daysAhead)
                .atTime(12, 0)
                .atZone(ZONE)
                .toInstant();
    }

    public static String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(instant, ZONE));
    }
}
