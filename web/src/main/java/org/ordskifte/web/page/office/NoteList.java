package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ordskifte.document.NoteView;
import org.ordskifte.document.Noting;
import org.ordskifte.web.text.Dates;

/** The notes in the margin of a draft, for those who write it; nobody else gets any. */
@Named("noteList")
@RequestScoped
public class NoteList {

    private static final int DAY = 10;

    @Inject
    Noting noting;

    @Inject
    VersionPage version;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    Dates dates;

    private List<NoteView> all;

    /**
     * A note beside its clause.
     *
     * @param name of the clause; null where the draft has none such any more
     */
    public record Line(int number, NoteView note, String name, String day) {}

    private List<NoteView> notes() {
        if (all == null) {
            all = may.isWriteDocuments()
                    ? noting.of(
                            version.load().document().slug(), version.getHead().number())
                    : List.of();
        }
        return all;
    }

    /** In the editor those of the clause at hand, elsewhere all of them. */
    public List<Line> getLines() {
        UUID clause = asked.has("clause") ? asked.id("clause") : null;
        Map<UUID, String> names = version.getClauses().stream()
                .collect(Collectors.toMap(one -> one.clause().id(), VersionPage.Words::name));
        List<NoteView> shown = notes().stream()
                .filter(one -> clause == null || clause.equals(one.clause()))
                .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(index -> new Line(
                        index + 1,
                        shown.get(index),
                        names.get(shown.get(index).clause()),
                        day(shown.get(index).written())))
                .toList();
    }

    public long getOpen() {
        return notes().stream().filter(one -> !one.settled()).count();
    }

    public boolean isAny() {
        return !notes().isEmpty();
    }

    /** How many notes of a clause are not settled. */
    public long open(UUID clause) {
        return notes().stream()
                .filter(one -> !one.settled() && clause.equals(one.clause()))
                .count();
    }

    public void settle(UUID note) {
        say(note, true);
    }

    public void reopen(UUID note) {
        say(note, false);
    }

    private void say(UUID note, boolean settled) {
        String slug = version.load().document().slug();
        int number = version.getHead().number();
        noting.settle(slug, number, note, settled, null);
        String path = "documents/" + slug + "/" + number;
        onward.to(
                asked.has("clause") ? path + "/edit?clause=" + asked.id("clause") + "#n-" + note : path + "#n-" + note,
                settled ? "office.notes.settled" : "office.notes.reopened");
    }

    /** A file gives an instant; the day of it is what is read. */
    private String day(String written) {
        try {
            return written == null || written.length() < DAY
                    ? written
                    : dates.date(LocalDate.parse(written.substring(0, DAY)));
        } catch (DateTimeException e) {
            return written;
        }
    }
}
