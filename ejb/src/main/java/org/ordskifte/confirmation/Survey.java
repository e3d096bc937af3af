package org.ordskifte.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.KnownGroups;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** The calls of the tenant at hand as they stand today, of the documents the caller may read. */
@ApplicationScoped
class Survey {

    private static final Set<Standing> READ = Set.of(Standing.IN_FORCE, Standing.NOT_YET_IN_FORCE);

    @Inject
    Confirmations confirmations;

    @Inject
    Reading reading;

    @Inject
    KnownGroups groups;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The latest first. However many there are, the database is asked the same few times. */
    List<Asked> all() {
        List<ReadingCall> calls = confirmations.calls(tenant.id());
        if (calls.isEmpty()) {
            return List.of();
        }
        Map<UUID, DocumentView> documents = reading.list().stream()
                .collect(Collectors.toMap(one -> one.head().id(), one -> one));
        Map<UUID, Map<Integer, Map<UUID, String>>> hashes =
                confirmations.hashes(calls.stream().map(ReadingCall::documentId).collect(Collectors.toSet()));
        List<GroupView> known = groups.all();
        List<Asked> asked = new ArrayList<>();
        calls.forEach(call ->
                asked(call, documents.get(call.documentId()), hashes, known).ifPresent(one -> asked.add(0, one)));
        return asked;
    }

    /** The call that these words are asked about; empty where there is none the caller may know of. */
    Optional<Asked> of(String slug, int number) {
        return all().stream()
                .filter(one -> one.document().slug().equals(slug))
                .filter(one -> one.call().number() == number || one.current().number() == number)
                .findFirst();
    }

    private Optional<Asked> asked(
            ReadingCall call,
            DocumentView document,
            Map<UUID, Map<Integer, Map<UUID, String>>> hashes,
            List<GroupView> known) {
        List<VersionHead> adopted = adopted(document);
        if (adopted.stream().noneMatch(one -> one.number() == call.number())) {
            return Optional.empty();
        }
        VersionHead current = Wordings.current(adopted, call.number());
        LocalDate today = clock.today(tenant.zone());
        boolean read = READ.contains(new Validity(adopted, tenant.zone()).standing(current, today));
        return Optional.of(new Asked(
                call,
                document.head(),
                current,
                new Wordings(adopted, hashes.getOrDefault(call.documentId(), Map.of())),
                Concern.of(document.head(), known),
                call.isOpen() && read,
                today));
    }

    private static List<VersionHead> adopted(DocumentView document) {
        return Objects.isNull(document)
                ? List.of()
                : document.versions().stream()
                        .filter(one -> one.state().wasAdopted())
                        .toList();
    }
}
