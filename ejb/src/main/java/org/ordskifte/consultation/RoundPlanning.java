package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.RoundDraft.DocumentChoice;
import org.ordskifte.consultation.RoundDraft.StationDraft;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.document.Document;
import org.ordskifte.document.DocumentVersion;
import org.ordskifte.document.Documents;
import org.ordskifte.document.Line;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Reads what a secretary wrote down against what there is: texts, committees, zones and the clock. */
@ApplicationScoped
class RoundPlanning {

    private static final int LONGEST_LETTER = 200_000;
    private static final int LONGEST_LINE = 500;

    @Inject
    Rounds rounds;

    @Inject
    Documents documents;

    @Inject
    Reading reading;

    @Inject
    Seating seating;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** @throws Refusal invalid-field, invalid-text, deadline-in-past, no-such-local-time, ambiguous-local-time */
    RoundTerms terms(RoundDraft draft) {
        ZoneId zone = zone(draft.timeZone());
        Deadline deadline = draft.deadline() == null
                ? null
                : Deadline.parse("deadline", draft.deadline(), zone).requireAhead(clock.now());
        Instant opensAt = draft.opensAt() == null ? null : Deadline.instant("opensAt", draft.opensAt(), zone);
        if (opensAt != null && deadline != null && !opensAt.isBefore(deadline.at())) {
            throw Refusal.invalid("opensAt", "before-deadline");
        }
        return new RoundTerms(
                line("title", draft.title()),
                Line.orNone("caseNumber", draft.caseNumber()),
                letter(draft.letter()),
                draft.audience() == null ? Audience.INVITED : draft.audience(),
                opensAt,
                deadline,
                zone,
                contact("caseHandler", draft.caseHandler()),
                contact("questionsTo", draft.questionsTo()),
                Boolean.TRUE.equals(draft.sealed()),
                draft.visibility() == null ? Visibility.INTERNAL : draft.visibility(),
                draft.approval() == null ? ApprovalRule.NONE : draft.approval());
    }

    /** Puts texts, stations and consultees in place of those the round had; one that stays keeps its id. */
    void furnish(Consultation round, RoundDraft draft) {
        rounds.clear(round);
        requireOnce(draft.documents().stream().map(DocumentChoice::document).toList(), "documents.document");
        for (int i = 0; i < draft.documents().size(); i++) {
            DocumentChoice choice = draft.documents().get(i);
            Instant own = ownDeadline(choice, round);
            rounds.add(new RoundDocument(round, version(choice), i + 1, own));
            round.lastsUntil(own);
        }
        for (int i = 0; i < draft.stations().size(); i++) {
            rounds.add(new Station(round, station(draft.stations().get(i)), i + 1));
        }
        Map<Object, Consultee> leaving = new HashMap<>();
        rounds.consultees(round.id()).forEach(each -> leaving.put(key(each), each));
        Set<Object> entered = new HashSet<>();
        for (ConsulteeDraft each : draft.consultees()) {
            Consultee asked = consultee(round, each);
            if (!entered.add(key(asked))) {
                continue;
            }
            Consultee stays = leaving.remove(key(asked));
            if (stays == null) {
                rounds.add(asked);
            } else {
                stays.enteredAs(asked);
            }
        }
        leaving.values().forEach(rounds::remove);
    }

