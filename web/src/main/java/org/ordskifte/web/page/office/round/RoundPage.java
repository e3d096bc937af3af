package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.Letter;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.TextDeadline;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.consultation.terms.VisibilityRule;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.page.office.Permitted;
import org.ordskifte.web.page.office.round.TextChoices.Choice;
import org.ordskifte.web.text.Texts;

/** The round that the address names, as the caller sees it; what every page below it says of it. */
@Named("roundPage")
@RequestScoped
public class RoundPage {

    @Inject
    Attending attending;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Texts t;

    private RoundView round;

    public RoundView load() {
        if (round == null) {
            round = attending.round(slug());
        }
        return round;
    }

    /** Reads it again, after something was done to it. */
    public void refresh() {
        round = attending.round(slug());
    }

    String slug() {
        return page.part("consultation");
    }

    public RoundHead getHead() {
        return load().head();
    }

    public String getZone() {
        return getHead().timeZone();
    }

    public String getAddress() {
        return "/" + page.getTenantSlug() + "/office/consultations/" + slug();
    }

    public String getPhase() {
        return getHead().phase().name().toLowerCase(Locale.ROOT);
    }

    public boolean isDraft() {
        return getHead().phase() == Phase.DRAFT;
    }

    public boolean isOpen() {
        return getHead().phase() == Phase.OPEN;
    }

    public boolean isRunning() {
        return getHead().phase() == Phase.SCHEDULED || isOpen() || getHead().phase() == Phase.CLOSED;
    }

    public boolean isOver() {
        Phase phase = getHead().phase();
        return phase == Phase.CLOSED || phase == Phase.CONCLUDED || phase == Phase.CANCELLED;
    }

    /** Whether the caller writes down answers that came in another way than here. */
    public boolean isRegistering() {
        return load().you().registers() && (isOpen() || getHead().phase() == Phase.CLOSED);
    }

    /** Whether the caller writes down what the stations decide. */
    public boolean isRecording() {
        Phase phase = getHead().phase();
        return may.isRunRounds() && (phase == Phase.CLOSED || phase == Phase.CONCLUDED);
    }

    /** Whether the caller can make a draft of what the answers led to. */
    public boolean isRedrafting(String document) {
        Phase phase = getHead().phase();
        return may.writes(document) && (phase == Phase.CLOSED || phase == Phase.CONCLUDED);
    }

    public String sign(Phase phase) {
        return switch (phase) {
            case OPEN -> "open";
            case DRAFT -> "warning";
            case SCHEDULED, CLOSED -> "quiet";
            case CONCLUDED -> "done";
            case CANCELLED -> "bad";
        };
    }

    public String getLetter() {
        return Letter.html(load().matter().letter());
    }

    /** The language the round speaks: that of what it is about. */
    public String getSpeech() {
        return load().documents().isEmpty()
                ? page.getTenant().language()
                : load().documents().get(0).language();
    }

    /** The promise about who reads the answers, one sentence where it is the same for all. */
    public List<String> getVisibility() {
        Visibility visibility = load().matter().visibility();
        if (visibility.committee() == visibility.organisation() && visibility.organisation() == visibility.person()) {
            return List.of(promise(visibility.committee()));
        }
        List<String> promises = new ArrayList<>();
        promises.add(t.of("consultation.visibility.committees", promise(visibility.committee())));
        promises.add(t.of("consultation.visibility.organisations", promise(visibility.organisation())));
        promises.add(t.of("consultation.visibility.persons", promise(visibility.person())));
        return promises;
    }

    public String promise(VisibilityRule rule) {
        return t.of("consultation.visibility."
                + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Until when an answer may be given; null as long as no deadline is set.
     *
     * @param consultee for whom; null for whoever answers in person
     * @param document slug of a text with a deadline of its own; null for the others together
     */
    TextDeadline deadline(UUID consultee, String document) {
        List<TextDeadline> all = load().deadlinesOf(consultee);
        return all.stream()
                .filter(one -> Objects.equals(one.document(), document))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    /** The last instant until which somebody who was asked may answer something. */
    public Instant lastOf(UUID consultee) {
        List<TextDeadline> all = load().deadlinesOf(consultee);
        return all.get(all.size() - 1).deadline();
    }

    /** What a deadline can be put off for where texts have their own: all the others together, or one of those. */
    public List<Choice> getTextChoices() {
        List<RoundDocumentView> texts = load().documents();
        List<Choice> choices = texts.stream()
                .filter(text -> text.deadline() != null)
                .map(text -> new Choice(text.document(), text.title()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!choices.isEmpty() && choices.size() < texts.size()) {
            choices.add(0, new Choice("", t.of("office.register.document.rest")));
        }
        return choices;
    }

    public ConsulteeView consultee(UUID id) {
        return load().consultees().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
