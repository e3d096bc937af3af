package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people of a committee and the secretariat do at the same instant, again and again: each answer is received
 * once or not at all, in time or not at all, and in the words that were saved.
 */
@ExtendWith(Portal.class)
class RacesIT {

    private static final List<String> COMMITTEES = List.of("lmu-hr", "lmu-nord", "lmu-syd");
    private static final int TURNS = 2;
    private static final Duration TO_THE_DEADLINE = Duration.ofMillis(1200);

    private static ConsultationFixture open(String rule, Map<String, Object> more) {
        ConsultationFixture round = ConsultationFixture.drafted();
        Map<String, Object> changed = new java.util.HashMap<>(Map.of(
                "approval",
                rule,
                "consultees",
                COMMITTEES.stream().map(each -> Map.of("committee", each)).toList()));
        changed.putAll(more);
        return round.published(changed);
    }

    private static List<String> answers(ConsultationFixture round) {
        return COMMITTEES.stream().map(round::answeredBy).toList();
    }

    /** All committees at once, each with its own rivals; what those of each committee were answered. */
    private static List<List<Answer>> race(List<List<Supplier<Answer>>> lanes) {
        List<Answer> all = Rivals.atOnce(lanes.stream().flatMap(List::stream).toList());
        List<List<Answer>> byLane = new ArrayList<>();
        int from = 0;
        for (List<Supplier<Answer>> lane : lanes) {
            byLane.add(all.subList(from, from + lane.size()));
            from += lane.size();
        }
        return byLane;
    }

