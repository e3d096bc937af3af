package org.ordskifte.intake.outline;

import java.util.Map;

/**
 * Something a person should look at.
 *
 * @param code such as {@code NO_HEADINGS}
 * @param line where to look, counted from 1; null if it concerns the whole file
 * @param message in the reader's language, null until {@link Outline#withMessages} was asked
 * @param details the arguments of the message
 */
public record Warning(String code, Integer line, String message, Map<String, Object> details) {

    public static Warning of(String code, Integer line, Map<String, Object> details) {
        return new Warning(code, line, null, details);
    }
}
