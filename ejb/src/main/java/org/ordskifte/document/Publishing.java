package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A version is adopted and thereby published; later it may be repealed or withdrawn. */
@Stateless
@PermitAll
@TransactionTimeout(60)
public class Publishing {

    @Inject
    Documents documents;

    @Inject
    Translations translations;

    @Inject
    WithheldNotes notes;

    @Inject
    WithheldTitles titles;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    AskedAbout asked;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Event<AnswersSettled> settled;

    /**
     * Adopts a draft, or a version that was out in a round which has ended; a draft that follows one waits for that round
     * as well. Changes made at the meeting make the next version in the same step. A correction keeps what was decided.
     *
     * @throws Refusal version-immutable, round-open, adoption-in-future, invalid-field, stale
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead adopt(String slug, int number, Adoption decision, Long expectedRevision) {
        Document document = document(slug);
        documents.lock(document);
        DocumentVersion version = version(document, number);
        Drafting.requireFresh(expectedRevision, version.revision());
        asked.requireAllEnded(version, decision.asPrinted());
        if (version.correctionOf() != null && version.state() == VersionState.DRAFT) {
            decision.requireNothingBut(version(document, version.correctionOf()).head());
            return adoptCorrection(document, version);
        }
        version.requireUndecided();
        version.decided(decision).check(today());
        List<DocumentVersion> answered =
                asked.by(version).stream().filter(one -> !asked.isOpen(one)).toList();
        DocumentVersion adopted =
                decision.changes().isEmpty() ? version : changedAtMeeting(document, version, decision);
        VersionContent content = content(adopted);
        adopted.adopt(decision, content.hash(), clock.now());
        documents.seal(adopted, content);
        answered.stream()
                .filter(one -> one != adopted && one.state() == VersionState.IN_CONSULTATION)
                .forEach(one -> one.giveWay(clock.now()));
        settled.fire(new AnswersSettled(
                answered.stream().map(DocumentVersion::id).collect(Collectors.toUnmodifiableSet()),
                decision.changes().stream().map(Adoption.Change::clause).collect(Collectors.toUnmodifiableSet()),
                clock.now()));
        document.published(adopted.head().title(), clock.now());
        return publish(document, adopted, "version-adopted");
    }

    /**
     * Says that a version no longer applies, and with it the corrections it has had: the error must not come back.
     *
     * @param from the first day on which it no longer applies; today when null
     * @throws Refusal not-adopted; invalid-field for a day gone by before the version began
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead repeal(String slug, int number, LocalDate from, Long expectedRevision) {
        Document document = document(slug);
        documents.lock(document);
        DocumentVersion version = version(document, number);
        Drafting.requireFresh(expectedRevision, version.revision());
        LocalDate day = from == null ? today() : from;
        version.repeal(day, today(), clock.now());
        for (DocumentVersion one : sameButForErrors(version)) {
            one.repeal(day, today(), clock.now());
            events.fire(VersionChanged.of("version-repealed", one, true));
        }
        return publish(document, version, "version-repealed");
    }

    /** What it corrects and what corrects it, as far as that is adopted. */
    private List<DocumentVersion> sameButForErrors(DocumentVersion version) {
        List<DocumentVersion> all = documents.versions(version.document().id());
        Set<Integer> same = new HashSet<>(Set.of(version.number()));
        for (boolean more = true; more; ) {
            more = false;
            for (DocumentVersion one : all) {
                Integer wrong = one.correctionOf();
                more |= wrong != null && same.contains(one.number()) && same.add(wrong);
                more |= wrong != null && same.contains(wrong) && same.add(one.number());
            }
        }
        return all.stream()
                .filter(one -> same.contains(one.number()) && one.number() != version.number())
                .filter(one -> one.stands(today()))
                .toList();
    }

    /** Those adopted ones that say the same as this but for errors that stood in it. */
    private List<DocumentVersion> corrections(DocumentVersion version) {
        return sameButForErrors(version).stream()
                .filter(one -> one.number() > version.number())
                .toList();
    }

