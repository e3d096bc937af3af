package org.ordskifte.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantRecord;

/**
 * A mail to one recipient. It is written down in the transaction in which it came about, waits, is tried until it is
 * sent, each time after a longer pause, and given up after three days; somebody may then have it sent again.
 */
@Entity
class Notice extends TenantRecord {

    static final Duration PATIENCE = Duration.ofDays(3);

    /**
     * For how long whoever has taken it out to send it has it alone: longer than a relay can keep them that answers each
     * of a dozen commands at the last moment (03-mail.cli: 5 s to connect, 10 s for each answer and each writing).
     */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 500;

    @Column(updatable = false)
    private String kind;

    @Column(name = "once_key", updatable = false)
    private String onceKey;

    @Column(name = "recipient_email", updatable = false)
    private String recipientEmail;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String arguments;

    @Column(name = "consultee_id", updatable = false)
    private UUID consulteeId;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error")
    private String lastError;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    @Column(name = "trying_since")
    private Instant tryingSince;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    protected Notice() {}

    boolean isWaiting() {
        return sentAt == null && givenUpAt == null;
    }

    /** Whether nobody has sent it, is sending it, or has to pause before it is tried again. */
    boolean isDue(Instant now) {
        return isWaiting() && !nextAttemptAt.isAfter(now);
    }

    /** Nobody else tries it meanwhile. Should this one never say what became of it, another may when the time is over. */
    Letter attempt(Instant now) {
        this.nextAttemptAt = now.plus(LEASE);
        this.attempts++;
        return new Letter(id(), kind, recipientEmail, recipientName, language, words());
    }

    void sent(Instant now) {
        this.sentAt = now;
        this.lastError = null;
        this.failure = null;
    }

    /**
     * The pause begins; whoever comes first after it tries again.
     *
     * @return whether it is given up
     */
    boolean failed(Failure why, String error, Instant now) {
        this.failure = why;
        this.lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        Instant since = tryingSince == null ? createdAt : tryingSince;
        if (why.isFinal() || !now.isBefore(since.plus(PATIENCE))) {
            this.givenUpAt = now;
        }
        this.nextAttemptAt = now.plus(pause(attempts - 1));
        return givenUpAt != null;
    }

    /** Somebody wants it tried anew. */
    void again(Instant now) {
        this.givenUpAt = null;
        this.tryingSince = now;
        this.attempts = 0;
        this.nextAttemptAt = now;
    }

    /** Ten seconds, doubled with each attempt up to an hour. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    boolean isSent() {
        return sentAt != null;
    }

    NoticeView view() {
        Map<String, String> words = words();
        return new NoticeView(
                id(),
                kind,
                isSent() ? NoticeView.State.SENT : isWaiting() ? NoticeView.State.WAITING : NoticeView.State.GIVEN_UP,
                words.get("round"),
                words.get("document"),
                words.get("title"),
                consulteeId,
                recipientName,
                recipientEmail,
                createdAt,
                attempts,
                isWaiting() ? nextAttemptAt : null,
                givenUpAt,
                failure,
                lastError);
    }

    private Map<String, String> words() {
        return Json.read(arguments, new TypeReference<>() {});
    }

    boolean tellsOf(String wanted) {
        return kind.equals(wanted);
    }

    UUID consulteeId() {
        return consulteeId;
    }
}
