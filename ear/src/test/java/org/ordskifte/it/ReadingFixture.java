package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A text for one unit of Region Vestfjord of which confirmations are asked, under a rule of the test's own. */
public record ReadingFixture(UnitFixture unit, ConsultationFixture text) {

    public static final String RULE = ConsultationFixture.TENANT + "/reading-rule";
    private static final Visitor ADMINISTRATOR = ConsultationFixture.SECRETARIAT;

    /** @param seenBy who besides the person may see how they stand */
    public static void agree(String... seenBy) {
        ADMINISTRATOR
                .put(
                        RULE,
                        Map.of(
                                "discussedOn",
                                "2026-01-12",
                                "rule",
                                "Drøftet i RMU. Bekræftelser bruges kun til at se, hvor mange der har læst.",
                                "seenBy",
                                List.of(seenBy)),
                        "*")
                .is(200);
    }

    /** @param users names of demo accounts who work in the unit */
    public static ReadingFixture asked(String... users) {
        UnitFixture unit = UnitFixture.founded();
        for (String user : users) {
            unit.enrol(user);
        }
        ReadingFixture reading = new ReadingFixture(unit, unit.text());
        ADMINISTRATOR.put(reading.readings(1) + "/call", Map.of(), "*").is(200);
        return reading;
    }

    public String readings(int version) {
        return text.document() + "/versions/" + version + "/readings";
    }

    /** Adopts the next version with another wording of the clause on tone; asked is whoever has to read it. */
    public int adoptNext(String words) {
        int number = ADMINISTRATOR
                .post(text.document() + "/versions", Map.of("basedOn", latest()))
                .is(201)
                .json()
                .get("number")
                .asInt();
        Rewording.of(text.document() + "/versions/" + number, "Tonefald", words);
        ADMINISTRATOR
                .post(text.document() + "/versions/" + number + "/adopt", Map.of("adoptedOn", "2026-02-14"))
                .is(200);
        return number;
    }

    /** Corrects the wording of the clause on tone in the latest version. */
    public int correct(String words) {
        int number = ADMINISTRATOR
                .post(text.document() + "/versions", Map.of("correctionOf", latest(), "changeNote", "Stavefejl"))
                .is(201)
                .json()
                .get("number")
                .asInt();
        Rewording.of(text.document() + "/versions/" + number, "Tonefald", words);
        ADMINISTRATOR
                .post(text.document() + "/versions/" + number + "/adopt", Map.of())
                .is(200);
        return number;
    }

    private int latest() {
        JsonNode versions = ADMINISTRATOR.get(text.document()).is(200).json().get("versions");
        return versions.get(versions.size() - 1).get("number").asInt();
    }
}
