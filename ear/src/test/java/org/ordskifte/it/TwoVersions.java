package org.ordskifte.it;

import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A document of Region Vestfjord in force, and a draft made of a file in which nearly every clause was changed. */
public record TwoVersions(String slug, JsonNode first, JsonNode second) {

    static final String FIRST =
            """
            Regler for arbejdspladsen

            1. Gaver

            Tag ikke imod gaver fra nogen, der har en sag hos os. En blomst ved en mærkedag er i orden.

            2. Sikkerhed

            Lås skærmen, når du går fra din plads. Del aldrig din adgangskode med andre. Personoplysninger sendes kun med sikker post og gemmes kun i fagsystemet.

            3. Bijob

            Et bijob skal kunne forenes med dit arbejde. Fortæl din leder om bijobbet, inden du siger ja.

            4. Mødekultur

            Møder begynder til tiden og slutter til tiden. Den, der indkalder, sender en dagsorden senest dagen før.

            5. Kørsel

            Kør i delebil eller tag cyklen, når turen er under fem kilometer. Udgifter til egen bil godtgøres efter statens takster.

            6. Tøj

            Arbejdstøj bæres kun på arbejdspladsen og vaskes af vaskeriet hver uge.
            """;

    static final String SECOND =
            """
            Regler for arbejdspladsen

            1. Bijob

            Et bijob skal kunne forenes med dit arbejde. Fortæl altid din leder om bijobbet, inden du siger ja.

            2. Gaver

            Tag ikke imod gaver fra nogen, der har en sag hos os. En blomst ved en mærkedag er i orden.

            3. Skærm og kode

            Lås skærmen, når du går fra din plads. Del aldrig din adgangskode med andre.

            4. Personoplysninger

            Personoplysninger sendes kun med sikker post og gemmes kun i fagsystemet.

            5. Møder og kørsel

            Møder begynder til tiden og slutter til tiden. Den, der indkalder, sender en dagsorden senest dagen før. Kør i delebil eller tag cyklen, når turen er under fem kilometer. Udgifter til egen bil godtgøres efter statens takster.

            6. Tøj

            Klæd dig, så borgeren kan se, at du tager mødet alvorligt.
            """;

    public static TwoVersions written() {
        String slug = ConsultationFixture.registered("PUBLIC");
        JsonNode first = draft(slug, FIRST);
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions/1/adopt", Map.of())
                .is(200);
        return new TwoVersions(slug, first, draft(slug, SECOND));
    }

    static JsonNode draft(String slug, String text) {
        String file = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        return SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions", Map.of("import", file, "part", "main"))
                .is(201)
                .json();
    }

    public void adopted() {
        SECRETARIAT.post(document() + "/versions/2/adopt", Map.of()).is(200);
    }

    String document() {
        return TENANT + "/documents/" + slug;
    }

    /** The id of a clause of the first version. */
    public String before(int index) {
        return first.get("clauses").get(index).get("id").asText();
    }

    /** The id of a clause of the draft. */
    public String after(int index) {
        return second.get("clauses").get(index).get("id").asText();
    }
}
