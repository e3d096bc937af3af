package org.ordskifte.confirmation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.unit.Enlisted;
import org.ordskifte.identity.unit.Roll;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Over whom the caller may look, and how closely. */
@RequestScoped
class Oversight {

    @Inject
    Confirmations confirmations;

    @Inject
    Survey survey;

    @Inject
    Reading reading;

    @Inject
    CallerRights rights;

    @Inject
    CurrentCaller caller;

    @Inject
    Roll roll;

    @Inject
    CurrentTenant tenant;

    private Set<String> led;

    boolean isSecretariat() {
        return rights.hasAny(Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR);
    }

    /** Slugs of the units the caller leads, and of all below them. */
    Set<String> led() {
        if (led == null) {
            Set<String> own = roll.today().stream()
                    .filter(one -> one.manager() && one.key().equals(caller.subject()))
                    .map(Enlisted::unit)
                    .collect(Collectors.toSet());
            led = own.isEmpty() ? own : roll.downwards(own);
        }
        return led;
    }

    /**
     * Units over which the caller may look; null for all of them.
     *
     * @throws Refusal forbidden for whoever neither looks after texts nor leads a unit
     */
    Set<String> units() {
        if (isSecretariat() || rights.has(Right.AUDITOR)) {
            return null;
        }
        if (led().isEmpty()) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return led();
    }

    /**
     * Units for whose staff the caller may register a signature; null for all of them.
     *
     * @throws Refusal forbidden for whoever neither looks after texts nor leads a unit
     */
    Set<String> signing() {
        if (!isSecretariat() && led().isEmpty()) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return isSecretariat() ? null : led();
    }

    /** @throws Refusal not-found for words the caller may not read; reading-off, not-asked */
    Asked asked(String slug, int number) {
        reading.version(slug, number);
        if (confirmations.rule(tenant.id()).isEmpty()) {
            throw new Refusal(Code.READING_OFF);
        }
        return survey.of(slug, number).orElseThrow(() -> new Refusal(Code.NOT_ASKED));
    }

    /** Whether the caller may see how single people of this unit stand: by the rule of today and by that of the call. */
    boolean seesPeople(Asked asked, String unit) {
        ReadingRule now = confirmations.rule(tenant.id()).orElseThrow(() -> new Refusal(Code.READING_OFF));
        return isSecretariat() && asked.lets(Watcher.SECRETARIAT, now)
                || asked.lets(Watcher.MANAGERS, now) && led().contains(unit);
    }

    /** Whether there is any unit of which the caller may see that. */
    boolean seesPeople(Asked asked) {
        ReadingRule now = confirmations.rule(tenant.id()).orElseThrow(() -> new Refusal(Code.READING_OFF));
        return isSecretariat() && asked.lets(Watcher.SECRETARIAT, now)
                || asked.lets(Watcher.MANAGERS, now) && !led().isEmpty();
    }
}
