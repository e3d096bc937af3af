package org.ordskifte.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the caller is in a round.
 *
 * @param secretariat prepares and runs rounds here
 * @param reader reads answers on the authority's behalf
 * @param registers writes down what came in another way, and decides on late answers
 * @param mandates the consultees the caller belongs to
 */
public record Attendance(boolean secretariat, boolean reader, boolean registers, List<Mandate> mandates) {

    public Optional<Mandate> mandate(UUID consultee) {
        return mandates.stream()
                .filter(each -> each.consultee().equals(consultee))
                .findFirst();
    }
}
