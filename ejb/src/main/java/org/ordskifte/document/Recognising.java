package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.diff.match.Ground;
import org.ordskifte.diff.match.Origin;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A person says which clause of a version is which of the version before, where the words alone do not tell. */
@Stateless
@PermitAll
public class Recognising {

    @Inject
    Documents documents;

    @Inject
    Origins origins;

    @Inject
    Notes notes;

    @Inject
    Readership readership;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every clause of a version with where it comes from. */
    @MayCall(Right.ANYONE)
    public Recognition show(String slug, int number) {
        Document document = documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
        DocumentVersion version = prepared(document, number);
        DocumentVersion before = before(document, version);
        return recognition(document, version, before, clauses(before));
    }

    /** The clauses of the version before, of which those of this one may come. */
    @MayCall(Right.ANYONE)
    public List<ClauseView> earlier(String slug, int number) {
        Document document = documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
        return clauses(before(document, prepared(document, number)));
    }

    /** A version seen by somebody who prepares texts here; to all others it is not there. */
    private DocumentVersion prepared(Document document, int number) {
        DocumentVersion version = documents.version(document.id(), number).orElseThrow(Refusal::notFound);
        if (!readership.mayReadDrafts()) {
            throw Refusal.hidden();
        }
        return version;
    }

    private List<ClauseView> clauses(DocumentVersion version) {
        return version == null ? List.of() : documents.clauses(version.id());
    }

    /** How many clauses of a version wait for a decision. */
    @MayCall(Right.ANYONE)
    public long doubts(String slug, int number) {
        return documents
                .find(tenant.id(), slug)
                .flatMap(document -> documents.version(document.id(), number))
                .filter(version -> readership.mayReadDrafts())
                .map(version -> origins.doubts(version.id()))
                .orElse(0L);
    }

    /**
     * Says where a clause comes from. In a draft the clause takes the identity it continues, or one of its own; in a
     * version whose words are frozen the identities stay and a link says what they are to each other.
     *
     * @param of the earlier clauses: one for the same, replaced and split, two or more for merged, none for new
     * @throws Refusal clause-taken when another clause of the draft already continues the earlier one, invalid-field,
     *     stale
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead decide(
            String slug, int number, UUID clause, Origin.Kind kind, List<UUID> of, Long expectedRevision) {
        Document document = documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
        DocumentVersion version = documents.version(document.id(), number).orElseThrow(Refusal::notFound);
        documents.lock(document);
        Drafting.requireFresh(expectedRevision, version.revision());
        DocumentVersion before = before(document, version);
        Set<UUID> earlier = clauses(before).stream().map(ClauseView::id).collect(Collectors.toSet());
        List<ClauseView> now = documents.clauses(version.id());
        if (now.stream().noneMatch(one -> one.id().equals(clause))) {
            throw Refusal.notFound();
        }
        check(kind, of, earlier);
        UUID identity = version.state() == VersionState.DRAFT ? identity(clause, kind, of, earlier, now) : clause;
        if (!identity.equals(clause)) {
            List<ClauseDraft> tree = Drafting.drafts(ClauseTree.grow(now), Map.of());
            documents.writeRead(version, rename(tree, clause, identity));
            notes.follow(version.id(), clause, identity);
        }
        remember(version, clause, identity, kind, of);
        documents.touch(version);
        boolean published = version.state() != VersionState.DRAFT;
        if (published) {
            documents.touch(document);
        }
        events.fire(VersionChanged.of("clause-recognised", version, published));
        return version.head();
    }

    private void remember(DocumentVersion version, UUID clause, UUID identity, Origin.Kind kind, List<UUID> of) {
        ClauseOrigin origin = origins.of(version.id()).stream()
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElse(null);
        if (origin == null) {
            Origin fresh = new Origin(clause, kind, of, null, Ground.DECIDED, 0, List.of());
            origin = new ClauseOrigin(version, identity, fresh);
            origins.add(origin);
        }
        origin.decide(identity, kind, of, caller.subject(), clock.now());
        origins.link(version, List.of(clause, identity), Lineage.links(version, identity, kind, of));
    }

    private static void check(Origin.Kind kind, List<UUID> of, Set<UUID> earlier) {
        boolean fits =
                switch (kind) {
                    case NEW -> of.isEmpty();
                    case SAME, SPLIT, REPLACED -> of.size() == 1;
                    case MERGED -> of.size() > 1 && new HashSet<>(of).size() == of.size();
                    case DOUBTFUL -> false;
                };
        if (!fits) {
            throw Refusal.invalid("of", "number");
        }
        if (!earlier.containsAll(of)) {
            throw Refusal.invalid("of", "unknown-clause");
        }
    }

    /** The identity a clause of a draft is to have from now on. */
    private static UUID identity(
            UUID clause, Origin.Kind kind, List<UUID> of, Set<UUID> earlier, List<ClauseView> now) {
        if (kind == Origin.Kind.SAME) {
            UUID old = of.get(0);
            if (!old.equals(clause) && now.stream().anyMatch(one -> one.id().equals(old))) {
                throw new Refusal(Code.CLAUSE_TAKEN, "clause", old);
            }
            return old;
        }
        boolean keeps = (kind == Origin.Kind.SPLIT || kind == Origin.Kind.MERGED) && of.contains(clause);
        return earlier.contains(clause) && !keeps ? UUID.randomUUID() : clause;
    }

