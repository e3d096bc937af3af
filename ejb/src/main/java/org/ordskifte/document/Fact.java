package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * Something known about a version, or known to be absent, with where it comes from.
 *
 * @param value null when it is visibly absent
 * @param line of the source file, counted from 1, for what was printed there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(@JsonInclude(JsonInclude.Include.ALWAYS) Object value, Origin origin, Integer line) {

    /** Printed in the source file, entered by somebody, or derived from something else. */
    public enum Origin {
        PRINTED,
        ENTERED,
        DERIVED
    }

    public static Fact entered(Object value) {
        return new Fact(value, Origin.ENTERED, null);
    }

    /** The same with its words in the form in which text is stored. */
    Fact tidied() {
        return new Fact(tidied(value), origin, line);
    }

    private static Object tidied(Object said) {
        if (said instanceof List<?> all) {
            return all.stream().map(Fact::tidied).filter(Objects::nonNull).toList();
        }
        return said instanceof String words ? Line.words(words) : said;
    }

    public String text() {
        return value == null ? null : value.toString();
    }
}
