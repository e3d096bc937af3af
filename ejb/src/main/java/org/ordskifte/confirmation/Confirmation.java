package org.ordskifte.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.tenancy.TenantRecord;

/**
 * Somebody has read a version. It hangs on the words of its clauses, not on the event of publishing: whatever says the same
 * later needs no other confirmation. Written once.
 */
@Entity
@Immutable
@Table(name = "reading_confirmation")
class Confirmation extends TenantRecord {

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "version_number")
    private int version;

    private String subject;

    @Column(name = "member_id")
    private UUID memberId;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> units;

    private boolean listed;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "registered_by")
    private String registeredBy;

    protected Confirmation() {}

    private Confirmation(Asked asked, Collection<String> units, boolean listed, Instant now, LocalDate readOn) {
        super(asked.call().tenantId());
        this.documentId = asked.call().documentId();
        this.version = asked.current().number();
        this.contentHash = asked.current().contentHash();
        this.units = units.stream().sorted().toList();
        this.listed = listed;
        this.readOn = readOn;
        this.confirmedAt = now;
    }

    /** @param listed whether the person stands on the list of a unit */
    static Confirmation by(
            Asked asked,
            String subject,
            String name,
            Collection<String> units,
            boolean listed,
            Instant now,
            LocalDate today) {
        Confirmation confirmation = new Confirmation(asked, units, listed, now, today);
        confirmation.subject = subject;
        confirmation.name = name;
        return confirmation;
    }

    /** Somebody without a login has said so on a list that somebody else keeps. */
    static Confirmation registered(
            Asked asked, UUID member, String name, String unit, String registrar, Instant now, LocalDate readOn) {
        Confirmation confirmation = new Confirmation(asked, List.of(unit), true, now, readOn);
        confirmation.memberId = member;
        confirmation.name = name;
        confirmation.registeredBy = registrar;
        return confirmation;
    }

    /** Whose it is. */
    String key() {
        return subject == null ? memberId.toString() : subject;
    }

    UUID documentId() {
        return documentId;
    }

    Confirmed confirmed() {
        return new Confirmed(version, readOn, confirmedAt, registeredBy != null);
    }

    String name() {
        return name;
    }

    /** The unit in which the person worked then; empty where none was known. */
    String unit() {
        return units.isEmpty() ? "" : units.get(0);
    }

    boolean listed() {
        return listed;
    }
}
