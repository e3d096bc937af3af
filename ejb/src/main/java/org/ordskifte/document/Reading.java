package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Reading documents, versions and clauses: without the index, and without a trace of what one may not see. */
@Stateless
@PermitAll
public class Reading {

    @Inject
    Documents documents;

    @Inject
    Origins origins;

    @Inject
    Readership readership;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The tenant's documents of which the caller may see at least one version, by title. */
    @MayCall(Right.ANYONE)
    public List<DocumentView> list() {
        Map<Document, List<DocumentVersion>> byDocument = new LinkedHashMap<>();
        documents.all(tenant.id()).forEach(document -> byDocument.put(document, new ArrayList<>()));
        readership
                .readable(documents.versionsOfAll(tenant.id()))
                .forEach(version -> byDocument.get(version.document()).add(version));
        return byDocument.entrySet().stream()
                .map(entry -> laid(entry.getKey(), entry.getValue(), today(), null))
                .filter(view -> !view.versions().isEmpty() || readership.mayReadDrafts())
                .toList();
    }

    /**
     * @param on the date asked about; today when null
     * @param knownAt what this site showed at that instant; null for now
     */
    @MayCall(Right.ANYONE)
    public DocumentView document(String slug, LocalDate on, Instant knownAt) {
        Document document = find(slug);
        List<DocumentVersion> all = documents.versions(document.id());
        List<DocumentVersion> readable = readership.readable(all);
        if (readable.isEmpty() && !readership.mayReadDrafts()) {
            throw Refusal.hidden();
        }
        return asked(document, all, readable, on == null ? today() : on, knownAt);
    }

    @MayCall(Right.ANYONE)
    public VersionView version(String slug, int number) {
        List<DocumentVersion> all = documents.versions(tenant.id(), slug);
        return among(readership.readable(all), number)
                .orElseThrow(() -> Refusal.unseen(all.stream().anyMatch(one -> one.number() == number)));
    }

    /** The same for whoever can do without it: empty where the caller may not read it or it is not there. */
    @MayCall(Right.ANYONE)
    public Optional<VersionView> shown(String slug, int number) {
        return among(readership.readable(documents.versions(tenant.id(), slug)), number);
    }

    /** The version in force on a date; where there is none, the latest that was adopted, or else the one that is out now. */
    @MayCall(Right.ANYONE)
    public VersionView inForce(String slug, LocalDate on) {
        Document document = find(slug);
        List<DocumentVersion> readable = readership.readable(documents.versions(document.id()));
        DocumentView view = laid(document, readable, on == null ? today() : on, null);
        VersionHead head = Optional.ofNullable(view.inForce())
                .or(() -> view.versions().stream()
                        .filter(one -> one.state().wasAdopted())
                        .reduce((first, last) -> last))
                .or(() -> view.versions().stream()
                        .filter(one -> one.state() == VersionState.IN_CONSULTATION)
                        .reduce((first, last) -> last))
                .orElseThrow(() -> Refusal.unseen(!readership.mayReadDrafts()));
        return among(readable, head.number()).orElseThrow();
    }

    /** The version in force today, for whoever can do without it. */
    @MayCall(Right.ANYONE)
    public Optional<VersionView> latest(String slug) {
        return documents.find(tenant.id(), slug).flatMap(document -> {
            List<DocumentVersion> readable = readership.readable(documents.versions(document.id()));
            return Optional.ofNullable(laid(document, readable, today(), null).inForce())
                    .flatMap(head -> among(readable, head.number()));
        });
    }

    /** A clause by its lasting id: its wording on a date and in every version the caller may see. */
    @MayCall(Right.ANYONE)
    public ClauseHistory clause(String slug, UUID identity, LocalDate on) {
        Document document = find(slug);
        List<DocumentVersion> versions = documents.versions(document.id());
        Set<DocumentVersion> readable = new HashSet<>(readership.readable(versions));
        List<ClauseHistory.Wording> wordings = wordings(readable, identity).stream()
                .map(clause -> new ClauseHistory.Wording(
                        clause.version().number(), clause.version().state(), clause.view()))
                .toList();
        if (wordings.isEmpty()) {
            throw Refusal.unseen(!wordings(Set.copyOf(versions), identity).isEmpty());
        }
        VersionHead inForce =
                view(document, versions, on == null ? today() : on, null).inForce();
        Optional<ClauseHistory.Wording> now = wordings.stream()
                .filter(wording -> inForce != null && wording.version() == inForce.number())
                .findFirst();
        return new ClauseHistory(document.head(), now, wordings, relatives(document, readable, identity, inForce));
    }

