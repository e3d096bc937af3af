package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.Concerning;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;

/** A secretariat registers documents and writes drafts. Nothing is published by it. */
@Stateless
@PermitAll
@Concerning(Within.DOCUMENT)
@TransactionTimeout(60)
public class Drafting {

    @Inject
    Documents documents;

    @Inject
    Origins origins;

    @Inject
    Succession succession;

    @Inject
    Audiences audiences;

    @Inject
    Notes notes;

    @Inject
    WithheldTitles titles;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal invalid-field, also for a unit nobody knows; slug-reserved, slug-taken */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public DocumentHead register(DocumentDraft draft) {
        Slug.check(draft.slug(), Slug.RESERVED_FOR_DOCUMENTS);
        if (documents.find(tenant.id(), draft.slug()).isPresent()) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", draft.slug());
        }
        audiences.check(draft, Set.of());
        Document document = new Document(tenant.id(), audiences.settled(draft), succession.first(draft), clock.now());
        documents.add(document);
        events.fire(new DocumentChanged("document-registered", document.id(), document.slug()));
        return document.head();
    }

    /**
     * Says anew what the document is called, who may read it and who looks after it.
     *
     * @throws Refusal stale, invalid-field
     */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public DocumentHead describe(String slug, DocumentDraft draft, Long expectedRevision) {
        Document document = document(slug);
        requireFresh(expectedRevision, document.revision());
        audiences.check(draft, Set.copyOf(document.units()));
        document.describe(audiences.settled(draft));
        succession.settle(document, draft);
        documents.flush();
        events.fire(new DocumentChanged("document-described", document.id(), slug));
        return document.head();
    }

    /**
     * Begins the next version with the words given; it goes on from the last one. Clauses of a file that continue one
     * of that keep its identity; what is doubtful is kept for {@link Recognising}.
     *
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale, draft-exists, too-many-clauses, too-deep, invalid-text; invalid-field where the words are
     *     written in another language than the document
     */
    @MayCall(Right.DOCUMENT_OWNER)
    public VersionHead begin(String slug, VersionDraft draft, Long expectedRevision) {
        Document document = lockForDraft(slug, expectedRevision);
        draft.requireLanguage(document.language());
        List<DocumentVersion> earlier = documents.versions(document.id());
        List<ClauseDraft> clauses = ClauseTree.tidy(draft.clauses());
        DocumentVersion version = add(document, draft.tidied());
        DocumentVersion last = earlier.isEmpty() ? null : Recognising.latest(earlier);
        version.continuing(last == null ? null : last.number());
        if (draft.importId() == null) {
            documents.write(version, clauses);
        } else {
            clauses = ownOnly(documents.identities(document.id()), clauses);
            if (last == null) {
                documents.writeRead(version, clauses);
            } else {
                Lineage lineage = Lineage.of(documents.words(last.id()), clauses);
                documents.writeRead(version, lineage.clauses());
                origins.keep(version, lineage.origins());
            }
            notes.attach(version, draft.clauses(), draft.notes(), clock.now());
        }
        events.fire(VersionChanged.of("version-drafted", version, false));
        return version.head();
    }

    /** A file may name clauses of another document, or of another house: here they begin anew. */
    private static List<ClauseDraft> ownOnly(Set<UUID> own, List<ClauseDraft> clauses) {
        return clauses.stream()
                .map(one -> one.as(own.contains(one.id()) ? one.id() : null).with(ownOnly(own, one.children())))
                .toList();
    }

    /**
     * Begins the next version with the words of an earlier one.
     *
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale, draft-exists
     */
    @MayCall(Right.DOCUMENT_OWNER)
    public VersionHead beginFrom(String slug, int earlierNumber, Long expectedRevision) {
        Document document = lockForDraft(slug, expectedRevision);
        DocumentVersion earlier = version(document, earlierNumber);
        DocumentVersion version =
                add(document, titles.whole(earlier)).continuing(earlierNumber).translate(earlier.translationOf());
        documents.write(version, copy(earlier));
        events.fire(VersionChanged.of("version-drafted", version, false));
        return version.head();
    }

    /**
     * Opens an editorial correction of an adopted version; dates and decision are kept.
     *
     * @param note what was wrong; may be null
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale; draft-exists when a correction is open, nothing-to-correct when the version is not adopted
     */
    @MayCall(Right.DOCUMENT_OWNER)
    public VersionHead beginCorrection(String slug, int wrongNumber, String note, Long expectedRevision) {
        Document document = held(slug, expectedRevision);
        if (documents.versions(document.id()).stream()
                .anyMatch(one -> one.state() == VersionState.DRAFT && one.correctionOf() != null)) {
            throw new Refusal(Code.DRAFT_EXISTS);
        }
        DocumentVersion wrong = version(document, wrongNumber);
        if (!wrong.stands(clock.today(tenant.zone()))) {
            throw new Refusal(Code.NOTHING_TO_CORRECT, "version", wrongNumber);
        }
        DocumentVersion version = new DocumentVersion(
                        document,
                        documents.nextNumber(document.id()),
                        titles.whole(wrong),
                        caller.subject(),
                        clock.now())
                .correcting(wrong, note);
        documents.add(version);
        documents.touch(document);
        documents.write(version, copy(wrong));
        events.fire(VersionChanged.of("correction-drafted", version, false));
        return version.head();
    }

    /**
     * Puts these clauses in place of the draft's.
     *
     * @param expectedRevision what the writer last saw; null when it does not matter
     * @throws Refusal version-immutable, stale, too-many-clauses, too-deep, invalid-text
     */
    @MayCall(Right.DOCUMENT_OWNER)
    public VersionHead rewrite(
            String slug,
            int number,
            String title,
            String subtitle,
            String note,
            List<ClauseDraft> clauses,
            Long expectedRevision) {
        DocumentVersion version = version(document(slug), number);
        requireFresh(expectedRevision, version.revision());
        version.requireDraft();
        version.describe(title, subtitle, note);
        if (clauses != null) {
            documents.write(version, ClauseTree.tidy(clauses));
        }
        documents.touch(version);
        documents.flush();
        events.fire(VersionChanged.of("version-rewritten", version, false));
        return version.head();
    }

    private DocumentVersion add(Document document, VersionDraft draft) {
        DocumentVersion version = new DocumentVersion(
                document, documents.nextNumber(document.id()), draft, caller.subject(), clock.now());
        documents.add(version);
        documents.touch(document);
        return version;
    }

    private List<ClauseDraft> copy(DocumentVersion version) {
        return drafts(ClauseTree.grow(documents.words(version.id())), Map.of());
    }

    /** @param newBlocks words that stand in for the clause's own, by its identity */
    static List<ClauseDraft> drafts(List<ClauseTree.Node> nodes, Map<UUID, List<Block>> newBlocks) {
        return nodes.stream()
                .map(node -> new ClauseDraft(
                        node.clause().id(),
                        node.clause().label(),
                        node.clause().heading(),
                        node.clause().kind(),
                        node.clause().motto(),
                        newBlocks.getOrDefault(node.clause().id(), node.clause().blocks()),
                        drafts(node.children(), newBlocks)))
                .toList();
    }

    private Document lockForDraft(String slug, Long expectedRevision) {
        Document document = held(slug, expectedRevision);
        if (documents.versions(document.id()).stream()
                .anyMatch(one -> one.state() == VersionState.DRAFT && one.correctionOf() == null)) {
            throw new Refusal(Code.DRAFT_EXISTS);
        }
        return document;
    }

    /** Waits for others who change the same document, and looks at it only then. */
    private Document held(String slug, Long expectedRevision) {
        Document document = document(slug);
        documents.hold(document);
        document.requireFresh(expectedRevision);
        return document;
    }

    private Document document(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private DocumentVersion version(Document document, int number) {
        return documents.version(document.id(), number).orElseThrow(Refusal::notFound);
    }

    static void requireFresh(Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new Refusal(Code.STALE, "expected", expected, "actual", actual);
        }
    }
}
