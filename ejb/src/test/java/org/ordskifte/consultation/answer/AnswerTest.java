package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.answer.Answer.AttachmentMark;
import org.ordskifte.consultation.answer.Answer.DocumentMark;
import org.ordskifte.consultation.answer.ReceiptContent.ApprovalMark;
import org.ordskifte.shared.Canonical;

/** The vector of {@code docs/hash-vector.md}, and what counts as an answer. */
class AnswerTest {

    private static final UUID CONSULTEE = UUID.fromString("8d7e4a52-6f0b-4c8e-9a55-0f4f2f0f9a10");
    private static final String RESPONSE_BYTES =
            "{\"attachments\":[{\"name\":\"bilag.pdf\",\"sha256\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
                    + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\",\"size\":1024}],\"consultation\":\"kodeks-for-"
                    + "samspil\",\"consultee\":\"8d7e4a52-6f0b-4c8e-9a55-0f4f2f0f9a10\",\"documents\":[{\"c"
                    + "ontentHash\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\""
                    + "document\":\"kodeks-for-samspil\",\"version\":2}],\"nonce\":\"000102030405060708090a"
                    + "0b0c0d0e0f\",\"position\":\"SUPPORT_WITH_REMARKS\",\"remarks\":[{\"clause\":\"3fa85f"
                    + "64-5717-4562-b3fc-2c963f66afa6\",\"document\":\"kodeks-for-samspil\",\"id\":\"1b671a"
                    + "64-40d5-491e-99b0-da01ff1f3341\",\"kind\":\"AMENDMENT\",\"proposedText\":\"Vi taler "
                    + "sammen.\",\"side\":\"JOINT\",\"text\":\"Tag \\\"altid\\\" ud.\"}],\"reservation\":{\""
                    + "body\":\"HMU\",\"expectedOn\":\"2027-02-05\"},\"schema\":\"ordskifte/response/1\",\""
                    + "tenant\":\"vestfjord\",\"text\":\"Vi støtter udkastet.\\nMen »tone« bør forklares.\""
                    + "}";
    private static final String RESPONSE_HASH = "b109f4a79c8bc39d14349b528b61b2f8017acc4ed144cf690311c7acbeae7985";
    private static final String RECEIPT_BYTES =
            "{\"approvals\":[{\"approvedAt\":\"2027-01-08T10:30:00Z\",\"seat\":\"CHAIR\",\"side\""
                    + ":\"MANAGEMENT\"}],\"minorityStatements\":[],\"number\":\"7K3M-Q0ZD-9TB4-XH2W\",\"res"
                    + "ponse\":\"b109f4a79c8bc39d14349b528b61b2f8017acc4ed144cf690311c7acbeae7985\",\"salt\""
                    + ":\"f0e1d2c3b4a5968778695a4b3c2d1e0f\",\"schema\":\"ordskifte/receipt/1\",\"submitted"
                    + "At\":\"2027-01-08T10:59:59.999Z\"}";
    private static final String RECEIPT_HASH = "0f6f2be6a0305c0ee4eb6568b92e0aa190bae44383d078c1302b777cee717646";

    @Test
    void an_answer_has_these_bytes_and_this_hash() {
        byte[] bytes = vector().bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(RESPONSE_BYTES);
        assertThat(Canonical.sha256(bytes)).isEqualTo(RESPONSE_HASH);
    }

    @Test
    void a_receipt_has_these_bytes_and_this_hash() {
        byte[] bytes = new ReceiptContent(
                        "7K3M-Q0ZD-9TB4-XH2W",
                        Instant.parse("2027-01-08T10:59:59.999Z"),
                        "f0e1d2c3b4a5968778695a4b3c2d1e0f",
                        RESPONSE_HASH,
                        List.of(new ApprovalMark(
                                SeatKind.CHAIR, Side.MANAGEMENT, Instant.parse("2027-01-08T10:30:00Z"))),
                        List.of())
                .bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(RECEIPT_BYTES);
        assertThat(Canonical.sha256(bytes)).isEqualTo(RECEIPT_HASH);
    }