    /** What the people of each committee do with its answer. */
    private static List<List<Supplier<Answer>>> lanes(
            List<String> answers, BiFunction<String, String, List<Supplier<Answer>>> deeds) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> deeds.apply(COMMITTEES.get(i), answers.get(i)))
                .toList();
    }

    /** The same by each of these. */
    private static List<Supplier<Answer>> each(Function<Visitor, Answer> deed, String committee, String... seats) {
        return Stream.of(seats)
                .map(seat -> (Supplier<Answer>) () -> deed.apply(seat(committee, seat)))
                .toList();
    }

    private static List<Answer> with(List<Answer> answers, int status) {
        return answers.stream().filter(each -> each.status() == status).toList();
    }

    /** One got through; to the others it was said why not. */
    private static void onlyOne(List<Answer> answers, int status, String otherwise) {
        assertThat(with(answers, status)).as(answers.toString()).hasSize(1);
        answers.stream().filter(each -> each.status() != status).forEach(each -> each.isRefused(409, otherwise));
    }

    @Test
    void the_same_key_sent_several_times_at_once_is_one_submission_with_one_answer() {
        ConsultationFixture round = open("NONE", Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            List<List<Answer>> lanes = race(lanes(answers(round), (committee, response) -> {
                String key = UUID.randomUUID().toString();
                return each(who -> who.submit(response, key, "{}"), committee, "secretary", "secretary", "secretary");
            }));
            for (List<Answer> lane : lanes) {
                assertThat(with(lane, 201)).as(lane.toString()).hasSize(3);
                assertThat(lane)
                        .extracting(Answer::body)
                        .containsOnly(lane.get(0).body());
            }
        }
        Books.balance(round.slug());
    }

    @Test
    void the_same_key_with_two_bodies_at_once_is_one_submission_and_the_other_body_is_refused() {
        ConsultationFixture round = open("NONE", Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            List<List<Answer>> lanes = race(lanes(answers(round), (committee, response) -> {
                Visitor secretary = seat(committee, "secretary");
                String key = UUID.randomUUID().toString();
                Supplier<Answer> one = () -> secretary.submit(response, key, "{}");
                Supplier<Answer> other = () -> secretary.submit(response, key, "{ }");
                return List.of(one, other, one, other);
            }));
            for (List<Answer> lane : lanes) {
                List<Answer> received = with(lane, 201);
                assertThat(received).as(lane.toString()).hasSize(2);
                assertThat(received.get(0).body()).isEqualTo(received.get(1).body());
                with(lane, 422).forEach(each -> each.isRefused(422, "idempotency-key-reused"));
                assertThat(with(lane, 422)).hasSize(2);
            }
        }
        Books.balance(round.slug());
    }

    @Test
    void members_who_begin_and_who_hand_in_at_once_have_one_answer_and_one_receipt() {
        ConsultationFixture round = open("NONE", Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            List<List<Answer>> begun = race(COMMITTEES.stream()
                    .map(committee -> each(
                            who -> who.post(round.round() + "/responses", Map.of("committee", committee)),
                            committee,
                            "chair",
                            "secretary",
                            "member"))
                    .toList());
            List<List<Supplier<Answer>>> lanes = new ArrayList<>();
            for (int i = 0; i < begun.size(); i++) {
                String committee = COMMITTEES.get(i);
                onlyOne(begun.get(i), 201, "response-exists");
                String response = round.round() + "/responses/"
                        + with(begun.get(i), 201).get(0).text("id");
                seat(committee, "member")
                        .put(response, round.words("Fælles."), "*")
                        .is(200);
                lanes.add(each(who -> who.submit(response), committee, "chair", "secretary", "vice"));
            }
            race(lanes).forEach(lane -> onlyOne(lane, 201, "response-read-only"));
        }
        Books.balance(round.slug());
    }

    @Test
    void somebody_who_was_not_asked_and_begins_in_three_windows_at_once_has_one_answer() {
        ConsultationFixture round = open("NONE", Map.of());
        Visitor reader = Visitor.called("vestfjord.employee");
        Supplier<Answer> begins = () -> reader.post(round.round() + "/responses", Map.of());
        List<Answer> begun = Rivals.atOnce(List.of(begins, begins, begins));
        onlyOne(begun, 201, "response-exists");
        String response =
                round.round() + "/responses/" + with(begun, 201).get(0).text("id");
        reader.put(response, round.words("Mit eget svar."), "*").is(200);
        onlyOne(
                Rivals.atOnce(List.of(() -> reader.submit(response), () -> reader.submit(response))),
                201,
                "response-read-only");
        Books.balance(round.slug());
    }

    @Test
    void both_chairs_approve_at_once_and_each_counts_once() {
        for (int turn = 0; turn < TURNS; turn++) {
            ConsultationFixture round = open("CHAIR_AND_VICE_CHAIR", Map.of());
            List<String> answers = answers(round);
            List<List<Answer>> approvals = race(lanes(answers, (committee, response) -> {
                Map<String, String> hash =
                        Map.of("hash", seat(committee, "chair").get(response).text("hash"));
                return each(who -> who.post(response + "/approve", hash), committee, "chair", "vice", "chair");
            }));
            for (List<Answer> lane : approvals) {
                assertThat(with(lane, 200)).as(lane.toString()).hasSize(2);
                with(lane, 409).forEach(each -> each.isRefused(409, "already-approved"));
                assertThat(lane.get(1).status()).isEqualTo(200);
            }
            race(lanes(answers, (committee, response) -> each(who -> who.submit(response), committee, "chair", "vice")))
                    .forEach(lane -> onlyOne(lane, 201, "response-read-only"));
            Books.balance(round.slug());
        }
    }

    @Test
    void an_autosave_beside_a_submission_never_fails_it_and_never_slips_in() {
        ConsultationFixture round = open("NONE", Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            List<List<Answer>> lanes = race(lanes(
                    answers(round),
                    (committee, response) -> List.of(
                            () -> seat(committee, "member").put(response, round.words("Medlemmets ord."), "*"),
                            () -> seat(committee, "secretary").submit(response),
                            () -> seat(committee, "chair").put(response, round.words("Formandens ord."), "*"))));
            for (List<Answer> lane : lanes) {
                lane.get(1).is(201);
                for (Answer autosave : List.of(lane.get(0), lane.get(2))) {
                    if (autosave.status() != 200) {
                        autosave.isRefused(409, "response-read-only");
                    }
                }
            }
        }
        Books.balance(round.slug());
    }

    @Test
    void an_edit_beside_approvals_never_leaves_an_approval_of_other_words() {
        for (int turn = 0; turn < TURNS; turn++) {
            ConsultationFixture round = open("CHAIR_AND_VICE_CHAIR", Map.of());
            List<List<Answer>> lanes = race(lanes(answers(round), (committee, response) -> {
                String hash = seat(committee, "chair").get(response).text("hash");
                return List.of(
                        () -> seat(committee, "chair").post(response + "/approve", Map.of("hash", hash)),
                        () -> seat(committee, "member").put(response, round.words("Et ord mere."), "*"),
                        () -> seat(committee, "vice").post(response + "/approve", Map.of("hash", hash)),
                        () -> seat(committee, "secretary").submit(response));
            }));
            for (List<Answer> lane : lanes) {
                assertThat(lane).extracting(Answer::status).allMatch(status -> status < 300 || status == 409);
                boolean handedIn = lane.get(3).status() == 201;
                assertThat(handedIn && lane.get(1).status() == 200)
                        .as("handed in although the words changed: %s", lane)
                        .isFalse();
            }
            Books.balance(round.slug());
        }
    }

    @Test
    void an_answer_is_replaced_while_the_one_before_is_withdrawn() {
        ConsultationFixture round = open("NONE", Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            List<List<Answer>> lanes = race(lanes(answers(round), (committee, earlier) -> {
                Visitor secretary = seat(committee, "secretary");
                secretary.submit(earlier).is(201);
                String next = round.answeredBy(committee);
                return List.of(() -> secretary.post(earlier + "/withdraw", Map.of()), () -> secretary.submit(next));
            }));
            for (List<Answer> lane : lanes) {
                lane.get(1).is(201);
                if (lane.get(0).status() != 200) {
                    lane.get(0).isRefused(409, "response-not-submitted");
                }
            }
        }
        Books.balance(round.slug());
    }

    @Test
    void a_late_answer_offered_twice_at_once_is_received_once() {
        ConsultationFixture round = open("NONE", Map.of());
        List<String> answers = answers(round);
        PortalClock.reaching(round.deadline(), Duration.ZERO, () -> {
            race(lanes(
                            answers,
                            (committee, response) -> each(
                                    who -> who.post(response + "/offer-late", Map.of("reason", "Møde.")),
                                    committee,
                                    "chair",
                                    "secretary")))
                    .forEach(lane -> onlyOne(lane, 201, "response-read-only"));
        });
        Books.balance(round.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend", "cancel", "conclude"})
    void around_the_deadline_everything_is_in_time_or_refused(String step) {
        for (int turn = 0; turn < TURNS; turn++) {
            ConsultationFixture round = open("NONE", Map.of());
            List<String> answers = answers(round);
            for (int i = 0; i < 1; i++) {
                seat(COMMITTEES.get(i), "secretary").submit(answers.get(i)).is(201);
            }
            PortalClock.reaching(round.deadline(), TO_THE_DEADLINE, () -> {
                List<Supplier<Answer>> deeds = new ArrayList<>();
                for (int i = 0; i < answers.size(); i++) {
                    Visitor secretary = seat(COMMITTEES.get(i), "secretary");
                    String response = answers.get(i);
                    deeds.add(
                            i < 1
                                    ? sometime(() -> secretary.post(response + "/withdraw", Map.of()))
                                    : sometime(() -> secretary.submit(response)));
                    deeds.add(sometime(() -> secretary.submit(response)));
                }
                deeds.add(sometime(() -> SECRETARIAT.post(round.round() + "/" + step, words(step, round))));
                List<Answer> said = Rivals.atOnce(deeds);
                assertThat(said).allMatch(each -> each.status() < 300 || each.status() == 409);
            });
            Books.balance(round.slug());
        }
    }

    /** Shortly before the deadline, at it, or shortly after it. */
    private static Supplier<Answer> sometime(Supplier<Answer> deed) {
        long wait = TO_THE_DEADLINE.toMillis() + ThreadLocalRandom.current().nextLong(-350, 150);
        return () -> {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return deed.get();
        };
    }

    private static Map<String, Object> words(String step, ConsultationFixture round) {
        return step.equals("extend")
                ? Map.of(
                        "deadline",
                        ConsultationFixture.local(round.deadline().plus(Duration.ofHours(1))),
                        "reason",
                        "Nettet var nede.")
                : Map.of();
    }
}
