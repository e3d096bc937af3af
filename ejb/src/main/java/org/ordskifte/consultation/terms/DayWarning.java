package org.ordskifte.consultation.terms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a day is a bad last day. It is said, and nothing is shifted. */
public enum DayWarning {
    WEEKEND,
    HOLIDAY,
    CLOSED_DAY;

    /** Such as {@code closed-day}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
