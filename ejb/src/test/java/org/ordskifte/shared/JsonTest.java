package org.ordskifte.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is taken for what it is, and never for another value that it could be made into. */
class JsonTest {

    record Sent(
            LocalDate day,
            DayOfWeek word,
            Integer number,
            int count,
            boolean sealed,
            String text,
            List<LocalDate> days,
            Instant at,
            Map<String, Object> facts) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"day\":2024}",
                "{\"day\":[2024,1,2]}",
                "{\"day\":\"2024-01-02T23:59:00Z\"}",
                "{\"day\":\"2024-02-30\"}",
                "{\"day\":\"\"}",
                "{\"day\":true}",
                "{\"days\":[20240]}",
                "{\"word\":2}",
                "{\"word\":\"2\"}",
                "{\"number\":3.9}",
                "{\"number\":\"3\"}",
                "{\"number\":true}",
                "{\"count\":2.0}",
                "{\"count\":\"2\"}",
                "{\"sealed\":1}",
                "{\"sealed\":\"true\"}",
                "{\"text\":2024}",
                "{\"text\":2.5}",
                "{\"text\":false}"
            })
    void another_type_is_not_taken_for_the_value(String json) {
        assertThatThrownBy(() -> Json.mapper().readValue(json, Sent.class))
                .as(json)
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void what_was_written_here_is_read_again() {
        Sent all = new Sent(
                LocalDate.of(2027, 1, 8),
                DayOfWeek.FRIDAY,
                3,
                2,
                true,
                "2024",
                List.of(LocalDate.of(2027, 1, 9)),
                Instant.parse("2027-01-08T11:00:00Z"),
                Map.of("a", 1, "b", "2", "c", List.of("x"), "d", 2.5));
        assertThat(Json.read(Json.write(all), Sent.class)).isEqualTo(all);
        Sent nothing = new Sent(null, null, null, 0, false, null, null, null, null);
        assertThat(Json.read(Json.write(nothing), Sent.class)).isEqualTo(nothing);
        assertThat(Json.read("{}", Sent.class)).isEqualTo(nothing);
    }
}
