package org.ordskifte.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.VersionView.Standing;

/**
 * Which version is in force on a date: adopted, begun, not past its last day, not repealed; of several the latest
 * begun, then the highest number. A text that was imported as already adopted and states no first day counts as in
 * force from the earliest day this site knows of it; for a date before that the answer is that it is not known here.
 *
 * <p>Of several that have begun the last in one order applies: by the day on which each begins, then by number, a correction
 * by that of the text it corrects. A text that states no day must have begun before every text with a higher number, whenever
 * that one was adopted. It therefore stands no later in this order than the earliest of those begins: it gives way to all of
 * them, and to an earlier text that begins after them, but takes the place of an earlier text while none follows it.
 *
 * @param zone in which dates are meant
 */
public record Validity(List<VersionHead> versions, ZoneId zone) {

    /** The answer for a date. */
    public enum Status {
        IN_FORCE,
        NONE_IN_FORCE,
        NOT_KNOWN_HERE,
        /** This site showed a version then that was taken back since. */
        WITHDRAWN_SINCE
    }

    /** @param version absent unless one is in force */
    public record Answer(Status status, Optional<VersionHead> version) {}

    /** @param knownAt what this site showed at that instant; null for what it shows now */
    public Answer on(LocalDate date, Instant knownAt) {
        List<VersionHead> shown =
                versions.stream().filter(version -> isShown(version, knownAt)).toList();
        Optional<VersionHead> inForce = shown.stream()
                .filter(version -> !begin(version).isAfter(date) && !ended(version, date, knownAt))
                .max(order(shown));
        if (inForce.isPresent()) {
            return inForce.get().state() == VersionState.WITHDRAWN
                    ? new Answer(Status.WITHDRAWN_SINCE, Optional.empty())
                    : new Answer(Status.IN_FORCE, inForce);
        }
        boolean tooEarly = shown.stream()
                .anyMatch(
                        version -> version.validFrom() == null && begin(version).isAfter(date));
        boolean nothingYet = knownAt != null && shown.isEmpty();
        return new Answer(tooEarly || nothingYet ? Status.NOT_KNOWN_HERE : Status.NONE_IN_FORCE, Optional.empty());
    }

    /** Whether readers could see it as adopted at that instant; what was taken back since was seen until then. */
    private static boolean isShown(VersionHead version, Instant knownAt) {
        if (version.publishedAt() == null
                || knownAt != null && version.publishedAt().isAfter(knownAt)) {
            return false;
        }
        boolean takenBackLater = knownAt != null
                && version.state() == VersionState.WITHDRAWN
                && version.withdrawnAt() != null
                && version.withdrawnAt().isAfter(knownAt);
        return version.state().wasAdopted() || takenBackLater;
    }

    /**
     * The first day on which a version counts as in force. A correction states no day of its own: it stands from the day on
     * which the words it corrects stood, for they were never meant otherwise.
     */
    public LocalDate begin(VersionHead version) {
        if (version.validFrom() != null) {
            return version.validFrom();
        }
        if (version.adoptedOn() != null) {
            return version.adoptedOn();
        }
        return corrected(version)
                .map(this::begin)
                .orElseGet(() -> version.publishedAt().atZone(zone).toLocalDate());
    }

    /** The adopted version that says right what this one said wrong; empty where nothing was wrong. */
    public Optional<VersionHead> correction(VersionHead version) {
        return versions.stream()
                .filter(other -> other.state() == VersionState.ADOPTED && other.publishedAt() != null)
                .filter(other -> other.number() > version.number() && origin(other) == origin(version))
                .max(Comparator.comparingInt(VersionHead::number));
    }

    /** The last text adopted, with its errors corrected; correcting an earlier one changes nothing in it. */
    public Optional<VersionHead> newest() {
        return versions.stream()
                .filter(one -> one.state() == VersionState.ADOPTED)
                .max(Comparator.comparingInt(this::origin).thenComparingInt(VersionHead::number));
    }

