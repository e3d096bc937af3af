package org.ordskifte.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A group of readers of Region Vestfjord that exists for one test, and is taken away after it. */
public record GroupFixture(String slug) implements AutoCloseable {

    private static final Visitor ADMINISTRATOR = ConsultationFixture.SECRETARIAT;
    private static final String GROUPS = ConsultationFixture.TENANT + "/groups";

    public static GroupFixture chosen() {
        return defined(Map.of());
    }

    public static GroupFixture of(UnitFixture unit) {
        return defined(Map.of("units", List.of(unit.slug())));
    }

    /** @param said members of the request beside slug and words */
    public static GroupFixture defined(Map<String, Object> said) {
        String slug = ConsultationFixture.fresh("gruppe");
        Map<String, Object> request = words(slug);
        request.putAll(said);
        ADMINISTRATOR.post(GROUPS, request).is(201);
        return new GroupFixture(slug);
    }

    static Map<String, Object> words(String slug) {
        return new HashMap<>(Map.of("slug", slug, "name", "læsere i " + slug, "reader", "læser i " + slug));
    }

    public String address() {
        return GROUPS + "/" + slug;
    }

    /** A public text in force that applies to the group, said by the word its readers use for themselves. */
    public ConsultationFixture text() {
        ConsultationFixture text = ConsultationFixture.drafted();
        Map<String, Object> said = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "PUBLIC"));
        said.put("appliesTo", List.of("Læser i " + slug, "eksterne konsulenter"));
        ADMINISTRATOR.put(text.document(), said, "*").is(200);
        ADMINISTRATOR
                .post(text.draft() + "/adopt", Map.of("adoptedOn", "2026-01-14", "validFrom", "2026-01-14"))
                .is(200);
        return text;
    }

    @Override
    public void close() {
        ADMINISTRATOR.send("DELETE", address(), null, Map.of("If-Match", "*"));
    }
}
