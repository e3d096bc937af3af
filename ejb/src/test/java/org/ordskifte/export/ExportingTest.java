package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Passages;
import org.ordskifte.document.VersionView;

/** The file of a comparison says what the page says. */
class ExportingTest {

    private static final UUID WHOLE = new UUID(3, 1);
    private static final UUID PART = new UUID(3, 2);
    private static final UUID FIRST = new UUID(3, 3);
    private static final UUID SECOND = new UUID(3, 4);
    private static final UUID OLD = new UUID(3, 5);
    private static final UUID NEW = new UUID(3, 6);

    @Test
    void page_and_file_name_the_same_kinds() {
        List<ClauseView> before = List.of(
                clause(WHOLE, "1", "Lås skærmen. Del ikke koden."),
                clause(FIRST, "2", "Meld fejl."),
                clause(SECOND, "3", "Meld tab."),
                clause(OLD, "4", "Brug faxen."));
        List<ClauseView> after = List.of(
                clause(WHOLE, "1", "Lås skærmen."),
                clause(PART, "2", "Del ikke koden."),
                clause(FIRST, "3", "Meld fejl.\n\nMeld tab."),
                clause(NEW, "4", "Skriv en mail."));
        List<Descent> descents = List.of(
                new Descent(WHOLE, PART, Descent.Kind.SPLIT, 2),
                new Descent(SECOND, FIRST, Descent.Kind.MERGED, 2),
                new Descent(OLD, NEW, Descent.Kind.REPLACED, 2));
        VersionView earlier = ReadingStub.view(1, before);
        VersionView later = ReadingStub.view(2, after);
        Exporting exporting = ReadingStub.exporting(List.of(earlier, later), descents);

        List<Change> page = Passages.changes(earlier, later, descents);
        Comparison file = exporting.comparison("kodeks", 1, 2, "https://koder.example.org");
        assertThat(file.changes()).isEqualTo(page);
        assertThat(kinds(file.changes())).contains(Change.Kind.SPLIT, Change.Kind.MERGED);
        assertThat(file.changes())
                .filteredOn(one -> one.is(Change.Kind.ADDED) || one.is(Change.Kind.REMOVED))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.related()).hasSize(1));

        List<Change> backwards = Passages.changes(later, earlier, descents);
        assertThat(exporting
                        .comparison("kodeks", 2, 1, "https://koder.example.org")
                        .changes())
                .isEqualTo(backwards);
    }

    private static List<Change.Kind> kinds(List<Change> changes) {
        List<Change.Kind> kinds = new ArrayList<>();
        changes.forEach(one -> kinds.addAll(one.kinds()));
        return kinds;
    }

    private static ClauseView clause(UUID id, String label, String text) {
        return ClauseFixture.clause()
                .identified(id)
                .labelled(label)
                .headed(null)
                .saying(text);
    }
}
