package org.ordskifte.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What is said of a version of a Danish code: adopted and shown here, and nothing else until it is said. */
public final class VersionFixture {

    private final int number;
    private UUID id = UUID.randomUUID();
    private String title = "Kodeks";
    private VersionState state = VersionState.ADOPTED;
    private Integer correctionOf;
    private String adoptedBy;
    private LocalDate adoptedOn;
    private String reference;
    private String caseNumber;
    private LocalDate from;
    private LocalDate to;
    private LocalDate reviewBy;
    private boolean asPrinted;
    private Instant published = Instant.parse("2020-01-01T00:00:00Z");
    private LocalDate repealedFrom;
    private Instant repealedAt;
    private Instant withdrawnAt;
    private String hash = "0f".repeat(32);
    private Map<String, Fact> facts = Map.of();

    private VersionFixture(int number) {
        this.number = number;
    }

    public static VersionFixture version(int number) {
        return new VersionFixture(number);
    }

    public VersionFixture identified(UUID as) {
        id = as;
        return this;
    }

    public VersionFixture titled(String words) {
        title = words;
        return this;
    }

    public VersionFixture in(VersionState other) {
        state = other;
        return this;
    }

    public VersionFixture correcting(Integer wrong) {
        correctionOf = wrong;
        return this;
    }

    /** Decided by the council, with everything a decision says. */
    public VersionFixture decided(LocalDate day) {
        adoptedBy = "Regionsrådet";
        reference = "Punkt 1";
        caseNumber = "26/1";
        from = day;
        return adopted(day);
    }

    public VersionFixture adopted(LocalDate day) {
        adoptedOn = day;
        return this;
    }

    public VersionFixture adopted(String day) {
        return adopted(LocalDate.parse(day));
    }

    public VersionFixture from(String day) {
        from = day(day);
        return this;
    }

    public VersionFixture to(LocalDate day) {
        to = day;
        return this;
    }

    public VersionFixture to(String day) {
        return to(day(day));
    }

    public VersionFixture reviewed(LocalDate by) {
        reviewBy = by;
        return this;
    }

    public VersionFixture printed(boolean as) {
        asPrinted = as;
        return this;
    }

    public VersionFixture published(String instant) {
        published = instant(instant);
        return this;
    }

    /** @param recorded since when it is said; null where that does not matter */
    public VersionFixture repealed(String day, String recorded) {
        state = VersionState.REPEALED;
        repealedFrom = day(day);
        repealedAt = instant(recorded);
        return this;
    }

    public VersionFixture withdrawn(String instant) {
        state = VersionState.WITHDRAWN;
        withdrawnAt = instant(instant);
        return this;
    }

    public VersionFixture knowing(Map<String, Fact> metadata) {
        facts = metadata;
        return this;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }

    public VersionHead head() {
        return new VersionHead(
                id,
                number,
                "da",
                title,
                null,
                null,
                state,
                correctionOf == null ? ChangeKind.SUBSTANTIVE : ChangeKind.EDITORIAL,
                null,
                null,
                correctionOf,
                adoptedBy,
                adoptedOn,
                reference,
                caseNumber,
                null,
                from,
                to,
                reviewBy,
                null,
                asPrinted,
                false,
                published,
                repealedFrom,
                repealedAt,
                withdrawnAt,
                null,
                hash,
                facts,
                published,
                1);
    }
}
