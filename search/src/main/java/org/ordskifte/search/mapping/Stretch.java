package org.ordskifte.search.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;

/**
 * Days in a row on which a version is in force.
 *
 * @param until the last of them; null when no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stretch(LocalDate from, LocalDate until) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    int firstDay() {
        return Math.toIntExact(from.toEpochDay());
    }

    int lastDay() {
        return until == null ? Integer.MAX_VALUE : Math.toIntExact(until.toEpochDay());
    }

    /** When a version is in force, by the same rule by which its page says so: several stretches are possible. */
    static List<Stretch> of(VersionHead version, Validity validity) {
        List<LocalDate> turns = new ArrayList<>(turns(validity));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate first = turns.get(i);
            LocalDate last = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
            boolean inForce = validity.on(first, null)
                    .version()
                    .filter(one -> one.number() == version.number())
                    .isPresent();
            if (inForce) {
                append(stretches, new Stretch(first, last));
            }
        }
        return stretches;
    }

    /** The days on which the answer to "which version is in force" may become another one. */
    private static TreeSet<LocalDate> turns(Validity validity) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (VersionHead version : validity.versions()) {
            if (version.publishedAt() != null) {
                turns.add(validity.begin(version));
                Optional.ofNullable(version.repealedFrom()).ifPresent(turns::add);
                Optional.ofNullable(version.validTo())
                        .map(last -> last.plusDays(1))
                        .ifPresent(turns::add);
            }
        }
        return turns;
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && Objects.equals(last.until(), next.from().minusDays(1))) {
            stretches.set(stretches.size() - 1, new Stretch(last.from(), next.until()));
        } else {
            stretches.add(next);
        }
    }
}
