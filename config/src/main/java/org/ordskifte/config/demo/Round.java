package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A consultation of the story: what is asked, of whom, when, what they answered and how it ended. */
record Round(
        String slug,
        String title,
        String caseNumber,
        String letter,
        Material material,
        Moment opens,
        Moment deadline,
        String audience,
        JsonNode visibility,
        String approval,
        JsonNode caseHandler,
        JsonNode questionsTo,
        List<JsonNode> consultees,
        List<Forwarding> forwardings,
        List<Station> stations,
        List<Answer> answers,
        Conclusion conclusion) {

    Round {
        forwardings = forwardings == null ? List.of() : List.copyOf(forwardings);
    }

    /** The letter's file; empty where the letter is the first part of the material. */
    Optional<String> letterFile() {
        return Optional.ofNullable(letter);
    }

    Optional<Conclusion> ending() {
        return Optional.ofNullable(conclusion);
    }

    /** @param documents the role of the file's part that becomes the draft of each document */
    record Material(String file, Map<String, String> documents) {}

    /** A committee lets the committees below it answer first. */
    record Forwarding(String by, String committee, List<String> committees, Moment innerDeadline) {}

    /** A meeting after the deadline: on a day counted from the day of loading, at a time in words, or neither. */
    record Station(String name, Integer days, String when, String outcome) {}

    record Answer(
            String committee,
            int days,
            String at,
            List<String> approvers,
            String sender,
            String position,
            String text,
            List<Remark> remarks) {
        Moment moment() {
            return new Moment(days, at);
        }
    }

    /** @param clause label or heading of the clause it is about */
    record Remark(String document, String clause, String kind, String text, String proposedText, JsonNode outcome) {}

    record Conclusion(Moment processedOn, String document, Adoption adoption, List<Change> changes) {}

    record Adoption(int days, String at, String adoptedBy, String reference) {
        Moment moment() {
            return new Moment(days, at);
        }
    }

    /** A clause as the meeting wanted it. */
    record Change(String clause, List<String> paragraphs) {}
}
