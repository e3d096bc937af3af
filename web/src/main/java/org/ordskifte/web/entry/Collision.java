package org.ordskifte.web.entry;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Two did the same at once, and the database took one of them: the other is told what it would have been told a moment
 * later. The name of the index says what it was; one that nobody named here is a collision all the same.
 */
public final class Collision {

    /** There is a row with that key already. */
    private static final String UNIQUE = "23505";

    /** How the names of those indexes end that give an address once; which one it was the database keeps to itself. */
    private static final String ADDRESS = "_slug_key";

    /** By the names of indexes, of which the first that is mentioned counts. */
    private static final Map<String, Code> BY_INDEX = new LinkedHashMap<>();

    static {
        BY_INDEX.put("one_open_draft", Code.DRAFT_EXISTS);
        BY_INDEX.put("one_open_correction", Code.DRAFT_EXISTS);
        BY_INDEX.put("one_version_in_consultation", Code.ROUND_OPEN);
        BY_INDEX.put("one_open_response", Code.RESPONSE_EXISTS);
        BY_INDEX.put("one_submitted_response", Code.RESPONSE_EXISTS);
    }

    private Collision() {}

    /** @param cause one link of a chain of causes */
    public static Optional<Refusal> of(Throwable cause) {
        return cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())
                ? Optional.of(refusal(String.valueOf(sql.getMessage())))
                : Optional.empty();
    }

    private static Refusal refusal(String said) {
        return said.contains(ADDRESS) ? new Refusal(Code.SLUG_TAKEN, "rule", "address-taken") : new Refusal(code(said));
    }

    private static Code code(String said) {
        return BY_INDEX.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Code.CHANGED_AT_ONCE);
    }
}
