package org.ordskifte.tenancy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A tenant as others see it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param languages ISO 639-1, the tenant's own first
 * @param terms what it calls things otherwise than everybody, by language
 * @param closedDays on which it is closed, beside the holidays of its country
 * @param timeZone in which its deadlines and dates are meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenantView(
        @JsonIgnore UUID id,
        String slug,
        String name,
        String country,
        List<String> languages,
        ZoneId timeZone,
        String accent,
        String accessibilityStatementUrl,
        String contactEmail,
        String contactPhone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Terms> terms,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ClosedDay> closedDays,
        @JsonIgnore long revision) {

    public String language() {
        return languages.get(0);
    }
}
