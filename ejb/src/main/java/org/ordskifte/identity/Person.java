package org.ordskifte.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody known here. A seat or an invitation makes a person without a login; the first login with the same verified
 * address, out of the inviting tenant's organization, binds the two for good.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    private String subject;
    private String email;
    private String name;
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "bound_at")
    private Instant boundAt;

    protected Person() {}

    Person(String email, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
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

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }
}
