package org.ordskifte.consultation.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.document.EchoesFixture;

/** Words withheld of a text are withheld wherever an answer says them again, and its bytes with them. */
class ScreenTest {

    private static final String SECRET = "Ring til Ellen Prøve på 12 34 56 78";
    private static final String NOTICE = "Her gentages ord, som er tilbageholdt. De vises derfor ikke.";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Screen closed = new Screen(false, List.of(), EchoesFixture.withheld(SECRET), "da");
    private final Screen open = new Screen(true, List.of(), EchoesFixture.withheld(SECRET), "da");

    private static ResponseView answer(
            String text, String remark, String proposed, Reservation reservation, String part, String file) {
        RemarkView one = new RemarkView(
                UUID.randomUUID(), "kodeks", null, RemarkKind.COMMENT, RemarkSide.JOINT, remark, proposed, true);
        AttachmentView attached = new AttachmentView(UUID.randomUUID(), file, "text/plain", 1L, "0f");
        return new ResponseView(
                null,
                text,
                List.of(one),
                reservation,
                List.of(new AnswerPart("kodeks", null, part)),
                List.of(attached),
                null,
                List.of(),
                false,
                null,
                null,
                List.of(),
                null,
                null);
    }

    static Stream<ResponseView> repeating() {
        String said = "I skriver: " + SECRET + ".";
        return Stream.of(
                answer(said, "b", null, null, "c", "d.txt"),
                answer("a", said, null, null, "c", "d.txt"),
                answer("a", "b", said, null, "c", "d.txt"),
                answer("a", "b", null, new Reservation(said, DAY), "c", "d.txt"),
                answer("a", "b", null, null, said, "d.txt"),
                answer("a", "b", null, null, "c", said + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("repeating")
    void the_bytes_of_an_answer_that_repeats_them_anywhere_are_not_handed_out(ResponseView answer) {
        assertThat(closed.hides(answer)).isTrue();
        assertThat(open.hides(answer)).as("those who see all of it").isFalse();
    }

    @Test
    void those_of_any_other_answer_are() {
        Reservation waiting = new Reservation("Byrådet", DAY);
        assertThat(closed.hides(answer("a", "b", "e", waiting, "c", "d.txt"))).isFalse();
        assertThat(closed.hides(answer("a", "b", null, null, "c", "d.txt"))).isFalse();
    }

    @Test
    void what_an_answer_waits_for_is_covered_and_the_day_is_left() {
        Reservation waiting = new Reservation("Den, der siger: " + SECRET, DAY);
        assertThat(closed.reservation(waiting)).isEqualTo(new Reservation(NOTICE, DAY));
        assertThat(open.reservation(waiting)).isEqualTo(waiting);
        assertThat(closed.reservation(new Reservation("Byrådet", DAY))).isEqualTo(new Reservation("Byrådet", DAY));
        assertThat(closed.reservation(null)).isNull();
    }

    @Test
    void a_file_is_not_to_be_had_where_its_name_says_them() {
        UUID file = UUID.randomUUID();
        String name = SECRET + ".txt";
        assertThat(closed.hides(file, name)).isTrue();
        assertThat(open.hides(file, name)).isFalse();
        assertThat(closed.hides(file, "svar.txt")).isFalse();
        AttachmentView shown = new AttachmentView(file, name, "text/plain", 1L, "0f");
        assertThat(closed.attachments(List.of(shown)))
                .containsExactly(new AttachmentView(file, NOTICE, null, null, null));
    }
}
