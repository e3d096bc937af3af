package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Who answers and who changes a round wait for one another. One is held up in the middle of what it does, the other
 * comes behind it, and then both go on.
 */
@Isolated
@ExtendWith(Portal.class)
class WaitingTurnsIT {

    private static final Duration TO_THE_DEADLINE = Duration.ofMillis(1500);

    private ConsultationFixture round;

    @AfterEach
    void the_books_balance() {
        Books.balance(round.slug());
    }

    private String answer(String rule) {
        round = ConsultationFixture.drafted().published(Map.of("approval", rule));
        return round.answeredBy("lmu-hr");
    }

    private static Future<Answer> submission(String response) {
        return Rivals.begin(() -> seat("lmu-hr", "secretary").submit(response));
    }

    private static Future<Answer> edit(String response, String text) {
        return Rivals.begin(() -> seat("lmu-hr", "member")
                .put(response, Map.of("position", "NEUTRAL", "text", text, "remarks", List.of()), "*"));
    }

    private static Future<Answer> approval(String response, String hash) {
        return Rivals.begin(() -> seat("lmu-hr", "chair").post(response + "/approve", Map.of("hash", hash)));
    }

    private Future<Answer> secretariat(String step, Map<String, Object> body) {
        return Rivals.begin(() -> SECRETARIAT.post(round.round() + "/" + step, body));
    }

    private static String state(String response) {
        return seat("lmu-hr", "secretary").get(response).is(200).text("state");
    }

    @Test
    void a_cancellation_waits_for_the_submission_under_way() {
        String response = answer("NONE");
        Future<Answer> submission;
        Future<Answer> cancellation;
        try (Turnstile held = Turnstile.atAnswer(response)) {
            submission = submission(response);
            held.until(1);
            cancellation = secretariat("cancel", Map.of());
            held.until(2);
            assertThat(cancellation.isDone()).isFalse();
        }
        Rivals.answer(submission).is(201);
        Rivals.answer(cancellation).is(200);
        assertThat(state(response)).isEqualTo("SUBMITTED");
    }

    @Test
    void a_submission_behind_the_cancellation_is_refused_and_leaves_nothing() {
        String response = answer("NONE");
        Future<Answer> cancellation;
        Future<Answer> submission;
        try (Turnstile held = Turnstile.atRound(round)) {
            cancellation = secretariat("cancel", Map.of());
            held.until(1);
            submission = submission(response);
            held.until(2);
        }
        Rivals.answer(cancellation).is(200);
        Rivals.answer(submission).isRefused(409, "round-ended");
        assertThat(state(response)).isEqualTo("DRAFT");
    }

    @Test
    void what_began_before_the_deadline_is_in_however_long_it_waited() {
        String response = answer("CHAIR_AND_VICE_CHAIR");
        String hash = seat("lmu-hr", "chair").get(response).text("hash");
        seat("lmu-hr", "vice").post(response + "/approve", Map.of("hash", hash)).is(200);
        PortalClock.reaching(round.deadline(), TO_THE_DEADLINE, () -> {
            Future<Answer> inTime;
            Future<Answer> late;
            try (Turnstile held = Turnstile.beforeRound(round)) {
                inTime = approval(response, hash);
                held.until(1);
                pause(TO_THE_DEADLINE);
                late = submission(response);
                held.until(2);
            }
            Answer approved = Rivals.answer(inTime).is(200);
            assertThat(Instant.parse(
                            approved.json().at("/approvals/1/approvedAt").asText()))
                    .isBefore(round.deadline());
            Rivals.answer(late).isRefused(409, "deadline-passed");
        });
        assertThat(state(response)).isEqualTo("APPROVED");
    }

    @Test
    void a_submission_that_began_in_time_keeps_a_conclusion_waiting_and_its_remarks_need_outcomes() {
        String response = answer("NONE");
        PortalClock.reaching(round.deadline(), TO_THE_DEADLINE, () -> {
            Future<Answer> submission;
            Future<Answer> conclusion;
            try (Turnstile held = Turnstile.atAnswer(response)) {
                submission = submission(response);
                held.until(1);
                pause(TO_THE_DEADLINE);
                conclusion = secretariat("conclude", Map.of());
                held.until(2);
            }
            Answer receipt = Rivals.answer(submission).is(201);
            assertThat(Instant.parse(receipt.text("submittedAt"))).isBefore(round.deadline());
            Rivals.answer(conclusion).isRefused(409, "outcome-missing");
        });
    }

    @Test
    void behind_an_extension_the_new_deadline_holds() {
        String response = answer("NONE");
        String later = ConsultationFixture.local(round.deadline().plus(Duration.ofDays(1)));
        PortalClock.reaching(round.deadline(), Duration.ZERO, () -> {
            Future<Answer> extension;
            Future<Answer> submission;
            try (Turnstile held = Turnstile.atRound(round)) {
                extension = secretariat("extend", Map.of("deadline", later, "reason", "Sygdom."));
                held.until(1);
                submission = submission(response);
                held.until(2);
            }
            Rivals.answer(extension).is(200);
            Answer receipt = Rivals.answer(submission).is(201);
            assertThat(Instant.parse(receipt.text("submittedAt"))).isAfterOrEqualTo(round.deadline());
        });
    }

    @Test
    void an_autosave_under_way_is_waited_for_and_what_it_saved_is_handed_in() {
        String response = answer("NONE");
        Future<Answer> autosave;
        Future<Answer> submission;
        try (Turnstile held = Turnstile.atRemarks(response)) {
            autosave = edit(response, "Det sidste ord.");
            held.until(1);
            submission = submission(response);
            held.until(2);
        }
        String saved = Rivals.answer(autosave).is(200).text("hash");
        Rivals.answer(submission).is(201);
        Answer stored = seat("lmu-hr", "secretary").get(response).is(200);
        assertThat(stored.text("hash")).isEqualTo(saved);
        assertThat(stored.text("text")).isEqualTo("Det sidste ord.");
    }

    @Test
    void an_autosave_behind_a_submission_changes_nothing_that_was_handed_in() {
        String response = answer("NONE");
        String before = seat("lmu-hr", "secretary").get(response).text("hash");
        Future<Answer> submission;
        Future<Answer> autosave;
        try (Turnstile held = Turnstile.atAnswer(response)) {
            submission = submission(response);
            held.until(1);
            autosave = edit(response, "For sent.");
            held.until(2);
        }
        Rivals.answer(submission).is(201);
        Rivals.answer(autosave).isRefused(409, "response-read-only");
        assertThat(seat("lmu-hr", "secretary").get(response).text("hash")).isEqualTo(before);
    }

    @Test
    void an_approval_behind_an_edit_is_of_words_that_stand_no_more() {
        String response = answer("CHAIR_AND_VICE_CHAIR");
        String seen = seat("lmu-hr", "vice").get(response).text("hash");
        seat("lmu-hr", "vice").post(response + "/approve", Map.of("hash", seen)).is(200);
        Future<Answer> edit;
        Future<Answer> approval;
        Future<Answer> submission;
        try (Turnstile held = Turnstile.atRemarks(response)) {
            edit = edit(response, "Noget andet end det godkendte.");
            held.until(1);
            approval = approval(response, seen);
            held.until(2);
            submission = submission(response);
            held.until(3);
        }
        Rivals.answer(edit).is(200);
        Rivals.answer(approval).isRefused(409, "hash-mismatch");
        Rivals.answer(submission).isRefused(409, "not-approved");
        assertThat(seat("lmu-hr", "secretary").get(response).json().get("approvals"))
                .isEmpty();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
