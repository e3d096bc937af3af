package org.ordskifte.search.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ordskifte.document.Access;
import org.ordskifte.document.Clause;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentVersion;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.Tenant;
import org.ordskifte.tenancy.TenantView;

/** What a clause's entry in the index takes from its version, its document, their other versions and its tenant. */
record Surroundings(
        TenantView tenant,
        DocumentHead document,
        VersionHead version,
        List<Stretch> inForce,
        Map<UUID, ClauseView> clauses) {

    /** Found once per version and session. */
    static final class Lookup {

        private final Map<Session, Map<UUID, Surroundings>> known = new WeakHashMap<>();

        Surroundings of(Clause clause, Session session) {
            Map<UUID, Surroundings> here;
            synchronized (known) {
                here = known.computeIfAbsent(session, any -> new HashMap<>());
            }
            DocumentVersion version = clause.version();
            Surroundings found = here.get(version.id());
            if (found == null) {
                found = find(version, session);
                here.put(version.id(), found);
            }
            return found;
        }

        private static Surroundings find(DocumentVersion version, Session session) {
            TenantView tenant = session.find(Tenant.class, version.tenantId()).view();
            List<VersionHead> versions = session.createSelectionQuery(
                            "select v from DocumentVersion v where v.document = :document order by v.number",
                            DocumentVersion.class)
                    .setParameter("document", version.document())
                    .getResultStream()
                    .filter(other -> other.state().wasAdopted())
                    .map(DocumentVersion::head)
                    .toList();
            Map<UUID, ClauseView> clauses = session.createSelectionQuery(
                            "select c from Clause c where c.version = :version", Clause.class)
                    .setParameter("version", version)
                    .getResultStream()
                    .map(Clause::view)
                    .collect(Collectors.toMap(ClauseView::id, each -> each));
            VersionHead head = version.head();
            List<Stretch> inForce = Stretch.of(head, new Validity(versions, tenant.timeZone()));
            return new Surroundings(tenant, version.document().head(), head, inForce, clauses);
        }
    }

    /** Who may read it where it is for units alone. */
    List<String> units() {
        return document.units() == null ? List.of() : document.units();
    }

    /** Groups of readers, and other words. */
    List<String> appliesTo() {
        return document.appliesTo() == null ? List.of() : document.appliesTo();
    }

    /** Labels and headings of what the clause stands in, from the outermost. */
    List<String> path(ClauseView clause) {
        Deque<String> path = new ArrayDeque<>();
        for (ClauseView above = above(clause); above != null; above = above(above)) {
            String name = Stream.of(above.label(), above.heading())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            if (!name.isEmpty()) {
                path.push(name);
            }
        }
        return List.copyOf(path);
    }

    private ClauseView above(ClauseView clause) {
        return clause.parent() == null ? null : clauses.get(clause.parent());
    }

    Card card(ClauseView clause) {
        return new Card(
                tenant.slug(),
                tenant.name(),
                document.slug(),
                version.title(),
                version.number(),
                clause.id(),
                clause.label(),
                clause.heading(),
                path(clause),
                version.language(),
                document.kind(),
                document.access() != Access.PUBLIC,
                appliesTo(),
                inForce);
    }
}