    /** Takes a version back that should not have been shown, and with it what has only corrected its words. */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead withdraw(String slug, int number, Long expectedRevision) {
        Document document = document(slug);
        documents.lock(document);
        DocumentVersion version = version(document, number);
        Drafting.requireFresh(expectedRevision, version.revision());
        asked.requireEnded(version);
        version.withdraw(clock.now());
        for (DocumentVersion one : corrections(version)) {
            one.withdraw(clock.now());
            events.fire(VersionChanged.of("version-withdrawn", one, true));
        }
        return publish(document, version, "version-withdrawn");
    }

    /**
     * A round on the version is published: its words stand from now on.
     *
     * @throws Refusal version-immutable when it is no draft
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.DOCUMENT)
    public VersionHead freeze(UUID versionId) {
        DocumentVersion version = documents.version(versionId).orElseThrow(Refusal::notFound);
        makeRoom(version);
        VersionContent content = content(version);
        version.freeze(content.hash(), clock.now());
        documents.seal(version, content);
        notes.coverWithTitle(version);
        documents.touch(version.document());
        events.fire(VersionChanged.of("version-frozen", version, true));
        return version.head();
    }

    /** One version at a time is out; the one whose round has ended gives way to the one that is asked about anew. */
    private void makeRoom(DocumentVersion version) {
        for (DocumentVersion other : documents.versions(version.document().id())) {
            if (other != version && other.state() == VersionState.IN_CONSULTATION) {
                asked.requireEnded(other);
                other.giveWay(clock.now());
                documents.touch(other.document());
                documents.flush();
                events.fire(VersionChanged.of("version-set-aside", other, true));
            }
        }
    }

    /** The round on the version was cancelled: its frozen words are nobody's business any more. */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.DOCUMENT)
    public void setAside(UUID versionId) {
        DocumentVersion version = documents.version(versionId).orElseThrow(Refusal::notFound);
        if (version.state() == VersionState.IN_CONSULTATION) {
            version.setAside(clock.now());
            documents.touch(version.document());
            documents.flush();
            events.fire(VersionChanged.of("version-set-aside", version, true));
        }
    }

    private VersionHead adoptCorrection(Document document, DocumentVersion correction) {
        DocumentVersion wrong = version(document, correction.correctionOf());
        if (!wrong.stands(today())) {
            throw new Refusal(Code.NOTHING_TO_CORRECT, "version", wrong.number());
        }
        VersionContent content = content(correction);
        correction.adoptCorrection(wrong, content.hash(), clock.now());
        documents.seal(correction, content);
        document.published(correction.head().title(), clock.now());
        return publish(document, correction, "correction-published");
    }

    private DocumentVersion changedAtMeeting(Document document, DocumentVersion proposed, Adoption decision) {
        List<ClauseView> clauses = documents.words(proposed.id());
        Map<UUID, List<Block>> changes = decision.changes().stream()
                .collect(Collectors.toMap(Adoption.Change::clause, Adoption.Change::blocks, (first, last) -> last));
        if (!clauses.stream().map(ClauseView::id).toList().containsAll(changes.keySet())) {
            throw Refusal.invalid("changes.clause", "unknown-clause");
        }
        DocumentVersion version = new DocumentVersion(
                        document,
                        documents.nextNumber(document.id()),
                        titles.whole(proposed),
                        caller.subject(),
                        clock.now())
                .continuing(proposed.number());
        version.takePlaceOf(proposed, clock.now());
        documents.flush();
        documents.add(version);
        documents.write(version, ClauseTree.tidy(Drafting.drafts(ClauseTree.grow(clauses), changes)));
        return version;
    }

    private VersionHead publish(Document document, DocumentVersion version, String action) {
        notes.coverWithTitle(version);
        documents.touch(document);
        translations.documents(tenant.id(), document.slug()).forEach(documents::touch);
        documents.flush();
        events.fire(VersionChanged.of(action, version, true));
        return version.head();
    }

    private VersionContent content(DocumentVersion version) {
        return VersionContent.of(
                tenant.get().slug(), version.document().head(), version.head(), documents.words(version.id()));
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }

    private Document document(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private DocumentVersion version(Document document, int number) {
        return documents.version(document.id(), number).orElseThrow(Refusal::notFound);
    }
}