    private static List<ClauseDraft> rename(List<ClauseDraft> clauses, UUID from, UUID to) {
        return clauses.stream()
                .map(one -> (one.id().equals(from) ? one.as(to) : one).with(rename(one.children(), from, to)))
                .toList();
    }

    private Recognition recognition(
            Document document, DocumentVersion version, DocumentVersion before, List<ClauseView> earlier) {
        Map<UUID, ClauseView> old = new LinkedHashMap<>();
        earlier.forEach(one -> old.put(one.id(), one));
        Map<UUID, ClauseOrigin> known =
                origins.of(version.id()).stream().collect(Collectors.toMap(ClauseOrigin::clause, Function.identity()));
        List<Recognition.Recognised> clauses = documents.clauses(version.id()).stream()
                .map(one -> recognised(one, known.get(one.id()), old))
                .toList();
        Set<UUID> living = new HashSet<>();
        clauses.forEach(one -> {
            living.add(one.id());
            one.of().forEach(from -> living.add(from.id()));
        });
        return new Recognition(
                document.head(),
                version.head(),
                before == null ? null : before.head(),
                clauses,
                earlier.stream().filter(one -> !living.contains(one.id())).toList());
    }

    private static Recognition.Recognised recognised(
            ClauseView clause, ClauseOrigin origin, Map<UUID, ClauseView> old) {
        ClauseView same = old.get(clause.id());
        if (origin == null) {
            return same == null
                    ? new Recognition.Recognised(clause, Origin.Kind.NEW, List.of(), null, List.of())
                    : new Recognition.Recognised(clause, Origin.Kind.SAME, List.of(same), null, List.of());
        }
        return new Recognition.Recognised(
                clause, origin.kind(), views(origin.of(), old), origin.ground(), views(origin.candidates(), old));
    }

    private static List<ClauseView> views(List<UUID> ids, Map<UUID, ClauseView> old) {
        return ids.stream().map(old::get).filter(Objects::nonNull).toList();
    }

    private DocumentVersion before(Document document, DocumentVersion version) {
        Integer basedOn = version.head().basedOn();
        List<DocumentVersion> earlier = documents.versions(document.id()).stream()
                .filter(one -> one.number() < version.number())
                .toList();
        return earlier.stream()
                .filter(one -> basedOn != null && one.number() == basedOn)
                .findFirst()
                .orElseGet(() -> earlier.isEmpty() ? null : latest(earlier));
    }

    /** The one that others are asked about; else the last one that was not withdrawn; else the last one. */
    static DocumentVersion latest(List<DocumentVersion> earlier) {
        return Collections.max(
                earlier,
                Comparator.comparing((DocumentVersion one) -> one.state() == VersionState.IN_CONSULTATION)
                        .thenComparing(one -> one.state() != VersionState.WITHDRAWN)
                        .thenComparing(DocumentVersion::number));
    }
}
