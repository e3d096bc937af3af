package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.ordskifte.shared.Years;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.TypedDay;

/**
 * A question about another time: what applied on a day, and what this site showed then. What is no day stays as it was typed and
 * is asked for again.
 */
@Named("timeQuestion")
@RequestScoped
public class TimeQuestion {

    @Inject
    PageContext page;

    @Inject
    CurrentTenant tenant;

    @Inject
    HttpServletRequest request;

    /** As it was typed; null where nothing was. */
    public String getTypedOn() {
        return typed(page.part("on") != null ? page.part("on") : request.getParameter("on"));
    }

    /** A day, by whose end is meant, or an instant with offset, as it was typed; null where nothing was. */
    public String getTypedKnown() {
        return typed(request.getParameter("knownAt"));
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isOnWrong() {
        return getTypedOn() != null && TypedDay.of(getTypedOn()).isEmpty();
    }

    public boolean isKnownWrong() {
        return getTypedKnown() != null && known().isEmpty();
    }

    public boolean isWrong() {
        return isOnWrong() || isKnownWrong();
    }

    boolean isAsked() {
        return !isWrong() && (getTypedOn() != null || getTypedKnown() != null);
    }

    /** Null for today. */
    LocalDate on() {
        return getTypedOn() == null ? null : TypedDay.of(getTypedOn()).orElse(null);
    }

    /** Null for what is known now. */
    Instant knownAt() {
        return getTypedKnown() == null ? null : known().orElse(null);
    }

    private Optional<Instant> known() {
        return TypedDay.of(getTypedKnown())
                .map(day ->
                        day.plusDays(1).atStartOfDay(tenant.zone()).toInstant().minusNanos(1))
                .or(() -> instant(getTypedKnown()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Years.check(OffsetDateTime.parse(text)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
