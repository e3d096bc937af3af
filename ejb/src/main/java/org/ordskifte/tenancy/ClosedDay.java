package org.ordskifte.tenancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.shared.Refusal;

/**
 * A day, or several in a row, on which an authority is closed.
 *
 * @param to the last of them; null for a single day
 * @param name by which people know it, on one line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosedDay(
        @NotNull LocalDate from, LocalDate to, @NotBlank @Size(max = ClosedDay.LONGEST_NAME) String name) {

    /** How many an authority may list. */
    public static final int MOST = 100;

    static final int LONGEST_NAME = 200;

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to == null ? from : to);
    }

    /**
     * The earliest first.
     *
     * @throws Refusal invalid-field
     */
    public static List<ClosedDay> checked(List<ClosedDay> days) {
        if (days.size() > MOST) {
            throw Refusal.invalid("closedDays", "too-many-closed-days");
        }
        return days.stream()
                .map(ClosedDay::checked)
                .sorted(Comparator.comparing(ClosedDay::from).thenComparing(ClosedDay::name))
                .toList();
    }

    private ClosedDay checked() {
        if (from == null) {
            throw Refusal.invalid("closedDays.from", "first-closed-day");
        }
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("closedDays.to", "not-before-from");
        }
        String said = name == null ? "" : name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME || said.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("closedDays.name", "name-of-closed-day");
        }
        return new ClosedDay(from, from.equals(to) ? null : to, said);
    }
}
