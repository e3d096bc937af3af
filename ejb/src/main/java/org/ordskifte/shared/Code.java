package org.ordskifte.shared;

import static org.ordskifte.shared.Refusal.Kind.CONFLICT;
import static org.ordskifte.shared.Refusal.Kind.INVALID;

import java.util.Arrays;
import java.util.Locale;
import org.ordskifte.shared.Refusal.Kind;

/** Every reason for which something is refused. Its public form is the name in lower case with hyphens. */
public enum Code {
    MALFORMED(Kind.MALFORMED),
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    STALE(Kind.STALE),
    MISSING_PRECONDITION(Kind.PRECONDITION_REQUIRED),
    MISSING_IDEMPOTENCY_KEY(Kind.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(Kind.TOO_MANY),
    UNAVAILABLE(Kind.UNAVAILABLE),
    REQUEST_TOO_LARGE(Kind.TOO_LARGE),

    FILE_TOO_LARGE(Kind.TOO_LARGE),
    UNSUPPORTED_FILE(Kind.UNSUPPORTED),
    UNSUPPORTED_MEDIA_TYPE(Kind.UNSUPPORTED),
    DAMAGED_FILE(Kind.UNSUPPORTED),
    ENCRYPTED_FILE(Kind.UNSUPPORTED),
    SCANNED_FILE(Kind.UNSUPPORTED),
    MACRO_FILE(Kind.UNSUPPORTED),
    EXTERNAL_REFERENCE(Kind.UNSUPPORTED),
    HARMFUL_FILE(Kind.UNSUPPORTED),
    TOO_MUCH_TEXT(Kind.TOO_LARGE),
    TOOK_TOO_LONG(Kind.TOO_LARGE),
    READERS_BUSY(Kind.UNAVAILABLE),
    EMPTY_FILE(INVALID),
    TOO_MANY_CLAUSES(INVALID),
    TOO_DEEP(INVALID),
    INVALID_TEXT(INVALID),
    INVALID_FIELD(INVALID),
    INVALID_LINK(INVALID),
    COLOUR_CONTRAST(INVALID),

    SLUG_TAKEN(CONFLICT),
    SLUG_RESERVED(INVALID),
    VERSION_IMMUTABLE(CONFLICT),
    DRAFT_EXISTS(CONFLICT),
    NOTHING_TO_CORRECT(CONFLICT),
    ADOPTION_IN_FUTURE(INVALID),
    NOT_ADOPTED(CONFLICT),
    ROUND_OPEN(CONFLICT),
    ROUND_NOT_OPEN(CONFLICT),
    ROUND_PUBLISHED(CONFLICT),
    ROUND_ENDED(CONFLICT),

    DEADLINE_PASSED(CONFLICT),
    DEADLINE_IN_PAST(INVALID),
    DEADLINE_MISSING(INVALID),
    DEADLINE_NOT_LATER(INVALID),
    DEADLINE_NOT_PASSED(CONFLICT),
    NO_SUCH_LOCAL_TIME(INVALID),
    AMBIGUOUS_LOCAL_TIME(INVALID),
    INNER_DEADLINE_TOO_LATE(INVALID),
    NO_CONSULTEES(INVALID),
    NO_DOCUMENTS(INVALID),
    VISIBILITY_ONLY_STRICTER(CONFLICT),

    NOT_APPROVED(CONFLICT),
    ALREADY_APPROVED(CONFLICT),
    NO_APPROVAL_NEEDED(CONFLICT),
    HASH_MISMATCH(CONFLICT),
    RESPONSE_READ_ONLY(CONFLICT),
    RESPONSE_EXISTS(CONFLICT),
    RESPONSE_EMPTY(INVALID),
    RESPONSE_NOT_SUBMITTED(CONFLICT),
    RESPONSE_NOT_LATE(CONFLICT),
    SEAL_CONFLICT(CONFLICT),
    OUTCOME_MISSING(CONFLICT),
    REASON_REQUIRED(INVALID),
    TOO_MANY_REMARKS(INVALID),
    IDEMPOTENCY_KEY_REUSED(INVALID),
    SEAT_TAKEN(CONFLICT),
    COMMITTEE_CLOSED(CONFLICT),
    UNIT_CLOSED(CONFLICT),
    ALREADY_MEMBER(CONFLICT),
    TOO_MANY_GROUPS(CONFLICT),
    CLAUSE_TAKEN(CONFLICT),
    NOTHING_TO_WITHHOLD(CONFLICT),
    CORRECTION_IMPOSSIBLE(CONFLICT);

    private final Kind kind;

    Code(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The form in which the outside sees it, such as {@code deadline-passed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Code of(String text) {
        return Arrays.stream(values())
                .filter(code -> code.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no refusal is called " + text));
    }
}
