package org.ordskifte.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Refusal;

/** The same words, whatever bytes they come in; and what is no text, however it is spread over its bytes. */
class TextDecoderTest {

    private static final String SWEDISH =
            "Uppförandekod för Region Skärgård\r\n\r\n1. Syfte\r\n\r\nVi säger nej till gåvor – också när de är små.\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252"})
    void the_same_words_are_read_from_every_encoding(String encoding) {
        String text = encoding.equals("ISO-8859-1") ? SWEDISH.replace("–", "-") : SWEDISH;
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Nej",
        "UTF-16BE, Nej",
        "UTF-16LE, “Åbenhed” – og 500 €…",
        "UTF-16BE, “Åbenhed” – og 500 €…",
        "UTF-16LE, Vi taler ordentligt sammen hver dag på arbejdet og hjemme 😀",
        "UTF-16BE, Žofia Łukasiewicz og Ángel Ibáñez er ansat i kommunen"
    })
    void text_in_two_bytes_a_sign_needs_no_mark(String encoding, String text) {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_page_in_two_bytes_a_sign_is_read_in_them_whatever_it_calls_itself(String encoding) {
        for (String called : new String[] {"utf-8", "utf-16", "iso-8859-1"}) {
            String page = "<html><meta charset=\"" + called + "\"><p>Gåvor och jäv</p></html>";
            byte[] bytes = page.getBytes(Charset.forName(encoding));
            assertThat(TextDecoder.decodeWeb(bytes, TextDecoder.decode(bytes))).isEqualTo(page);
        }
    }

    @Test
    void numbers_in_two_bytes_are_no_text() {
        Random chance = new Random(11);
        refused(numbers(value -> value % 300));
        refused(numbers(value -> chance.nextInt(256)));
        refused(numbers(value -> (int) (12000 * Math.sin(value / 20.0))));
        refused(numbers(value -> value % 10 == 0 ? 0 : 'a' + value % 26));
        refused(numbers(value -> value % 4 == 0 ? 0x4E00 + value : 'a' + value % 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void text_in_four_bytes_a_sign_is_refused(String encoding) {
        refused(SWEDISH.getBytes(Charset.forName(encoding)));
    }

    @Test
    void half_a_sign_at_the_end_or_one_in_the_middle_is_no_text() {
        byte[] wide = SWEDISH.getBytes(StandardCharsets.UTF_16LE);
        refused(java.util.Arrays.copyOf(wide, wide.length - 1));
        byte[] broken = wide.clone();
        broken[101] = (byte) 0xD8;
        refused(broken);
    }

    private static byte[] numbers(IntUnaryOperator value) {
        ByteBuffer bytes = ByteBuffer.allocate(4000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2000; i++) {
            bytes.putShort((short) value.applyAsInt(i));
        }
        return bytes.array();
    }

    private static void refused(byte[] bytes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TextDecoder.decode(bytes))
                .satisfies(refusal -> assertThat(refusal.code().text()).isEqualTo("unsupported-file"));
    }
}
