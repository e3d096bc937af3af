package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text for named units is read by whoever belongs to them; to everybody else it is not there, wherever they look. */
@ExtendWith(Portal.class)
class UnitsIT {

    private static final String WORDS = "/search?tenant=vestfjord&q=";
    private static final Visitor SECRETARIAT = ConsultationFixture.SECRETARIAT;
    private static final Visitor ANYBODY = Visitor.anybody();
    private static final String COLLEAGUE = "vestfjord.lmu-hr.member";
    private static final Visitor INSIDE = Visitor.called(COLLEAGUE);
    private static final Visitor OUTSIDE = Visitor.called("vestfjord.lmu-syd.member");

    @Test
    void members_of_the_unit_read_what_is_for_it() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol(COLLEAGUE);
        ConsultationFixture text = unit.text();
        SECRETARIAT
                .post(
                        text.document() + "/reviews",
                        Map.of("version", 1, "reviewBy", "2031-01-31", "note", "Tages op efter sagen."))
                .is(201);
        for (Visitor reader : List.of(INSIDE, SECRETARIAT)) {
            assertThat(reader.get(text.document() + "/reviews").is(200).items()).hasSize(1);
            surfaces(text).forEach(path -> reader.get(path).is(200));
            assertThat(documents(reader)).contains(text.slug());
            assertThat(found(reader, unit)).contains(text.slug());
        }
    }

    @Test
    void members_of_the_unit_compare_versions_and_follow_a_clause_in_the_office() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol(COLLEAGUE);
        ConsultationFixture text = unit.text();
        SECRETARIAT.post(text.document() + "/versions", Map.of("basedOn", 1)).is(201);
        Rewording.of(text.document() + "/versions/2", "Tonefald", unit.tone() + " Altid.");
        SECRETARIAT.post(text.document() + "/versions/2/adopt", Map.of()).is(200);
        String document = "/vestfjord/office/documents/" + text.slug();
        String clause = document + "/clause/" + text.clauses().get(1);
        Session member = Session.of(COLLEAGUE);
        assertThat(member.get(document + "/2").body()).contains(document + "/compare/1/2\"", clause + "\"");
        assertThat(member.get(document + "/compare/1/2").body())
                .contains("Altid.")
                .contains("<ins>")
                .contains(document + "/2#c-")
                .doesNotContain("/vestfjord/" + text.slug() + "/v");
        assertThat(member.get(document + "/compare/2/1").body()).contains(document + "/compare/1/2\"");
        assertThat(member.get(clause).body())
                .contains(unit.word())
                .contains(document + "/1#c-")
                .doesNotContain("/vestfjord/" + text.slug() + "/v");
        Session other = Session.of("vestfjord.lmu-syd.member");
        for (String page : List.of(document + "/compare/1/2", clause)) {
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(Session.of("skargard.secretariat").get(page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(Session.of("skargard.secretariat")
                        .get("/vestfjord/office/documents/kodeks-for-samspil/compare/1/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void to_everybody_else_it_answers_as_if_it_did_not_exist() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol(COLLEAGUE);
        ConsultationFixture text = unit.text();
        String absent = "/tenants/vestfjord/documents/" + ConsultationFixture.fresh("findes-ikke");
        for (Visitor reader : List.of(OUTSIDE, ANYBODY, Visitor.called("skargard.secretariat"))) {
            String nothing = reader.get(absent).is(404).body();
            surfaces(text)
                    .forEach(path ->
                            assertThat(reader.get(path).is(404).body()).as(path).isEqualTo(nothing));
            assertThat(documents(reader)).doesNotContain(text.slug());
            assertThat(found(reader, unit)).doesNotContain(text.slug());
        }
    }

    @Test
    void no_public_page_feed_or_site_map_names_it_even_to_its_own_readers() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol(COLLEAGUE);
        ConsultationFixture text = unit.text();
        Session member = Session.of(COLLEAGUE);
        Session other = Session.of("vestfjord.lmu-syd.member");
        for (Session reader : List.of(member, other, Session.closed())) {
            for (String page : List.of("", "/v1", "/clause/" + text.clauses().get(1), "/compare/1..1", "/feed.atom")) {
                assertThat(reader.get("/vestfjord/" + text.slug() + page).statusCode())
                        .as(page)
                        .isEqualTo(404);
            }
            for (String list :
                    List.of("/vestfjord", "/vestfjord/feed.atom", "/vestfjord/sitemap.xml", WORDS + unit.word())) {
                assertThat(reader.get(list).body()).as(list).doesNotContain(text.slug());
            }
        }
        String office = "/vestfjord/office/documents/" + text.slug() + "/1";
        assertThat(member.get(office).body()).contains("Vi bruger borgerens egne ord");
        assertThat(other.get(office).statusCode()).isEqualTo(404);
        assertThat(other.get("/vestfjord/office/documents").body()).doesNotContain(text.slug());
        assertThat(other.get("/vestfjord/office/search?q=" + unit.word()).body())
                .doesNotContain(text.slug());
        assertThat(member.get("/vestfjord/office/search?q=" + unit.word()).body())
                .contains(text.slug());
    }

    @Test
    void who_works_below_a_unit_belongs_to_it_and_who_works_above_does_not() {
        UnitFixture above = UnitFixture.founded();
        UnitFixture below = UnitFixture.below(above);
        below.enrol(COLLEAGUE);
        above.enrol("vestfjord.lmu-syd.member");
        INSIDE.get(above.text().draft()).is(200);
        OUTSIDE.get(below.text().draft()).is(404);
    }

    @Test
    void who_leaves_the_unit_reads_it_no_more_and_nobody_belongs_to_a_closed_one() {
        UnitFixture unit = UnitFixture.founded();
        String member = unit.enrol(COLLEAGUE);
        ConsultationFixture text = unit.text();
        INSIDE.get(text.draft()).is(200);
        unit.end(member);
        INSIDE.get(text.draft()).is(404);
        assertThat(found(INSIDE, unit)).doesNotContain(text.slug());

        UnitFixture closing = UnitFixture.founded();
        closing.enrol(COLLEAGUE);
        ConsultationFixture kept = closing.text();
        INSIDE.get(kept.draft()).is(200);
        String ahead = LocalDate.now(ConsultationFixture.ZONE).plusMonths(1).toString();
        SECRETARIAT.post(closing.address() + "/close", Map.of("lastDay", ahead)).is(200);
        closing.enrol("vestfjord.lmu-syd.member");
        INSIDE.get(kept.draft()).is(200);
        SECRETARIAT
                .post(closing.address() + "/close", Map.of("lastDay", "2026-01-31"))
                .is(200);
        INSIDE.get(kept.draft()).is(404);
        SECRETARIAT.get(kept.draft()).is(200);
        SECRETARIAT
                .post(closing.address() + "/members", Map.of("name", "Uden e-mail"))
                .isRefused(409, "unit-closed");
    }

    @Test
    void the_authoritys_own_directory_says_who_belongs() {
        UnitFixture unit = UnitFixture.founded(Map.of("directoryName", "borgerservice"));
        ConsultationFixture text = unit.text();
        Visitor.called("vestfjord.employee").get(text.draft()).is(200);
        assertThat(Session.of("vestfjord.employee")
                        .get("/vestfjord/office/documents/" + text.slug() + "/1")
                        .statusCode())
                .isEqualTo(200);
        INSIDE.get(text.draft()).is(404);
    }

    @Test
    void a_text_for_units_names_one_that_is_there() {
        ConsultationFixture text = ConsultationFixture.drafted("EMPLOYEES");
        UnitFixture.describe(text, List.of()).isRefused(422, "invalid-field");
        UnitFixture.describe(text, List.of("findes-ikke")).isRefused(422, "invalid-field");
        UnitFixture unit = UnitFixture.founded();
        UnitFixture.describe(text, List.of(unit.slug())).is(200);
        SECRETARIAT.post(unit.address() + "/close", Map.of()).is(200);
        UnitFixture.describe(text, List.of(unit.slug())).is(200);
    }

    @Test
    void the_administrator_keeps_units_and_lists_and_nobody_else() {
        UnitFixture unit = UnitFixture.founded();
        String tag = SECRETARIAT.get(unit.address()).is(200).header("ETag");
        Map<String, Object> said = Map.of("slug", unit.slug(), "name", "Borgerservice Vest");
        SECRETARIAT.put(unit.address(), said, tag).is(200);
        SECRETARIAT.put(unit.address(), said, tag).isRefused(412, "stale");
        UnitFixture below = UnitFixture.below(unit);
        SECRETARIAT
                .put(unit.address(), Map.of("slug", unit.slug(), "name", "A", "parent", below.slug()), "*")
                .isRefused(422, "invalid-field");
        unit.enrol(COLLEAGUE);
        SECRETARIAT
                .post(unit.address() + "/members", Map.of("email", COLLEAGUE + "@demo.ordskifte.example"))
                .isRefused(409, "already-member");
        SECRETARIAT
                .post(unit.address() + "/members", Map.of("name", "Ansat uden e-mail"))
                .is(201);
        SECRETARIAT.post(unit.address() + "/members", Map.of()).isRefused(422, "invalid-field");
        assertThat(SECRETARIAT.get(unit.address() + "/members").is(200).items()).hasSize(2);

        INSIDE.get(unit.address()).is(200);
        INSIDE.get(unit.address() + "/members").is(403);
        INSIDE.post(unit.address() + "/members", Map.of("name", "Mig")).is(403);
        INSIDE.put(unit.address(), said, "*").is(403);
        ANYBODY.get(unit.address()).is(404);
        ANYBODY.post(unit.address() + "/close", Map.of()).is(401);
        Visitor foreign = Visitor.called("skargard.secretariat");
        foreign.get(unit.address()).is(404);
        foreign.get("/tenants/skargard/units/" + unit.slug()).is(404);
        foreign.put("/tenants/skargard/units/" + unit.slug(), said, "*").is(404);
    }

    private static List<String> surfaces(ConsultationFixture text) {
        return Stream.concat(
                        Stream.of(
                                        "",
                                        "?on=2026-02-01",
                                        "/reviews",
                                        "/clauses/" + text.clauses().get(1),
                                        "/compare?from=1&to=1")
                                .map(path -> text.document() + path),
                        Stream.of("", ".html", ".pdf", ".docx", ".xml", ".md", ".txt", ".json")
                                .map(path -> text.draft() + path))
                .toList();
    }

    private static List<String> documents(Visitor reader) {
        return reader.all("/tenants/vestfjord/documents").stream()
                .map(one -> one.get("slug").asText())
                .toList();
    }

    private static List<String> found(Visitor reader, UnitFixture unit) {
        return Stream.of(reader.get(WORDS + unit.word()).is(200).json().get("hits"))
                .flatMap(hits -> {
                    List<String> slugs = new ArrayList<>();
                    hits.forEach(hit -> slugs.add(hit.get("document").asText()));
                    return slugs.stream();
                })
                .toList();
    }
}
