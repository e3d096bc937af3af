package org.ordskifte.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentFixture;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Fact;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionFixture;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.TenantFixture;

/** One document with versions from memory. */
final class ReadingStub extends Reading {

    private final List<VersionView> versions;
    private final List<Descent> descents;

    private ReadingStub(List<VersionView> versions, List<Descent> descents) {
        this.versions = versions;
        this.descents = descents;
    }

    static Exporting exporting(List<VersionView> versions, List<Descent> descents) {
        Exporting exporting = new Exporting();
        exporting.reading = new ReadingStub(versions, descents);
        exporting.tenant = TenantFixture.entered();
        return exporting;
    }

    static VersionView view(int number, List<ClauseView> clauses) {
        return view(number, clauses, Map.of());
    }

    static VersionView view(int number, List<ClauseView> clauses, Map<String, Fact> metadata) {
        VersionHead head = VersionFixture.version(number)
                .identified(new UUID(9, number))
                .published(null)
                .knowing(metadata)
                .head();
        return new VersionView(
                document(),
                head,
                LocalDate.of(2026, 1, 1),
                VersionView.Standing.IN_FORCE,
                Optional.empty(),
                null,
                List.of(head),
                clauses);
    }

    private static DocumentHead document() {
        return DocumentFixture.code().identified(new UUID(9, 0)).head();
    }

    @Override
    public VersionView version(String slug, int number) {
        return versions.stream()
                .filter(one -> one.version().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public DocumentView document(String slug, LocalDate on, Instant knownAt) {
        return new DocumentView(document(), on, null, null, List.of(), null, null);
    }

    @Override
    public List<Descent> descents(String slug) {
        return descents;
    }
}
