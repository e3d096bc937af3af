package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.document.Withheld.Scope;
import org.ordskifte.identity.Concerning;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Something slipped in that must not be read: it is taken out of sight at once, on every surface; a notice stays in its
 * place. The stored words, and the hash over them, are not touched, and the withholding can be lifted.
 */
@Stateless
@PermitAll
@Concerning(Within.DOCUMENT)
@TransactionTimeout(60)
public class Withholding {

    @Inject
    Documents documents;

    @Inject
    Withholdings withholdings;

    @Inject
    WithheldTitles titles;

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * A version with all its words, and what of them is out of sight.
     *
     * @param title as it was written
     * @param masks by clause; absent where nothing is withheld
     */
    public record Original(VersionView view, String title, Map<UUID, Mask> masks) {}

    /**
     * @param clause null for the whole version; otherwise it goes with everything that stands under it
     * @param passage place of a paragraph, list or table in the clause, counted from 1; null for all of it
     * @param reason may be null and follow later
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @return what stands now; the same as before when it was withheld already
     * @throws Refusal stale; nothing-to-withhold for a draft, which nobody is shown, not-found, invalid-field
     */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public WithheldView withhold(
            String slug, int number, UUID clause, Integer passage, String reason, Long expectedRevision) {
        return withhold(slug, number, version -> wanted(version, clause, passage), reason, expectedRevision);
    }

    /**
     * What the version is called, with its subtitle, also where a round about it has copied that. No address is changed by it.
     *
     * @param reason may be null and follow later
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale; nothing-to-withhold for a draft; not-found
     */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public WithheldView withholdTitle(String slug, int number, String reason, Long expectedRevision) {
        return withhold(
                slug,
                number,
                version -> Withheld.title(version, titles.written(version).title()),
                reason,
                expectedRevision);
    }

    private WithheldView withhold(
            String slug, int number, Function<DocumentVersion, Withheld> what, String reason, Long expectedRevision) {
        Document document = document(slug);
        document.requireFresh(expectedRevision);
        documents.lock(document);
        DocumentVersion version = documents.version(document.id(), number).orElseThrow(Refusal::notFound);
        if (version.state() == VersionState.DRAFT) {
            throw new Refusal(Code.NOTHING_TO_WITHHOLD);
        }
        Withheld wanted = what.apply(version).since(clock.today(tenant.zone()), clock.now(), caller.subject());
        for (Withheld standing : withholdings.standing(document.id())) {
            if (standing.isSame(wanted)) {
                return view(standing, document);
            }
        }
        wanted.sight().explainIfSaid(reason, clock.now());
        withholdings.add(wanted);
        if (wanted.scope() == Scope.VERSION) {
            version.withhold(wanted.withheldAt());
        }
        coverAll(document, wanted, wanted.scope().name().toLowerCase(Locale.ROOT) + "-withheld");
        return view(wanted, document);
    }

    /**
     * Says why, or says it better.
     *
     * @throws Refusal invalid-field, stale
     */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public WithheldView explain(String slug, UUID id, String reason, Long expectedRevision) {
        Document document = document(slug);
        Withheld withheld = withholdings.find(document.id(), id).orElseThrow(Refusal::notFound);
        withheld.requireFresh(expectedRevision);
        withheld.sight().explain(reason, clock.now());
        documents.flush();
        tell("withholding-explained", withheld, false);
        return view(withheld, document);
    }

    /**
     * Shows the words again, unless something else withholds them.
     *
     * @param expectedRevision the state that was seen; null when any will do
     * @throws Refusal stale; nothing-to-withhold when it was lifted before
     */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public WithheldView lift(String slug, UUID id, String reason, Long expectedRevision) {
        Document document = document(slug);
        documents.lock(document);
        Withheld withheld = withholdings.find(document.id(), id).orElseThrow(Refusal::notFound);
        withheld.requireFresh(expectedRevision);
        withheld.sight().lift(reason, caller.subject(), clock.now());
        documents.flush();
        if (withheld.scope() == Scope.VERSION) {
            withheld.version().withhold(null);
        }
        coverAll(document, withheld, "withholding-lifted");
        return view(withheld, document);
    }

    /** All that is and was withheld in a document, the newest first. */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public List<WithheldView> list(String slug) {
        Document document = document(slug);
        List<Withheld> all = withholdings.all(document.id());
        List<Clause> rows = all.isEmpty() ? List.of() : withholdings.rows(document.id());
        return all.stream().map(one -> Withholdings.view(one, rows)).toList();
    }

    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public WithheldView show(String slug, UUID id) {
        Document document = document(slug);
        return view(withholdings.find(document.id(), id).orElseThrow(Refusal::notFound), document);
    }

    /** A version as those see it who look after it: nothing is left out, and what is withheld is marked. */
    @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
    public Original original(String slug, int number) {
        VersionView shown = reading.version(slug, number);
        List<ClauseView> words = new ArrayList<>();
        Map<UUID, Mask> masks = new HashMap<>();
        documents.rows(shown.version().id()).forEach(row -> {
            words.add(row.words());
            if (row.mask() != null) {
                masks.put(row.identity(), row.mask());
            }
        });
        VersionView view = new VersionView(
                shown.document(),
                shown.version(),
                shown.today(),
                shown.standing(),
                shown.current(),
                shown.begin(),
                shown.versions(),
                words);
        DocumentVersion version = documents.version(document(slug).id(), number).orElseThrow(Refusal::notFound);
        return new Original(view, titles.written(version).title(), masks);
    }

    private Withheld wanted(DocumentVersion version, UUID clause, Integer passage) {
        if (clause == null) {
            if (passage != null) {
                throw Refusal.invalid("clause", "required");
            }
            return Withheld.version(version);
        }
        List<Clause> rows = documents.rows(version.id()).toList();
        Clause row = rows.stream()
                .filter(one -> one.identity().equals(clause))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (passage == null) {
            return Withheld.clause(version, clause, under(rows, clause));
        }
        List<Block> blocks = row.words().blocks();
        if (passage < 1 || passage > blocks.size()) {
            throw Refusal.invalid("passage", "unknown-passage");
        }
        return Withheld.passage(version, clause, passage, blocks.get(passage - 1));
    }

    /** Parents stand before their children. */
    private static List<Clause> under(List<Clause> rows, UUID clause) {
        Set<UUID> inside = new HashSet<>(Set.of(clause));
        return rows.stream()
                .filter(row -> inside.contains(row.identity())
                        || row.words().parent() != null
                                && inside.contains(row.words().parent())
                                && inside.add(row.identity()))
                .toList();
    }

    private void coverAll(Document document, Withheld withheld, String action) {
        Set<DocumentVersion> changed = new HashSet<>(withholdings.coverAll(document.id(), withheld));
        changed.add(withheld.version());
        changed.forEach(documents::touch);
        documents.touch(document);
        documents.flush();
        tell(action, withheld, true);
    }

    private void tell(String action, Withheld withheld, boolean published) {
        Map<String, Object> which = Map.of("withholding", withheld.id().toString());
        events.fire(VersionChanged.of(action, withheld.version(), published, which));
    }

    private WithheldView view(Withheld withheld, Document document) {
        return Withholdings.view(withheld, withholdings.rows(document.id()));
    }

    private Document document(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }
}
