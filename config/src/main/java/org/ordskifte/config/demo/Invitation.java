package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A round is prepared and sent out: the material imported and drafted, the consultees named, the round published. */
final class Invitation {

    private final Authority authority;
    private final Round round;
    private final RoundDates dates;

    Invitation(Authority authority, Round round, RoundDates dates) {
        this.authority = authority;
        this.round = round;
        this.dates = dates;
    }

    /** @return the version of each document that is out for consultation */
    Map<String, Integer> send(Portal secretariat) {
        Shelf shelf = new Shelf(secretariat, authority.slug());
        String file = round.material().file();
        JsonNode preview = shelf.hand(Upload.of(file, dates.fill(Manifest.text(file))));
        Map<String, Integer> versions = new LinkedHashMap<>();
        round.material().documents().forEach((document, role) -> {
            if (!shelf.holds(document)) {
                shelf.register(authority.document(document));
            }
            versions.put(document, shelf.draft(document, preview, role));
        });
        String rounds = "/tenants/" + authority.slug() + "/consultations";
        secretariat.post(rounds, body(letter(preview), versions));
        secretariat.post(rounds + "/" + round.slug() + "/publish", Map.of());
        return versions;
    }

    private String letter(JsonNode preview) {
        return round.letterFile().map(file -> dates.fill(Manifest.text(file))).orElseGet(() -> Letter.of(preview));
    }

    private ObjectNode body(String letter, Map<String, Integer> versions) {
        ObjectNode body = Manifest.JSON.createObjectNode();
        body.put("slug", round.slug()).put("title", round.title()).put("caseNumber", round.caseNumber());
        body.put("letter", letter);
        ArrayNode documents = body.putArray("documents");
        versions.forEach((document, number) ->
                documents.addObject().put("document", document).put("version", number));
        body.put("audience", round.audience());
        body.put("opensAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dates.opens()));
        body.put("deadline", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dates.deadline()));
        body.put("timeZone", authority.timeZone());
        body.set("caseHandler", round.caseHandler());
        body.set("questionsTo", round.questionsTo());
        body.put("sealed", false);
        body.set("visibility", round.visibility());
        body.put("approval", round.approval());
        body.putArray("consultees").addAll(round.consultees());
        ArrayNode stations = body.putArray("stations");
        for (Round.Station station : round.stations()) {
            ObjectNode one = stations.addObject().put("name", station.name());
            dates.date(station).ifPresent(date -> one.put("date", date.toString()));
            dates.words(station).ifPresent(words -> one.put("when", words));
        }
        return body;
    }
}
