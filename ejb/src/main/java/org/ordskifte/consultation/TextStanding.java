package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.AnswerWatch.Answered;

/**
 * How somebody who is asked stands with one text, where texts of a round have deadlines of their own.
 *
 * @param document slug of the text; null for all the others together
 * @param title null where it is not to be seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextStanding(String document, String title, String language, Standing standing) {

    /**
     * @param theirs the deadlines that hold for them
     * @param given what they have answered: by its id a text with a deadline of its own, by null all the others together
     * @return none where one answer is about everything
     */
    static List<TextStanding> of(
            List<TextDeadline> theirs, Map<UUID, Answered> given, boolean declined, boolean undelivered) {
        Map<UUID, Answered> byText = new HashMap<>(given);
        return theirs.size() < 2
                ? List.of()
                : theirs.stream()
                        .map(each -> new TextStanding(
                                each.document(),
                                each.title(),
                                each.language(),
                                Standing.of(byText.get(each.documentId()), declined, each.over(), undelivered)))
                        .toList();
    }
}
