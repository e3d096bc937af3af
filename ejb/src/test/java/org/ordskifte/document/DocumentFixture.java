package org.ordskifte.document;

import java.time.Instant;
import java.util.UUID;

/** What is said of a public Danish code that nobody is named for. */
public final class DocumentFixture {

    public static final String SLUG = "kodeks";

    private UUID id = UUID.randomUUID();
    private String title = "Kodeks";
    private String unit;
    private String owner;
    private String contact;

    private DocumentFixture() {}

    public static DocumentFixture code() {
        return new DocumentFixture();
    }

    public DocumentFixture identified(UUID as) {
        id = as;
        return this;
    }

    public DocumentFixture titled(String words) {
        title = words;
        return this;
    }

    /** @param name of whoever looks after it; null where nobody is named */
    public DocumentFixture owned(String name) {
        unit = "HR";
        owner = name;
        contact = "hr@example.org";
        return this;
    }

    public DocumentHead head() {
        return new DocumentHead(
                id,
                SLUG,
                title,
                "CODE",
                "Kodeks",
                "da",
                Access.PUBLIC,
                null,
                unit,
                owner,
                contact,
                null,
                null,
                null,
                null,
                1);
    }

    /** The same as an entity without versions. */
    static Document entity() {
        return new Document(
                UUID.randomUUID(),
                new DocumentDraft(
                        SLUG,
                        "Kodeks",
                        "policy",
                        null,
                        "da",
                        Access.PUBLIC,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                Instant.EPOCH);
    }
}
