package org.ordskifte.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/**
 * Somebody known here. A seat or an invitation makes a person without a login; the first login with the same verified
 * address, out of the inviting tenant's organization, binds the two for good. Each tenant calls them what it will; no
 * other learns it.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    private String subject;
    private String email;

    /** What the release before read; it holds nothing that one authority says of somebody. */
    @Column(name = "name", updatable = false)
    private String address;

    @Formula(
            "coalesce((select k.name from known_as k where k.person_id = id and k.tenant_id = current_tenant()), email)")
    private String name;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "bound_at")
    private Instant boundAt;

    protected Person() {}

    Person(String email, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.address = email;
        this.name = email;
        this.createdAt = now;
    }

    void bind(Caller caller, Instant now) {
        this.subject = caller.subject();
        this.boundAt = now;
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    /** What the tenant at hand calls them; their address where it has said nothing. */
    public String name() {
        return name;
    }

    public String language() {
        return language;
    }
}
