package org.ordskifte.web.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.ordskifte.committee.Appointing;
import org.ordskifte.committee.Organising;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.Forwarding;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.consultation.response.Entitling;
import org.ordskifte.consultation.response.Screening;
import org.ordskifte.document.Noting;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Withholding;
import org.ordskifte.identity.Staffing;
import org.ordskifte.identity.unit.Enrolling;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.identity.unit.Structuring;
import org.ordskifte.intake.Importing;
import org.ordskifte.shared.Refusal;

/**
 * Whether the caller sees what an address names, from the outside in, and has the standing in it that a seat gives. Each
 * is asked of the use case that shows it.
 */
@ApplicationScoped
class Sights {

    private static final String DOCUMENT = "/tenants/{t}/documents/{d}";
    private static final String ROUND = "/tenants/{t}/consultations/{c}";
    private static final String ANSWER = ROUND + "/responses/{r}";
    private static final String COMMITTEE = "/tenants/{t}/committees/{k}";
    private static final String UNIT = "/tenants/{t}/units/{u}";

    /** Which state is meant is said in the body, or nowhere. */
    private static final long UNKNOWN = -1;

    /** It is a part of what it lies in. */
    private static final long OF_THE_PLACE_AROUND = -2;

    /** Under which the template stands among the names. */
    private static final String TEMPLATE = " ";

    /** What somebody does to an answer by an address that ends so. */
    private static final Map<String, Deed> DEEDS = Map.of(
            "", Deed.WRITE,
            "/attachments", Deed.WRITE,
            "/attachments/{a}", Deed.WRITE,
            "/approve", Deed.APPROVE,
            "/reopen", Deed.REOPEN,
            "/submit", Deed.SUBMIT,
            "/withdraw", Deed.WITHDRAW,
            "/offer-late", Deed.OFFER_LATE);

    @Inject
    Reading reading;

    @Inject
    Withholding withholding;

    @Inject
    Noting noting;

    @Inject
    Attending attending;

    @Inject
    Forwarding forwarding;

    @Inject
    Entitling entitling;

    @Inject
    Screening screening;

    @Inject
    Processing processing;

    @Inject
    Organising organising;

    @Inject
    Appointing appointing;

    @Inject
    Structuring structuring;

    @Inject
    Enrolling enrolling;

    @Inject
    Grouping grouping;

    @Inject
    Staffing staffing;

    @Inject
    Importing importing;

    /** Places from the outside in, and which state of them a tag would name. */
    private final Map<String, ToLongFunction<Map<String, String>>> places = new LinkedHashMap<>();

    Sights() {
        texts();
        rounds();
        people();
        places.put(
                "/tenants/{t}/imports/{id}",
                named -> importing.show(id(named, "id")).revision());
    }

    private void texts() {
        places.put(
                DOCUMENT,
                named -> reading.document(named.get("d"), null, null).head().revision());
        places.put(DOCUMENT + "/versions/{n}", this::version);
        places.put(DOCUMENT + "/translations/{n}", this::version);
        places.put(DOCUMENT + "/reviews", named -> UNKNOWN);
        places.put(DOCUMENT + "/versions/{n}/notes/{id}", named -> noting.show(
                        named.get("d"), number(named, "n"), id(named, "id"))
                .revision());
        places.put(
                DOCUMENT + "/withholdings/{w}",
                named -> withholding.show(named.get("d"), id(named, "w")).revision());
    }

    private void rounds() {
        places.put(ROUND, named -> attending.round(named.get("c")).head().revision());
        places.put(ROUND + "/consultees/{k}", named -> {
            forwarding.requireSpokenFor(named.get("c"), id(named, "k"));
            return OF_THE_PLACE_AROUND;
        });
        places.put(
                ROUND + "/remarks/{id}",
                named -> processing.remark(named.get("c"), id(named, "id")).revision());
        places.put(ROUND + "/remarks/{id}/take-over", named -> UNKNOWN);
        places.put(ANSWER, named -> entitling.requireStanding(named.get("c"), id(named, "r"), deed(named)));
        places.put(ANSWER + "/withholdings/{w}", named -> one(
                        screening.state(named.get("c"), id(named, "r")).all(),
                        one -> one.id().equals(id(named, "w")))
                .revision());
    }

    private void people() {
        places.put(COMMITTEE, named -> organising.committee(named.get("k")).revision());
        places.put(COMMITTEE + "/seats/{s}", named -> {
            one(organising.seats(named.get("k"), null), one -> one.id().equals(id(named, "s")));
            return OF_THE_PLACE_AROUND;
        });
        places.put(COMMITTEE + "/seats/{s}/substitute", named -> {
            appointing.requireMayName(named.get("k"));
            return OF_THE_PLACE_AROUND;
        });
        places.put(UNIT, named -> structuring.unit(named.get("u")).revision());
        places.put(UNIT + "/members/{m}", named -> {
            one(enrolling.members(named.get("u"), null), one -> one.id().equals(id(named, "m")));
            return OF_THE_PLACE_AROUND;
        });
        places.put("/tenants/{t}/groups/{g}", named -> grouping.group(named.get("g"))
                .revision());
        places.put("/tenants/{t}/members/{id}", named -> staffing.member(id(named, "id"))
                .revision());
    }

    /**
     * Looks at everything on the way.
     *
     * @return the revision that stands and that a tag would have to name; empty where that is not known from the address
     * @throws Refusal not-found, forbidden
     */
    OptionalLong look(Change change, Map<String, String> named) {
        Map<String, String> all = new HashMap<>(named);
        all.put(TEMPLATE, change.template());
        long standing = UNKNOWN;
        for (Map.Entry<String, ToLongFunction<Map<String, String>>> place : places.entrySet()) {
            if (change.isBelow(place.getKey())) {
                long found = place.getValue().applyAsLong(all);
                standing = found == OF_THE_PLACE_AROUND ? standing : found;
            }
        }
        if (change.template().equals(ROUND + "/responses")) {
            entitling.requireVoice(named.get("c"));
        }
        return standing == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(standing);
    }

    private static Deed deed(Map<String, String> named) {
        return DEEDS.get(named.get(TEMPLATE).substring(ANSWER.length()));
    }

    private static <T> T one(Collection<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(Refusal::notFound);
    }

    private long version(Map<String, String> named) {
        return reading.version(named.get("d"), number(named, "n")).version().revision();
    }

    private static UUID id(Map<String, String> named, String name) {
        try {
            return UUID.fromString(named.get(name));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    private static int number(Map<String, String> named, String name) {
        try {
            return Integer.parseInt(named.get(name));
        } catch (NumberFormatException e) {
            throw Refusal.notFound();
        }
    }
}