    @Test
    void anything_that_is_said_makes_it_an_answer() {
        assertThat(answer(null, " ", List.of(), List.of(), List.of()).saysSomething())
                .isFalse();
        assertThat(answer(Position.NEUTRAL, "", List.of(), List.of(), List.of()).saysSomething())
                .isTrue();
        assertThat(answer(null, "Ja", List.of(), List.of(), List.of()).saysSomething())
                .isTrue();
        assertThat(answer(null, "", List.of(remark()), List.of(), List.of()).saysSomething())
                .isTrue();
        assertThat(answer(null, "", List.of(), List.of(file()), List.of()).saysSomething())
                .isTrue();
        assertThat(answer(null, "", List.of(), List.of(), List.of(new AnswerPart("kodeks", null, "")))
                        .saysSomething())
                .isFalse();
        assertThat(answer(null, "", List.of(), List.of(), List.of(new AnswerPart("kodeks", Position.OBJECT, "")))
                        .saysSomething())
                .isTrue();
        assertThat(answer(null, "", List.of(), List.of(), List.of(new AnswerPart("kodeks", null, "Nej")))
                        .saysSomething())
                .isTrue();
    }

    @Test
    void no_remarks_is_said_of_everything_or_not_at_all() {
        assertThat(answer(Position.NO_REMARKS, "", List.of(), List.of(), List.of())
                        .hasNoRemarks())
                .isTrue();
        assertThat(answer(Position.SUPPORT, "", List.of(), List.of(), List.of()).hasNoRemarks())
                .isFalse();
        assertThat(answer(Position.NO_REMARKS, "", List.of(remark()), List.of(), List.of())
                        .hasNoRemarks())
                .isFalse();
        assertThat(answer(
                                Position.NO_REMARKS,
                                "",
                                List.of(),
                                List.of(),
                                List.of(new AnswerPart("kodeks", Position.OBJECT, "")))
                        .hasNoRemarks())
                .isFalse();
        assertThat(answer(
                                Position.NO_REMARKS,
                                "",
                                List.of(),
                                List.of(),
                                List.of(
                                        new AnswerPart("kodeks", Position.NO_REMARKS, ""),
                                        new AnswerPart("strategi", null, "")))
                        .hasNoRemarks())
                .isTrue();
    }

    @Test
    void no_remarks_with_words_a_file_or_a_reservation_says_more_than_that() {
        List<AnswerPart> words = List.of(new AnswerPart("kodeks", Position.NO_REMARKS, "Men pas på."));
        Answer reserved = new Answer(
                "00",
                "t",
                "c",
                CONSULTEE,
                List.of(),
                Position.NO_REMARKS,
                "",
                List.of(),
                List.of(),
                List.of(),
                new Reservation("HMU", null));

        assertThat(answer(Position.NO_REMARKS, "Vi er imod.", List.of(), List.of(), List.of())
                        .hasNoRemarks())
                .isFalse();
        assertThat(answer(Position.NO_REMARKS, "", List.of(), List.of(file()), List.of())
                        .hasNoRemarks())
                .isFalse();
        assertThat(answer(Position.NO_REMARKS, "", List.of(), List.of(), words).hasNoRemarks())
                .isFalse();
        assertThat(reserved.hasNoRemarks()).isFalse();
        assertThat(answer(Position.NO_REMARKS, " \n", List.of(), List.of(), List.of())
                        .hasNoRemarks())
                .isTrue();
    }

    @Test
    void a_receipt_number_is_read_as_people_type_it() {
        String number = ReceiptNumber.draw();

        assertThat(number).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        assertThat(ReceiptNumber.draw()).isNotEqualTo(number);
        assertThat(ReceiptNumber.read("7k3mqoZD 9tb4-xh2w")).isEqualTo("7K3M-Q0ZD-9TB4-XH2W");
        assertThat(ReceiptNumber.read("IL")).isEqualTo("11");
    }

    private static Answer vector() {
        return new Answer(
                "000102030405060708090a0b0c0d0e0f",
                "vestfjord",
                "kodeks-for-samspil",
                CONSULTEE,
                List.of(new DocumentMark("kodeks-for-samspil", 2, "a".repeat(64))),
                Position.SUPPORT_WITH_REMARKS,
                "Vi støtter udkastet.\nMen »tone« bør forklares.",
                List.of(remark()),
                List.of(file()),
                List.of(),
                new Reservation("HMU", LocalDate.of(2027, 2, 5)));
    }

    private static RemarkContent remark() {
        return new RemarkContent(
                UUID.fromString("1b671a64-40d5-491e-99b0-da01ff1f3341"),
                "kodeks-for-samspil",
                UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
                RemarkKind.AMENDMENT,
                RemarkSide.JOINT,
                "Tag \"altid\" ud.",
                "Vi taler sammen.");
    }

    private static AttachmentMark file() {
        return new AttachmentMark("bilag.pdf", 1024, "b".repeat(64));
    }

    private static Answer answer(
            Position position,
            String text,
            List<RemarkContent> remarks,
            List<AttachmentMark> files,
            List<AnswerPart> answers) {
        return new Answer("00", "t", "c", CONSULTEE, List.of(), position, text, remarks, files, answers, null);
    }
}
