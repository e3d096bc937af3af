package org.ordskifte.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** An authority that publishes here: a municipality or a region. Its name is no secret and stands before the wall. */
@Entity
public class Tenant {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private String country;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @Column(name = "time_zone")
    private String timeZone;

    private String accent;

    @Column(name = "accessibility_statement_url")
    private String accessibilityStatementUrl;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Convert(converter = TermsConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, Terms> terms = new TreeMap<>();

    @Convert(converter = ClosedDaysConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Column(name = "closed_days")
    private List<ClosedDay> closedDays = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long revision;

    protected Tenant() {}

    Tenant(String slug, String name, String country, List<String> languages, ZoneId zone, Instant now) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.name = name;
        this.country = country;
        this.languages = List.copyOf(languages);
        this.timeZone = zone.getId();
        this.createdAt = now;
    }

    void wear(String colour, Long expected) {
        require(expected);
        accent = colour;
    }

    void isReachedBy(ReaderContact contact, Long expected) {
        require(expected);
        accessibilityStatementUrl = contact.accessibilityStatementUrl();
        contactEmail = contact.contactEmail();
        contactPhone = contact.contactPhone();
    }

    void say(Map<String, Terms> words, Long expected) {
        require(expected);
        terms = new TreeMap<>(words);
    }

    void closeOn(List<ClosedDay> days, Long expected) {
        require(expected);
        closedDays = new ArrayList<>(days);
    }

    private void require(Long expected) {
        if (expected != null && expected != revision) {
            throw new Refusal(Code.STALE, "expected", expected, "actual", revision);
        }
    }

    public TenantView view() {
        return new TenantView(
                id,
                slug,
                name,
                country,
                List.copyOf(languages),
                ZoneId.of(timeZone),
                accent,
                accessibilityStatementUrl,
                contactEmail,
                contactPhone,
                Map.copyOf(terms),
                List.copyOf(closedDays),
                revision);
    }
}
