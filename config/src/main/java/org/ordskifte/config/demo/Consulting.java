package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** One round from its invitation to its end: committees forward it, answer, learn what became of their remarks. */
final class Consulting {

    private final Cast cast;
    private final Authority authority;
    private final Round round;
    private final RoundDates dates;
    private final String path;

    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, JsonNode> given = new HashMap<>();

    Consulting(Cast cast, Authority authority, Round round, LocalDate today) {
        this.cast = cast;
        this.authority = authority;
        this.round = round;
        this.dates = new RoundDates(authority, round, today);
        this.path = "/tenants/" + authority.slug() + "/consultations/" + round.slug();
    }

    void writeInto(Timeline timeline) {
        timeline.at(dates.opens().minusDays(1).withHour(15), this::invite);
        round.forwardings().forEach(one -> timeline.at(dates.opens().plusDays(1).withHour(10), () -> forward(one)));
        round.answers().forEach(answer -> timeline.at(dates.at(answer.moment()), () -> answer(answer)));
        round.ending().ifPresent(ending -> {
            timeline.at(dates.at(ending.processedOn()), this::process);
            timeline.at(dates.at(ending.adoption().moment()), () -> conclude(ending));
        });
    }

    private void invite() {
        versions.putAll(new Invitation(authority, round, dates).send(secretariat()));
    }

    private void forward(Round.Forwarding forwarding) {
        Portal chair = cast.as(forwarding.by());
        String consultee = chair.list(path + "/consultees").stream()
                .filter(one -> one.path("committee").asText().equals(forwarding.committee()))
                .map(one -> one.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(forwarding.committee() + " is not asked"));
        chair.post(
                path + "/consultees/" + consultee + "/forward",
                Map.of(
                        "committees", forwarding.committees(),
                        "innerDeadline",
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dates.at(forwarding.innerDeadline()))));
    }

    private void answer(Round.Answer answer) {
        Portal sender = cast.as(answer.sender());
        String response = path + "/responses/"
                + sender.post(path + "/responses", Map.of("committee", answer.committee()))
                        .get("id")
                        .asText();
        JsonNode written = sender.put(response, words(answer));
        String hash = written.get("hash").asText();
        answer.approvers().forEach(approver -> cast.as(approver).post(response + "/approve", Map.of("hash", hash)));
        sender.submit(response + "/submit");
        given.put(answer.committee(), sender.get(response));
    }

    private ObjectNode words(Round.Answer answer) {
        ObjectNode words = Manifest.JSON.createObjectNode();
        words.put("position", answer.position()).put("text", answer.text());
        ArrayNode remarks = words.putArray("remarks");
        for (Round.Remark remark : answer.remarks()) {
            ObjectNode one = remarks.addObject().put("document", remark.document());
            one.put("clause", clause(remark.document(), remark.clause()));
            one.put("kind", remark.kind()).put("side", "JOINT").put("text", remark.text());
            if (remark.proposedText() != null) {
                one.put("proposedText", remark.proposedText());
            }
        }
        return words;
    }

    /** Every remark gets its outcome, every answer is closed. */
    private void process() {
        for (Round.Answer answer : round.answers()) {
            JsonNode response = given.get(answer.committee());
            for (int i = 0; i < answer.remarks().size(); i++) {
                String remark = response.get("remarks").get(i).get("id").asText();
                secretariat()
                        .put(
                                path + "/remarks/" + remark + "/outcome",
                                answer.remarks().get(i).outcome());
            }
            secretariat().post(path + "/responses/" + response.get("id").asText() + "/close", Map.of());
        }
    }

    private void conclude(Round.Conclusion ending) {
        LocalDate day = dates.at(ending.adoption().moment()).toLocalDate();
        ObjectNode adoption = Manifest.JSON.createObjectNode();
        adoption.put("adoptedBy", ending.adoption().adoptedBy()).put("adoptedOn", day.toString());
        adoption.put("validFrom", day.plusMonths(1).withDayOfMonth(1).toString());
        adoption.put("reference", ending.adoption().reference());
        ArrayNode changes = adoption.putArray("changes");
        for (Round.Change change : ending.changes()) {
            ObjectNode one = changes.addObject().put("clause", clause(ending.document(), change.clause()));
            ArrayNode blocks = one.putArray("blocks");
            change.paragraphs()
                    .forEach(text -> blocks.addObject().put("type", "paragraph").put("text", text));
        }
        new Shelf(secretariat(), authority.slug()).adopt(ending.document(), versions.get(ending.document()), adoption);
        secretariat().post(path + "/conclude", Map.of());
        for (int i = 0; i < round.stations().size(); i++) {
            String outcome = round.stations().get(i).outcome();
            if (outcome != null) {
                secretariat().put(path + "/stations/" + (i + 1) + "/outcome", Map.of("outcome", outcome));
            }
        }
    }

    private String clause(String document, String labelOrHeading) {
        return new Shelf(secretariat(), authority.slug()).clause(document, versions.get(document), labelOrHeading);
    }

    private Portal secretariat() {
        return cast.as(authority.secretariat());
    }
}
