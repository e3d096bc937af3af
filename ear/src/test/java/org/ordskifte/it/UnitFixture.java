package org.ordskifte.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A unit of Region Vestfjord that exists for one test. */
public record UnitFixture(String slug) {

    private static final Visitor ADMINISTRATOR = ConsultationFixture.SECRETARIAT;

    public static UnitFixture founded() {
        return founded(Map.of());
    }

    public static UnitFixture below(UnitFixture parent) {
        return founded(Map.of("parent", parent.slug()));
    }

    /** @param said members of the request beside slug and name */
    public static UnitFixture founded(Map<String, Object> said) {
        String slug = ConsultationFixture.fresh("enhed");
        Map<String, Object> request = new HashMap<>(said);
        request.put("slug", slug);
        request.put("name", "Enheden " + slug);
        ADMINISTRATOR.post(ConsultationFixture.TENANT + "/units", request).is(201);
        return new UnitFixture(slug);
    }

    public String address() {
        return ConsultationFixture.TENANT + "/units/" + slug;
    }

    /** @param user name of a demo account */
    public String enrol(String user) {
        return ADMINISTRATOR
                .post(address() + "/members", Map.of("email", user + "@demo.ordskifte.example", "name", user))
                .is(201)
                .text("id");
    }

    public void end(String member) {
        ADMINISTRATOR
                .send("DELETE", address() + "/members/" + member, null, Map.of("If-Match", "*"))
                .is(200);
    }

    /** A word that stands in the unit's texts alone. */
    public String word() {
        return "m" + slug.substring(slug.lastIndexOf('-') + 1);
    }

    /** What the unit's text says of the tone. */
    public String tone() {
        return "Vi bruger borgerens egne ord, hvor vi kan. Mærket er " + word() + ".";
    }

    /** A text in force that this unit may read. */
    public ConsultationFixture text() {
        ConsultationFixture text = ConsultationFixture.drafted("EMPLOYEES");
        Rewording.of(text.draft(), "Tonefald", tone());
        describe(text, List.of(slug)).is(200);
        ADMINISTRATOR
                .post(text.draft() + "/adopt", Map.of("adoptedOn", "2026-01-14", "validFrom", "2026-01-14"))
                .is(200);
        return text;
    }

    static Answer describe(ConsultationFixture text, List<String> units) {
        Map<String, Object> said = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "UNITS"));
        said.put("units", units);
        return ADMINISTRATOR.put(text.document(), said, "*");
    }
}
