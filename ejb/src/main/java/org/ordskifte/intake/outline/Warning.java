package org.ordskifte.intake.outline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Something a person should look at, until one has.
 *
 * @param code such as {@code NO_HEADINGS}
 * @param line where to look, counted from 1; null if it concerns the whole file
 * @param message in the reader's language, null until {@link Outline#withMessages} was asked
 * @param details the arguments of the message
 * @param settled by whom and when; absent as long as nobody has looked
 */
public record Warning(
        String code,
        Integer line,
        String message,
        Map<String, Object> details,
        @JsonInclude(JsonInclude.Include.NON_NULL) Settled settled) {

    /** Who found that a warning needs nothing more. */
    public record Settled(String by, Instant at) {}

    public static Warning of(String code, Integer line, Map<String, Object> details) {
        return new Warning(code, line, null, details, null);
    }

    /** @param by null takes the tick away again */
    public Warning settled(Settled by) {
        return new Warning(code, line, message, details, by);
    }

    Warning said(String words) {
        return new Warning(code, line, words, details, settled);
    }

    /** Whether both say the same of the same line, whoever settled either. */
    public boolean repeats(Warning other) {
        return saysTheSame(other) && Objects.equals(line, other.line);
    }

    /** Whether both say the same, on whatever line. */
    public boolean saysTheSame(Warning other) {
        return code.equals(other.code) && details.equals(other.details);
    }
}