    /** @throws Refusal invalid-field, committee-closed */
    Consultee consultee(Consultation round, ConsulteeDraft draft) {
        boolean uninvited = Boolean.TRUE.equals(draft.uninvited());
        if (draft.committee() != null) {
            CommitteeView committee = seating.committee(draft.committee())
                    .orElseThrow(() -> Refusal.invalid("consultees.committee", "unknown-committee"));
            if (!uninvited) {
                committee.requireOpen(clock.today(tenant.zone()));
            }
            return new Consultee(round, ConsulteeKind.COMMITTEE, committee.id(), committee.name(), null, uninvited);
        }
        String email = draft.email() == null ? null : draft.email().strip().toLowerCase(Locale.ROOT);
        if (email == null && !uninvited
                || email != null && !email.matches("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}")) {
            throw Refusal.invalid("consultees.email", "email");
        }
        ConsulteeKind kind = draft.kind() == null ? ConsulteeKind.PERSON : draft.kind();
        if (kind == ConsulteeKind.COMMITTEE) {
            throw Refusal.invalid("consultees.committee", "required");
        }
        String name = draft.name() == null ? email : draft.name();
        return new Consultee(round, kind, null, line("consultees.name", name), email, uninvited);
    }

    /** Whether the round already asks the same. */
    boolean isAsked(Consultation round, Consultee candidate) {
        return rounds.consultees(round.id()).stream().anyMatch(each -> key(each).equals(key(candidate)));
    }

    private static Object key(Consultee consultee) {
        UUID committee = consultee.committeeId();
        return committee != null ? committee : consultee.email() != null ? consultee.email() : consultee.name();
    }

    private DocumentVersion version(DocumentChoice choice) {
        Document document = documents
                .find(tenant.id(), choice.document())
                .orElseThrow(() -> Refusal.invalid("documents.document", "unknown-document"));
        int number = choice.version() != null ? choice.version() : openDraft(choice.document());
        DocumentVersion version = documents
                .version(document.id(), number)
                .orElseThrow(() -> Refusal.invalid("documents.version", "unknown-version"));
        if (version.state() != VersionState.DRAFT && version.state() != VersionState.IN_CONSULTATION) {
            throw new Refusal(Code.VERSION_IMMUTABLE, "version", number);
        }
        return version;
    }

    private int openDraft(String document) {
        return reading.document(document, null, null).versions().stream()
                .filter(version -> version.state() == VersionState.DRAFT && version.correctionOf() == null)
                .mapToInt(VersionHead::number)
                .max()
                .orElseThrow(() -> Refusal.invalid("documents.version", "no-draft"));
    }

    /** @throws Refusal those of the round’s deadline, naming the text */
    private Instant ownDeadline(DocumentChoice choice, Consultation round) {
        try {
            return choice.deadline() == null ? null : ownDeadline(choice.deadline(), round);
        } catch (Refusal refusal) {
            throw refusal.naming("document", choice.document());
        }
    }

    private Instant ownDeadline(String text, Consultation round) {
        Instant own = Deadline.parse("documents.deadline", text, round.zone())
                .requireAhead(clock.now())
                .at();
        if (round.opensAt() != null && !round.opensAt().isBefore(own)) {
            throw Refusal.invalid("documents.deadline", "after-opening");
        }
        return own;
    }

    private static void requireOnce(List<String> names, String field) {
        if (new HashSet<>(names).size() < names.size()) {
            throw Refusal.invalid(field, "only-once");
        }
    }

    private ZoneId zone(String name) {
        try {
            return name == null ? tenant.zone() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.invalid("timeZone", "time-zone");
        }
    }

    private static String letter(String text) {
        String letter = text == null ? "" : Markup.normalise(text);
        if (Markup.length(letter) > LONGEST_LETTER) {
            throw Refusal.invalid("letter", "too-long");
        }
        return letter;
    }

    private static Contact contact(String field, Contact sent) {
        return sent == null
                ? null
                : new Contact(
                        Line.orNone(field + ".name", sent.name()),
                        Line.orNone(field + ".email", sent.email()),
                        Line.orNone(field + ".phone", sent.phone()));
    }

    private static StationDraft station(StationDraft sent) {
        return new StationDraft(
                line("stations.name", sent.name()), sent.date(), Line.orNone("stations.when", sent.when()));
    }

    static String line(String field, String text) {
        String line = Line.required(field, text);
        if (line.length() > LONGEST_LINE) {
            throw Refusal.invalid(field, "one-line");
        }
        return line;
    }
}
