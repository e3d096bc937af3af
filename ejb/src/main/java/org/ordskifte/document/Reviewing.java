package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** An adopted text is looked at again from time to time: it may stand as it is, until the next day is named. */
@Stateless
@PermitAll
public class Reviewing {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    Documents documents;

    @Inject
    Reading reading;

    @Inject
    Reviews reviews;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Says by when an adopted version has to be looked at again.
     *
     * @param day null for no day
     * @throws Refusal not-adopted, stale, invalid-field for a day that has passed
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead plan(String slug, int number, LocalDate day, Long expectedRevision) {
        DocumentVersion version = version(slug, number);
        version.requireFresh(expectedRevision);
        if (day != null) {
            requireAhead(day, today());
        }
        version.requireStanding(today()).plan(day);
        return changed("review-planned", version);
    }

    /**
     * Records that the caller looked at an adopted version today and that it may stand without change.
     *
     * @param next the day by which to look at it again
     * @param note may be null
     * @throws Refusal not-adopted, stale, invalid-field for a next day that is not after today
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead confirm(String slug, int number, LocalDate next, String note, Long expectedRevision) {
        DocumentVersion version = version(slug, number);
        version.requireFresh(expectedRevision);
        if (next == null) {
            throw Refusal.invalid("reviewBy", "required");
        }
        requireAhead(next, today().plusDays(1));
        String said =
                note == null || note.isBlank() ? null : Markup.normalise(note).strip();
        if (said != null && said.length() > LONGEST_NOTE) {
            throw Refusal.invalid("note", "too-long");
        }
        version.requireStanding(today()).reviewed(today(), next);
        String name = caller.get().name();
        reviews.add(new Review(version, today(), next, caller.subject(), name, said, clock.now()));
        return changed("version-reviewed", version);
    }

    /**
     * Who looked at the versions of a document that the caller may read, when, and until when they let them stand; the
     * newest first.
     *
     * @throws Refusal not-found where the caller may read none
     */
    @MayCall(Right.MEMBER)
    public List<ReviewView> list(String slug) {
        DocumentView document = reading.document(slug, null, null);
        Set<Integer> readable =
                document.versions().stream().map(VersionHead::number).collect(Collectors.toSet());
        return reviews.of(document.head().id()).stream()
                .map(Review::view)
                .filter(one -> readable.contains(one.version()))
                .toList();
    }

    /** What is to be looked at, or ends, within 90 days in the tenant at hand. */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public List<TextDue> coming() {
        return Foresight.of(reviews.nearing(tenant.id(), today().plusDays(Foresight.FARTHEST)), tenant.zone(), today());
    }

    private VersionHead changed(String action, DocumentVersion version) {
        documents.touch(version.document());
        documents.flush();
        events.fire(VersionChanged.of(action, version, false));
        return version.head();
    }

    private static void requireAhead(LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw Refusal.invalid("reviewBy", "not-passed");
        }
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }

    private DocumentVersion version(String slug, int number) {
        return documents.version(document(slug).id(), number).orElseThrow(Refusal::notFound);
    }

    private Document document(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }
}
