package org.ordskifte.it;

import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** One of everything that Region Vestfjord has and nobody outside may see, each found by the template of its address. */
final class Belongings {

    static final String ABSENT = UUID.randomUUID().toString();
    private static final String ABSENT_NUMBER = "999";
    private static final Visitor SECRETARY = Visitor.called("vestfjord.lmu-hr.secretary");
    private static final String DOCUMENT = "/tenants/{t}/documents/{d}";
    private static final String VERSION = DOCUMENT + "/versions/{n}";
    private static final String ROUND = "/tenants/{t}/consultations/{c}";

    private final Map<String, String> places = new HashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private final ConsultationFixture round;
    private final String response;

    private Belongings() {
        String word = "hemmeligt" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        secrets.add(word);
        round = ConsultationFixture.drafted("EMPLOYEES")
                .published(Map.of("audience", "INVITED", "letter", "Vi beder om et " + word + " svar."));
        response = round.answeredBy("lmu-hr", round.words("Udvalget siger " + word + "."));
        places.put("/tenants/{t}", TENANT);
        theRound();
        theDocuments();
        theImport();
        thePeople();
        places.put("/tenants/{t}/notices/{id}", TENANT + "/notices/" + aNotice());
    }

    private static String aNotice() {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select n.id from notice n join tenant t on t.id = n.tenant_id "
                        + "where t.slug = 'vestfjord' limit 1")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("no notice of the tenant", e);
        }
    }

    static Belongings made() {
        return new Belongings();
    }

    private void theRound() {
        secrets.add(round.slug());
        places.put(ROUND, round.round());
        String attachment = SECRETARY
                .upload(response + "/attachments", "bilag.txt", bytes(secrets.get(0)))
                .is(201)
                .json()
                .at("/attachments/0/id")
                .asText();
        String consultee = first(round.round() + "/consultees");
        places.put(ROUND + "/responses/{r}", response);
        places.put(ROUND + "/responses/{r}/attachments/{a}", response + "/attachments/" + attachment);
        places.put(ROUND + "/consultees/{k}", round.round() + "/consultees/" + consultee);
        places.put(ROUND + "/stations/{number}", round.round() + "/stations/1");
        places.put(ROUND + "/outcome/{document}", round.round() + "/outcome/" + round.slug());
        theAnswer();
    }

    private void theAnswer() {
        ConsultationFixture other = ConsultationFixture.drafted("EMPLOYEES")
                .published(Map.of("audience", "INVITED", "visibility", "INTERNAL", "approval", "NONE"));
        String answer = other.answeredBy("lmu-hr");
        String receipt = SECRETARY.submit(answer).is(201).text("number");
        JsonNode remark = SECRETARY.get(answer).is(200).json().at("/remarks/0/id");
        secrets.add(other.slug());
        places.put(ROUND + "/responses/{r}/receipts/{number}", answer + "/receipts/" + receipt);
        places.put(ROUND + "/remarks/{id}", other.round() + "/remarks/" + remark.asText());
        places.put(ROUND + "/responses/{r}/withholdings", answer + "/withholdings");
        places.put(
                ROUND + "/responses/{r}/withholdings/{w}",
                answer + "/withholdings/"
                        + SECRETARIAT
                                .post(answer + "/withholdings", Map.of("scope", "TEXT"))
                                .is(201)
                                .text("id"));
    }

    private void theDocuments() {
        String clause = round.clauses().get(0);
        places.put(DOCUMENT, round.document());
        places.put(DOCUMENT + "/clauses/{c}", round.document() + "/clauses/" + clause);
        places.put(VERSION, round.draft());
        places.put(VERSION + "/clauses/{c}", round.draft() + "/clauses/" + clause);
        places.put(VERSION + "/identity/{c}", round.draft() + "/identity/" + clause);
        places.put(VERSION + ".{ending}", round.draft() + ".pdf");
        places.put("/tenants/{t}/metadata-debt/{d}", TENANT + "/metadata-debt/" + round.slug());
        ConsultationFixture adopted = ConsultationFixture.drafted("EMPLOYEES");
        SECRETARIAT.post(adopted.draft() + "/adopt", Map.of()).is(200);
        String withheld = SECRETARIAT
                .post(
                        adopted.document() + "/withholdings",
                        Map.of("version", 1, "clause", adopted.clauses().get(0), "passage", 1))
                .is(201)
                .text("id");
        secrets.add(adopted.slug());
        places.put(DOCUMENT + "/withholdings/{w}", adopted.document() + "/withholdings/" + withheld);
        places.put(DOCUMENT + "/translations/{n}", translationOf(adopted));
        places.put(VERSION + "/notes/{id}", noted());
        ReadingFixture.agree();
        ReadingFixture reading = ReadingFixture.asked("vestfjord.lmu-hr.member");
        secrets.add(reading.text().slug());
        places.put(VERSION + "/readings", reading.readings(1));
        OfferFixture offer = OfferFixture.made("EMPLOYEES");
        secrets.add(offer.slug());
        places.put(VERSION + "/offers/{correction}/{clause}", offer.address());
    }

    private String translationOf(ConsultationFixture original) {
        String slug = ConsultationFixture.fresh("tone-en");
        String document = TENANT + "/documents/" + slug;
        Map<String, Object> clause = Map.of("blocks", List.of(Map.of("type", "paragraph", "text", "Plainly.")));
        SECRETARIAT
                .post(TENANT + "/documents", ConsultationFixture.document(slug, "en", "EMPLOYEES"))
                .is(201);
        SECRETARIAT
                .post(document + "/versions", Map.of("title", "Tone", "clauses", List.of(clause)))
                .is(201);
        SECRETARIAT.post(document + "/versions/1/adopt", Map.of()).is(200);
        SECRETARIAT
                .put(document + "/translations/1", Map.of("document", original.slug(), "version", 1), "*")
                .is(200);
        secrets.add(slug);
        return document + "/translations/1";
    }

    private String noted() {
        String slug = ConsultationFixture.registered("EMPLOYEES");
        String imported = SECRETARIAT
                .upload(TENANT + "/imports", "svar.docx", WordFile.withTrackedChanges())
                .is(201)
                .text("id");
        SECRETARIAT
                .put(TENANT + "/imports/" + imported, Map.of("changes", "accepted", "title", "Svartider"), "*")
                .is(200);
        String version = TENANT + "/documents/" + slug + "/versions/1";
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions", Map.of("import", imported, "part", "main"))
                .is(201);
        secrets.add(slug);
        return version + "/notes/" + first(version + "/notes");
    }

    private void theImport() {
        JsonNode imported = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", bytes(ConsultationFixture.TEXT))
                .is(201)
                .json();
        String place = TENANT + "/imports/" + imported.get("id").asText();
        String clause = imported.at("/parts/0/clauses/1/id").asText();
        SECRETARIAT
                .post(place + "/corrections", Map.of("do", "DROP", "clause", clause))
                .is(200);
        places.put("/tenants/{t}/imports/{id}", place);
        places.put("/tenants/{t}/imports/{id}/corrections/{number}", place + "/corrections/1");
        places.put("/tenants/{t}/imports/{id}/warnings/{number}", place + "/warnings/1");
    }

    private void thePeople() {
        String committee = CommitteeLifeIT.address(CommitteeLifeIT.founded("vestfjord.hmu-stabe.secretary"));
        places.put("/tenants/{t}/committees/{k}", committee);
        places.put("/tenants/{t}/committees/{k}/seats/{s}", committee + "/seats/" + first(committee + "/seats"));
        places.put("/tenants/{t}/members/{id}", TENANT + "/members/" + first(TENANT + "/members"));
        UnitFixture unit = UnitFixture.founded();
        secrets.add(unit.slug());
        places.put("/tenants/{t}/units/{u}", unit.address());
        places.put(
                "/tenants/{t}/units/{u}/members/{m}",
                unit.address() + "/members/" + unit.enrol("vestfjord.lmu-hr.member"));
        places.put(
                "/tenants/{t}/groups/{g}",
                GroupFixture.defined(Map.of("units", List.of(unit.slug()))).address());
    }

    /**
     * The address of something that is there.
     *
     * @throws AssertionError by the operation's name, where nothing of the kind was made
     */
    String place(Operation operation) {
        String template = operation.template();
        String known = places.keySet().stream()
                .filter(template::startsWith)
                .filter(one -> one.length() > template.lastIndexOf('}'))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (known.isEmpty() && template.contains("{")) {
            Assertions.fail("Nobody tries %s from outside: make one in Belongings and say where it is", operation);
        }
        String rest = template.substring(known.length());
        return places.getOrDefault(known, "") + rest + question(rest);
    }

    private static String question(String rest) {
        return rest.startsWith("/compare") ? "?from=1&to=1" : rest.equals("/search") ? "?q=tone" : "";
    }

    /** The same address with one name in it that nothing has, for each name; the tenant's own only where it stands alone. */
    List<String> absent(Operation operation) {
        String[] names = operation.template().split("/");
        List<String> all = new ArrayList<>();
        for (int i = names.length - 1; i > 0; i--) {
            if (names[i].contains("{") && (i > 2 || operation.isOfTenantAlone())) {
                String[] there = place(operation).split("/");
                there[i] = there[i].matches("[0-9]+([.].*)?") ? there[i].replaceFirst("[0-9]+", ABSENT_NUMBER) : ABSENT;
                all.add(String.join("/", there));
            }
        }
        return all;
    }

    /** What stands nowhere but in what is hidden. */
    List<String> secrets() {
        return secrets;
    }

    /** The names of what is hidden, as the addresses of pages have them. */
    Map<String, String> names() {
        return Map.of(
                "document", round.slug(),
                "slug", round.slug(),
                "consultation", round.slug(),
                "clause", round.clauses().get(0),
                "response", last(response),
                "import", last(places.get("/tenants/{t}/imports/{id}")),
                "committee", last(places.get("/tenants/{t}/committees/{k}")),
                "unit", last(places.get("/tenants/{t}/units/{u}")),
                "version", "1",
                "reading", ABSENT);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String first(String list) {
        return SECRETARIAT.get(list).is(200).items().get(0).get("id").asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