    /** What clauses of the document became beside keeping their identity, in the order of the versions. */
    @MayCall(Right.ANYONE)
    public List<Descent> descents(String slug) {
        return origins.links(find(slug).id());
    }

    private List<ClauseHistory.Relative> relatives(
            Document document, Set<DocumentVersion> readable, UUID identity, VersionHead inForce) {
        List<ClauseHistory.Relative> relatives = new ArrayList<>();
        for (Descent link : origins.links(document.id())) {
            if (!link.from().equals(identity) && !link.to().equals(identity)) {
                continue;
            }
            boolean later = link.from().equals(identity);
            List<Clause> others = wordings(readable, later ? link.to() : link.from());
            List<Clause> born = later ? others : wordings(readable, identity);
            born.stream()
                    .mapToInt(clause -> clause.version().number())
                    .filter(number -> number >= link.version())
                    .min()
                    .ifPresent(version -> others.stream()
                            .reduce((first, last) -> last)
                            .ifPresent(other -> relatives.add(new ClauseHistory.Relative(
                                    link.kind(),
                                    later,
                                    version,
                                    other.view(),
                                    inForce != null
                                            && others.stream()
                                                    .anyMatch(
                                                            one -> one.version().number() == inForce.number())))));
        }
        return relatives;
    }

    private List<Clause> wordings(Set<DocumentVersion> readable, UUID identity) {
        return documents.wordings(identity).stream()
                .filter(clause -> readable.contains(clause.version()))
                .toList();
    }

    private Document find(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private Optional<VersionView> among(List<DocumentVersion> readable, int number) {
        return readable.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(version -> view(version, readable));
    }

    private DocumentView view(Document document, List<DocumentVersion> all, LocalDate on, Instant knownAt) {
        return laid(document, readership.readable(all), on, knownAt);
    }

    private DocumentView laid(Document document, List<DocumentVersion> readable, LocalDate on, Instant knownAt) {
        List<VersionHead> visible = readable.stream().map(DocumentVersion::head).toList();
        Validity.Answer answer = new Validity(visible, tenant.zone()).on(on, knownAt);
        return new DocumentView(
                document.head(), on, answer.status(), answer.version().orElse(null), visible, null, null);
    }

    /** What the site showed then includes what it has taken back since; of that the answer says no more. */
    private DocumentView asked(
            Document document,
            List<DocumentVersion> all,
            List<DocumentVersion> readable,
            LocalDate on,
            Instant knownAt) {
        DocumentView view = laid(document, readable, on, knownAt);
        List<DocumentVersion> once = new ArrayList<>(readable);
        all.stream()
                .filter(one -> one.state() == VersionState.WITHDRAWN && !readable.contains(one))
                .forEach(once::add);
        Validity.Answer then =
                new Validity(once.stream().map(DocumentVersion::head).toList(), tenant.zone()).on(on, knownAt);
        boolean withdrawn = readership.mayRead(document) && then.status() == Validity.Status.WITHDRAWN_SINCE;
        List<Document> neighbours = documents.neighbours(document).stream()
                .filter(readership::mayRead)
                .toList();
        List<DocumentView.Named> later = neighbours.stream()
                .filter(one -> document.id().equals(one.replaces()))
                .map(Reading::named)
                .toList();
        return new DocumentView(
                view.head(),
                on,
                withdrawn ? Validity.Status.WITHDRAWN_SINCE : view.status(),
                withdrawn ? null : view.inForce(),
                knownAt == null ? view.versions() : shownBy(view.versions(), knownAt),
                neighbours.stream()
                        .filter(one -> one.id().equals(document.replaces()))
                        .map(Reading::named)
                        .findFirst()
                        .orElse(null),
                later.isEmpty() ? null : later);
    }

    private static List<VersionHead> shownBy(List<VersionHead> versions, Instant instant) {
        return versions.stream()
                .filter(one -> one.publishedAt() != null && !one.publishedAt().isAfter(instant))
                .toList();
    }

    private static DocumentView.Named named(Document document) {
        return new DocumentView.Named(document.slug(), document.title());
    }

    private VersionView view(DocumentVersion version, List<DocumentVersion> readable) {
        List<VersionHead> visible = readable.stream().map(DocumentVersion::head).toList();
        Validity validity = new Validity(visible, tenant.zone());
        VersionHead head = version.head();
        return new VersionView(
                version.document().head(),
                head,
                today(),
                validity.standing(head, today()),
                validity.on(today(), null).version(),
                head.publishedAt() == null ? null : validity.begin(head),
                visible,
                documents.clauses(version.id()));
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }
}
