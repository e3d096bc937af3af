package org.ordskifte.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.GroupFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.ReadingFixture;
import org.ordskifte.it.TwoVersions;
import org.ordskifte.it.UnitFixture;

/** The pages there are, each with something on it, and who may look at them. */
final class EveryPage {

    static final String SECRETARIAT = "vestfjord.secretariat";
    static final String OFFICE = "/vestfjord/office";

    private static final String HR = "vestfjord.lmu-hr.secretary";
    private static final String NORD = "vestfjord.lmu-nord.secretary";
    private static final String CODE = "/documents/kodeks-for-samspil";

    private final List<Scene> scenes = new ArrayList<>();

    /** @param user who looks at it; null for anybody */
    record Scene(String name, String user, String path) {

        @Override
        public String toString() {
            return name;
        }
    }

    private EveryPage() {}

    static List<Scene> scenes() {
        EveryPage pages = new EveryPage();
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        pages.publicPages(round);
        pages.officePages();
        pages.pagesOfATextInTheMaking();
        pages.pagesOfTwoVersions();
        pages.pagesOfARound(round);
        pages.pagesOfAPassedOnRound();
        return pages.scenes;
    }

    private void publicPages(ConsultationFixture round) {
        anybody("front", "/");
        anybody("tenant", "/vestfjord");
        anybody("version", "/skargard/uppforandekod");
        anybody("version-superseded", "/skargard/uppforandekod/v1");
        anybody("version-da", "/vestfjord/kodeks-for-samspil");
        anybody("version-sv", "/almstad/bemotandekod");
        anybody("version-ostkust", "/ostkust/region-ostkusts-policy");
        anybody("version-nb", "/elvestad/etiske-retningslinjer");
        anybody("version-in-consultation", "/vestfjord/" + round.slug() + "/v" + round.version());
        ConsultationFixture withheld = withheld();
        String translated = translated();
        anybody("version-translated", "/vestfjord/" + translated);
        office("translation", "/documents/" + translated + "/1/translation");
        anybody("version-withheld", "/vestfjord/" + withheld.slug());
        office("withhold", "/documents/" + withheld.slug() + "/1/withhold");
        anybody("version-on-a-day", "/skargard/uppforandekod/on/2020-03-01");
        anybody(
                "clause",
                "/vestfjord/" + round.slug() + "/clause/" + round.clauses().get(1));
        anybody("compare", "/skargard/uppforandekod/compare/1..2");
        anybody("rounds", "/vestfjord/consultations");
        anybody("rounds-none", "/ostkust/consultations");
        anybody("round", "/vestfjord/consultations/kodeks-for-samspil");
        anybody("round-ended", "/vestfjord/consultations/gaver-og-habilitet");
        anybody("search", "/search?q=gaver");
        anybody("search-empty", "/search?q=");
        anybody("search-nothing", "/search?q=fuldmaegtigposthus");
        anybody("receipts", "/receipts");
        anybody("receipts-unknown", "/receipts/ABCDEFGH23456?sha256=" + "0".repeat(64));
        anybody("accessibility", "/vestfjord/accessibility");
    }

    /** An adopted English text that translates the demo code. */
    private static String translated() {
        String slug = ConsultationFixture.fresh("code");
        String documents = ConsultationFixture.TENANT + "/documents";
        Map<String, Object> text = Map.of(
                "slug",
                slug,
                "title",
                "Code for working together",
                "kind",
                "policy",
                "language",
                "en",
                "access",
                "PUBLIC");
        ConsultationFixture.SECRETARIAT.post(documents, text).is(201);
        Map<String, Object> clause = Map.of(
                "heading", "Purpose", "blocks", List.of(Map.of("type", "paragraph", "text", "We speak plainly.")));
        ConsultationFixture.SECRETARIAT
                .post(
                        documents + "/" + slug + "/versions",
                        Map.of("title", "Code for working together", "clauses", List.of(clause)))
                .is(201);
        ConsultationFixture.SECRETARIAT
                .post(documents + "/" + slug + "/versions/1/adopt", Map.of())
                .is(200);
        Map<String, Object> original = Map.of("document", "kodeks-for-samspil", "version", 1);
        ConsultationFixture.SECRETARIAT
                .put(documents + "/" + slug + "/translations/1", original, "*")
                .is(200);
        return slug;
    }

