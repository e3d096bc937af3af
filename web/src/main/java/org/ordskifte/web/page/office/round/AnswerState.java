package org.ordskifte.web.page.office.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.consultation.response.ApprovalView;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.terms.ApprovalRule.Place;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** Says how an answer stands: "Draft, saved at 14.02. Not sent. The vice chair’s approval is missing." */
class AnswerState {

    private final Wording wording;
    private final DateWords dates;
    private final RoundView round;
    private final ZoneId zone;

    AnswerState(Tongue tongue, RoundView round) {
        this.wording = Wording.in(tongue);
        this.dates = new DateWords(tongue);
        this.round = round;
        this.zone = ZoneId.of(round.head().timeZone());
    }

    String said(ResponseView answer) {
        ResponseHead head = answer.head();
        List<String> sentences = new ArrayList<>();
        if (head.state().isPending()) {
            sentences.add(saved(answer));
            sentences.add(wording.text("office.respond.not-sent"));
            if (head.expired()) {
                sentences.add(wording.text("office.respond.expired", dates.deadline(answer.deadline(), zone, false)));
            } else {
                sentences.addAll(missing(answer));
            }
        } else {
            sentences.add(handedIn(head));
        }
        return String.join(" ", sentences);
    }

    private String saved(ResponseView answer) {
        String state = answer.head().state() == ResponseState.APPROVED ? "approved" : "draft";
        return answer.savedAt() == null
                ? wording.text("office.respond." + state + ".empty")
                : wording.text("office.respond." + state, when(answer.savedAt()));
    }

    /** Today the time is enough. */
    private String when(Instant at) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.now(zone));
        return today ? dates.time(at, zone) : dates.moment(at, zone);
    }

    private String handedIn(ResponseHead head) {
        String key = "office.respond.state."
                + head.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Instant at = head.state() == ResponseState.WITHDRAWN ? head.withdrawnAt() : head.submittedAt();
        return wording.text(key, at == null ? "" : dates.stamp(at, zone));
    }

    /** Each approval that is still to be given, as a sentence. */
    List<String> missing(ResponseView answer) {
        if (answer.approvalsComplete()) {
            return List.of();
        }
        List<Place> places = round.matter().approval().places();
        if (answer.head().position() == Position.NO_REMARKS) {
            return List.of(wording.text("office.respond.missing.one"));
        }
        List<ApprovalView> given = new ArrayList<>(answer.approvals());
        List<String> sentences = new ArrayList<>();
        for (Place place : places) {
            boolean filled = given.stream()
                    .filter(each -> place.isFilledBy(each.seat(), each.side()))
                    .findFirst()
                    .map(given::remove)
                    .orElse(false);
            if (!filled) {
                Enum<?> who = place.seat() == null ? place.side() : place.seat();
                sentences.add(wording.text("office.respond.missing."
                        + who.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return sentences;
    }
}