    /** What would be in force on a day if this version, with what it corrects and what corrects it, were not. */
    public Optional<VersionHead> instead(VersionHead version, LocalDate day) {
        List<VersionHead> others = versions.stream()
                .filter(other -> origin(other) != origin(version))
                .toList();
        return new Validity(others, zone).on(day, null).version();
    }

    private Optional<VersionHead> corrected(VersionHead correction) {
        return versions.stream()
                .filter(other -> correction.correctionOf() != null
                        && other.number() == correction.correctionOf()
                        && other.number() < correction.number()
                        && other.publishedAt() != null)
                .findFirst();
    }

    /** The version in which what was corrected stood first; its own number where nothing was. */
    private int origin(VersionHead version) {
        return corrected(version).map(this::origin).orElse(version.number());
    }

    /** The day from which a later version stands in its place; empty while none does, a mere correction aside. */
    public Optional<LocalDate> supersededFrom(VersionHead version) {
        Comparator<VersionHead> order =
                order(versions.stream().filter(one -> isShown(one, null)).toList());
        return versions.stream()
                .filter(other -> other.state() == VersionState.ADOPTED && other.publishedAt() != null)
                .filter(other -> origin(other) != origin(version) && order.compare(other, version) > 0)
                .map(this::begin)
                .min(Comparator.naturalOrder());
    }

    /** How one of the versions stands on a day. */
    public Standing standing(VersionHead version, LocalDate day) {
        return switch (version.state()) {
            case DRAFT -> Standing.DRAFT;
            case IN_CONSULTATION -> Standing.IN_CONSULTATION;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case REPEALED -> version.repealedFrom().isAfter(day) ? adopted(version, day) : Standing.REPEALED;
            case ADOPTED -> adopted(version, day);
        };
    }

    private Standing adopted(VersionHead version, LocalDate day) {
        Optional<VersionHead> inForce = on(day, null).version();
        if (inForce.isPresent() && inForce.get().number() == version.number()) {
            return Standing.IN_FORCE;
        }
        if (begin(version).isAfter(day)) {
            return Standing.NOT_YET_IN_FORCE;
        }
        return version.validTo() != null && day.isAfter(version.validTo()) ? Standing.EXPIRED : Standing.SUPERSEDED;
    }

    /**
     * In which versions take the place of one another once they have begun; no two are equal.
     *
     * @param shown what readers can see as adopted
     */
    Comparator<VersionHead> order(List<VersionHead> shown) {
        Map<Integer, LocalDate> begins = new HashMap<>();
        return Comparator.comparing((VersionHead version) ->
                        begins.computeIfAbsent(version.number(), any -> latestBegin(version, shown)))
                .thenComparingInt(this::origin)
                .thenComparingInt(VersionHead::number);
    }

    /** The day a version begins; of one that states none, the first day on which it must have begun. */
    private LocalDate latestBegin(VersionHead version, List<VersionHead> shown) {
        if (statesItsDay(version)) {
            return begin(version);
        }
        LocalDate known = version.publishedAt() == null ? LocalDate.MAX : begin(version);
        return shown.stream()
                .filter(other -> origin(other) > origin(version))
                .map(this::begin)
                .filter(known::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(known);
    }

    private boolean statesItsDay(VersionHead version) {
        return version.validFrom() != null
                || version.adoptedOn() != null
                || corrected(version).filter(this::statesItsDay).isPresent();
    }

    private static boolean ended(VersionHead version, LocalDate date, Instant knownAt) {
        boolean pastLastDay = version.validTo() != null && date.isAfter(version.validTo());
        boolean knownAsRepealed = version.repealedFrom() != null
                && (knownAt == null
                        || version.repealedAt() == null
                        || !version.repealedAt().isAfter(knownAt));
        return pastLastDay || knownAsRepealed && !date.isBefore(version.repealedFrom());
    }
}
