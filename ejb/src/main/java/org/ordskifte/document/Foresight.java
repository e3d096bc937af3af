package org.ordskifte.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.VersionView.Standing;

/**
 * What somebody has to be told of a document in good time: that a text is to be looked at again, or that its last day
 * comes and nothing follows. Told 90 days ahead, 30 days ahead and when it is due; of stages that were missed only the
 * latest.
 */
record Foresight(List<VersionHead> versions, ZoneId zone) {

    /** The longest time ahead at which something is told. */
    static final int FARTHEST = 90;

    private static final List<Integer> STAGES = List.of(0, 30, FARTHEST);

    /** What is coming. */
    enum Kind {
        REVIEW,
        EXPIRY
    }

    /** @param stage days ahead of the day: 90, 30, or 0 when it is due */
    record Coming(Kind kind, VersionHead version, LocalDate day, int stage) {}

    /** @param texts every version of some documents, those of one document side by side */
    static List<TextDue> of(List<DocumentVersion> texts, ZoneId zone, LocalDate today) {
        Map<Document, List<VersionHead>> byDocument = new LinkedHashMap<>();
        texts.forEach(version -> byDocument
                .computeIfAbsent(version.document(), any -> new ArrayList<>())
                .add(version.head()));
        List<TextDue> due = new ArrayList<>();
        byDocument.forEach((document, versions) ->
                new Foresight(versions, zone).on(today).forEach(coming -> due.add(due(document.head(), coming))));
        return due;
    }

    private static TextDue due(DocumentHead document, Coming coming) {
        return new TextDue(
                coming.kind().name(),
                coming.stage(),
                coming.day(),
                coming.version().id(),
                document.slug(),
                coming.version().title(),
                coming.version().number(),
                document.ownerName(),
                document.contactEmail());
    }

    List<Coming> on(LocalDate today) {
        List<Coming> coming = new ArrayList<>();
        Validity validity = new Validity(versions, zone);
        Optional<VersionHead> inForce = validity.on(today, null).version();
        inForce.filter(version -> version.reviewBy() != null && version.stands(version.reviewBy()))
                .ifPresent(version -> add(coming, Kind.REVIEW, version, version.reviewBy(), today));
        inForce.or(() -> justExpired(validity, today))
                .filter(version -> version.validTo() != null
                        && version.stands(version.validTo())
                        && !isFollowed(validity, version))
                .ifPresent(version -> add(coming, Kind.EXPIRY, version, version.validTo(), today));
        return coming;
    }

    private static void add(List<Coming> coming, Kind kind, VersionHead version, LocalDate day, LocalDate today) {
        STAGES.stream()
                .filter(stage -> !today.isBefore(day.minusDays(stage)))
                .findFirst()
                .ifPresent(stage -> coming.add(new Coming(kind, version, day, stage)));
    }

    /** The last one whose days ended by themselves, where nothing is in force. */
    private Optional<VersionHead> justExpired(Validity validity, LocalDate today) {
        return versions.stream()
                .filter(version -> validity.standing(version, today) == Standing.EXPIRED)
                .filter(version -> !version.validTo().isBefore(today.minusDays(FARTHEST)))
                .max((one, other) -> one.validTo().compareTo(other.validTo()));
    }

    /** Whether another one begins no later than the day after its last. */
    private boolean isFollowed(Validity validity, VersionHead version) {
        LocalDate next = version.validTo().plusDays(1);
        return versions.stream()
                .filter(other -> other.stands(next) && other.number() != version.number())
                .filter(other -> !validity.begin(other).isBefore(validity.begin(version)))
                .filter(other -> other.validTo() == null || other.validTo().isAfter(version.validTo()))
                .anyMatch(other -> !validity.begin(other).isAfter(next));
    }
}
