package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Until when something can be answered in a round: a text with a deadline of its own, or all the others together.
 *
 * @param documentId null for the texts without a deadline of their own
 * @param document slug of the text; null where all texts are answered together
 * @param title null where it is not to be seen
 * @param deadline the first instant that is too late
 * @param over whether it lies behind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextDeadline(
        @JsonIgnore UUID documentId,
        String document,
        String title,
        String language,
        Instant deadline,
        @JsonIgnore boolean over) {

    private static final Comparator<TextDeadline> IN_TIME = Comparator.comparing(TextDeadline::deadline);

    /**
     * All that hold in a round, the nearest first; the general one only where a text is held to it.
     *
     * @param general null as long as none was set
     * @param texts that are out, each with its own deadline or null
     */
    static List<TextDeadline> of(Instant general, List<TextDeadline> texts, Instant now) {
        List<TextDeadline> all = new ArrayList<>();
        if (general != null && (texts.isEmpty() || texts.stream().anyMatch(text -> text.deadline() == null))) {
            all.add(new TextDeadline(null, null, null, null, general, !now.isBefore(general)));
        }
        texts.stream().filter(text -> text.deadline() != null).forEach(text -> all.add(text.at(text.deadline(), now)));
        all.sort(IN_TIME);
        return all.size() == 1 ? List.of(all.get(0).unnamed()) : List.copyOf(all);
    }

    /**
     * The last of all that hold for everybody, and for whoever was granted more time.
     *
     * @param general null as long as none was set, and then there is no last one
     * @param granted null where nothing was
     */
    static Instant last(Instant general, List<TextDeadline> texts, Instant granted) {
        return general == null
                ? null
                : Stream.concat(Stream.of(general), texts.stream().map(TextDeadline::deadline))
                        .map(each -> each == null || granted != null && granted.isAfter(each) ? granted : each)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(general);
    }

    /** What holds for somebody who was perhaps granted more time. */
    static List<TextDeadline> of(UnaryOperator<Instant> granted, List<TextDeadline> all, Instant now) {
        return all.stream()
                .map(each -> each.at(granted.apply(each.deadline()), now))
                .sorted(IN_TIME)
                .toList();
    }

    private TextDeadline at(Instant later, Instant now) {
        return new TextDeadline(documentId, document, title, language, later, !now.isBefore(later));
    }

    /** Of a single text it goes without saying which. */
    private TextDeadline unnamed() {
        return new TextDeadline(documentId, null, null, null, deadline, over);
    }
}
