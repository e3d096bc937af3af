package org.ordskifte.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Fact;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

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
        exporting.tenant = new CurrentTenant();
        exporting.tenant.enter(new TenantView(
                UUID.randomUUID(),
                "vestfjord",
                "Region Vestfjord",
                "DK",
                List.of("da"),
                ZoneId.of("Europe/Copenhagen"),
                null,
                null,
                null,
                null,
                1));
        return exporting;
    }

    static VersionView view(int number, List<ClauseView> clauses) {
        return view(number, clauses, Map.of());
    }

    static VersionView view(int number, List<ClauseView> clauses, Map<String, Fact> metadata) {
        VersionHead head = new VersionHead(
                new UUID(9, number),
                number,
                "da",
                "Kodeks",
                null,
                null,
                VersionState.ADOPTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                "0f".repeat(32),
                metadata,
                null,
                1);
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
        return new DocumentHead(
                new UUID(9, 0),
                "kodeks",
                "Kodeks",
                "CODE",
                "Kodeks",
                "da",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
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
