package org.ordskifte.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.committee.Officer;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.TextDeadline;
import org.ordskifte.consultation.Tidings;
import org.ordskifte.document.TextDue;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.Terms;

/** Writes a mail for everybody who is to be told something, in the transaction in which it came about. */
@ApplicationScoped
class Notifying {

    @Inject
    Notices notices;

    @Inject
    Seating seating;

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    void write(@Observes Tidings tidings) {
        if (tidings.committee() != null) {
            seating.officers(tidings.committee()).forEach(officer -> toOfficer(tidings, officer));
        } else if (tidings.email() != null) {
            to(tidings, tidings.email(), tidings.name(), null);
        }
    }

    private void toOfficer(Tidings tidings, Officer officer) {
        to(tidings, officer.email(), officer.name(), officer.language());
    }

    private void to(Tidings tidings, String email, String name, String language) {
        String address = email.toLowerCase(Locale.ROOT);
        String onceKey = tidings.kind() + " " + tidings.consultee() + " " + tidings.occasion() + " " + address;
        String spoken = MailTexts.language(language, tenant.get().language());
        Map<String, String> words = words(tidings);
        words.putAll(terms(spoken));
        Letter letter = new Letter(UUID.randomUUID(), tidings.kind().name(), address, name, spoken, words);
        notices.add(tenant.id(), onceKey, tidings.consultee(), letter, clock.now());
    }

    /** Whoever is named for the document; where nobody is, all who look after documents here. */
    void write(@Observes TextDue due) {
        if (due.email() != null) {
            to(due, due.email(), due.name());
        } else {
            people.holders(Right.DOCUMENT_OWNER, clock.today(tenant.zone()))
                    .forEach(holder -> to(due, holder.email(), holder.name()));
        }
    }

    private void to(TextDue due, String email, String name) {
        String address = email.toLowerCase(Locale.ROOT);
        String kind = due.kind() + (due.stage() == 0 ? "_DUE" : "_AHEAD");
        String onceKey = due.kind() + " " + due.document() + " " + due.day() + " " + due.stage() + " " + address;
        Letter letter = new Letter(
                UUID.randomUUID(),
                kind,
                address,
                name,
                MailTexts.language(null, tenant.get().language()),
                Map.of(
                        "tenant", tenant.get().slug(),
                        "authority", tenant.get().name(),
                        "document", due.document(),
                        "title", due.title(),
                        "version", String.valueOf(due.version()),
                        "day", due.day().toString()));
        notices.add(tenant.id(), onceKey, null, letter, clock.now());
    }

    /** What the authority says otherwise than everybody. */
    private Map<String, String> terms(String language) {
        Terms own = tenant.get().terms().get(language);
        Map<String, String> terms = new LinkedHashMap<>();
        if (own != null) {
            own.words().forEach((form, word) -> terms.put(MailTexts.TERM + form, word));
        }
        return terms;
    }

    private Map<String, String> words(Tidings tidings) {
        Map<String, String> words = new LinkedHashMap<>(tidings.more());
        words.put("tenant", tenant.get().slug());
        words.put("authority", tenant.get().name());
        words.put("round", tidings.round());
        words.put("title", tidings.title());
        words.put("asked", tidings.name());
        words.put("zone", tidings.zone().getId());
        for (int i = 0; i < tidings.deadlines().size(); i++) {
            TextDeadline each = tidings.deadlines().get(i);
            words.put(MailText.numbered("deadline", i), each.deadline().toString());
            if (each.title() != null) {
                words.put(MailText.numbered("text", i), each.title());
            }
        }
        return words;
    }
}