    /** An adopted text of which a passage is withheld and nobody has said why. */
    private static ConsultationFixture withheld() {
        ConsultationFixture text = ConsultationFixture.drafted();
        ConsultationFixture.SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        ConsultationFixture.SECRETARIAT
                .post(
                        text.document() + "/withholdings",
                        Map.of("version", 1, "clause", text.clauses().get(1), "passage", 1))
                .is(201);
        return text;
    }

    private void officePages() {
        office("desk", "");
        office("documents", "/documents");
        office("document", CODE);
        office("document-describe", CODE + "?describe=yes");
        office("document-correct", CODE + "?correct=1");
        office("version-adopted", CODE + "/1");
        office("compare-inside", CODE + "/compare/1/2");
        office("review", CODE + "/1/review");
        office("adopt-repeal", CODE + "/1/adopt?decision=repeal");
        office("committees", "/committees");
        office("committee", "/committees/hmu-stabe");
        office("committee-rename", "/committees/hmu-stabe?rename=yes");
        office("committee-close", "/committees/hmu-stabe?close=yes");
        office("members", "/members");
        office("handover", "/members/handover");
        ReadingFixture.agree("SECRETARIAT");
        ReadingFixture reading = ReadingFixture.asked("vestfjord.lmu-hr.member");
        String read = "/documents/" + reading.text().slug() + "/1";
        office("confirmations", "/confirmations?agree=yes");
        office("readers", read + "/readers?people=yes");
        scenes.add(new Scene("read-and-confirm", "vestfjord.lmu-hr.member", OFFICE + read + "/read"));
        UnitFixture unit = UnitFixture.founded();
        unit.enrol("vestfjord.lmu-hr.member");
        office("units", "/units?new=unit");
        GroupFixture group = GroupFixture.defined(Map.of("allEmployees", true));
        group.text();
        office("groups", "/groups?group=" + group.slug());
        anybody("tenant-for-a-group", "/vestfjord?for=" + group.slug());
        anybody("search-for-a-group", "/search?q=tonefald&tenant=vestfjord&for=" + group.slug());
        office("unit", "/units/" + unit.slug());
        undelivered();
        office("notices", "/notices");
        office("notices-none", "/notices?consultee=" + UUID.randomUUID());
        office("missing", "/missing");
        office("appearance", "/appearance");
        office("contact", "/contact");
        office("closed-days", "/closed-days");
        office("rounds-office", "/consultations");
        office("round-new", "/consultations/new");
        office("audit", "/audit");
        office("search", "/search?q=gaver");
        office("search-nothing", "/search?q=fuldmaegtigposthus");
        scenes.add(new Scene("desk-of-a-seat", HR, OFFICE));
        scenes.add(new Scene("desk-of-an-employee", "vestfjord.employee", OFFICE));
    }

    /** A mail that a relay would not take, and one that nobody tries any more. */
    private static void undelivered() {
        String notice = "insert into notice (id, tenant_id, kind, once_key, recipient_email, recipient_name, language, "
                + "arguments, due_at, attempts, next_attempt_at, last_error, failure, given_up_at) "
                + "select gen_random_uuid(), id, 'INVITATION', gen_random_uuid()::text, 'gaest@outside.example', "
                + "'Gæsten', 'da', '{\"round\": \"kodeks-for-samspil\", \"title\": \"Kodeks for samspil\"}', now(), 3, "
                + "now() + interval '1 hour', '550 5.1.1 <gaest@outside.example> is unknown here', ";
        try (Connection owner = Portal.stack().ownerConnection();
                Statement insert = owner.createStatement()) {
            insert.executeUpdate(notice + "'ADDRESS_REFUSED', now() from tenant where slug = 'vestfjord'");
            insert.executeUpdate(notice + "'REFUSED', null from tenant where slug = 'vestfjord'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pagesOfATextInTheMaking() {
        ConsultationFixture text = ConsultationFixture.drafted();
        String draft = "/documents/" + text.slug() + "/" + text.version();
        office("version-draft", draft);
        office("edit", draft + "/edit");
        office("edit-clause", draft + "/edit?clause=" + text.clauses().get(1));
        office("edit-remove", draft + "/edit?clause=" + text.clauses().get(1) + "&remove=ask");
        office("edit-new", draft + "/edit?new=end");
        office("edit-title", draft + "/edit?title=yes");
        office("adopt", draft + "/adopt");
        office("adopt-drop", draft + "/adopt?decision=withdraw");
        JsonNode preview = ConsultationFixture.SECRETARIAT
                .upload(
                        ConsultationFixture.TENANT + "/imports",
                        "regler.txt",
                        LookAlike.TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
        String imported = "/imports/" + preview.get("id").asText();
        office("imports", "/imports");
        office("preview", imported);
        office("preview-settle", imported + "?settle=yes");
        office("preview-next", imported + "?draft=next");
        office("preview-new", imported + "?draft=new");
        office(
                "preview-correcting",
                imported + "?at=" + preview.at("/parts/0/clauses/0/id").asText());
        office("preview-replace", imported + "?replace=yes");
        office("reading-over", "/imports/reading/" + UUID.randomUUID());
    }

    private void pagesOfTwoVersions() {
        String next = "/documents/" + TwoVersions.written().slug() + "/2";
        office("version-draft-of-two", next);
        office("identity", next + "/identity");
        office("correct", CODE + "/1/correct");
    }

    private void pagesOfAPassedOnRound() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("consultees", List.of(Map.of("committee", "hmu-stabe"))));
        String chair = "vestfjord.hmu-stabe.chair";
        String consultee = ConsultationFixture.seat("hmu-stabe", "chair")
                .get(round.round() + "/consultees")
                .json()
                .at("/items/0/id")
                .asText();
        String here = OFFICE + "/consultations/" + round.slug();
        scenes.add(new Scene("round-forward", chair, here + "?step=forward&consultee=" + consultee));
        scenes.add(new Scene("round-decline", chair, here + "?step=decline&consultee=" + consultee));
    }

    private void pagesOfARound(ConsultationFixture round) {
        String handedIn = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", handedIn);
        ConsultationFixture.seat("lmu-hr", "chair").submit(handedIn).is(201);
        String begun = round.answeredBy("lmu-nord");
        String here = "/consultations/" + round.slug();
        office("round-open", here);
        office(
                "clause-inside",
                "/documents/" + round.slug() + "/clause/" + round.clauses().get(1));
        List.of("extend", "invite", "register", "cancel")
                .forEach(step -> office("round-" + step, here + "?step=" + step));
        office("answers", here + "/answers");
        office("answer", here + "/answers/" + id(handedIn));
        office("answer-withhold", here + "/answers/" + id(handedIn) + "/withhold");
        office("redraft", "/consultations/gaver-og-habilitet/outcome/gaver-og-habilitet");
        office("round-concluded", "/consultations/gaver-og-habilitet");
        office("answers-concluded", "/consultations/gaver-og-habilitet/answers");
        String prepared = prepared();
        office("round-prepared", prepared);
        office("round-edit", prepared + "/edit");
        office("round-publish", prepared + "?step=publish");
        scenes.add(new Scene("round-of-a-seat", HR, OFFICE + here));
        scenes.add(new Scene("respond", NORD, OFFICE + here + "/respond/" + id(begun)));
        scenes.add(new Scene("respond-handed-in", HR, OFFICE + here + "/respond/" + id(handedIn)));
        scenes.add(new Scene("respond-withdraw", HR, OFFICE + here + "/respond/" + id(handedIn) + "?step=withdraw"));
        scenes.add(new Scene("receipt", HR, OFFICE + here + "/receipt/" + id(handedIn)));
    }

    private static String prepared() {
        String slug = ConsultationFixture.fresh("forberedt");
        ConsultationFixture.SECRETARIAT
                .post(
                        ConsultationFixture.TENANT + "/consultations",
                        Map.of("slug", slug, "title", "Regler for hjemmearbejde", "audience", "INVITED"))
                .is(201);
        return "/consultations/" + slug;
    }

    private static UUID id(String response) {
        return UUID.fromString(response.substring(response.lastIndexOf('/') + 1));
    }

    private void anybody(String name, String path) {
        scenes.add(new Scene(name, null, path));
    }

    private void office(String name, String path) {
        scenes.add(new Scene("office-" + name, SECRETARIAT, OFFICE + path));
    }
}
