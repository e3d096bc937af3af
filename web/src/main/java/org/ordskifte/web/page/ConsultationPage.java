package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.consultation.Letter;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.processing.Explaining;
import org.ordskifte.consultation.processing.Explaining.Explained;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.consultation.terms.VisibilityRule;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/** A round anybody may follow: what it is about, until when, what happens afterwards, and how to answer. */
@Named("consultationPage")
@RequestScoped
public class ConsultationPage {

    @Inject
    Explaining explaining;

    @Inject
    Reading reading;

    @Inject
    PublicAnswers publicAnswers;

    @Inject
    PageContext page;

    @Inject
    CurrentTenant tenant;

    @Inject
    Language language;

    private RoundView round;
    private List<AnswerLine> answers;
    private final Map<RoundDocumentView, VersionView> shown = new HashMap<>();

    public void load() {
        Explained explained = explaining.follow(page.part("consultation"));
        round = explained.followed().round();
        round.documents().forEach(text -> reading.shown(text.document(), text.version())
                .ifPresent(view -> shown.put(text, view)));
        answers = publicAnswers.of(explained, shown);
    }

    public RoundView getRound() {
        return round;
    }

    public List<AnswerLine> getAnswers() {
        return answers;
    }

    public RoundHead getHead() {
        return round.head();
    }

    public String getPhase() {
        return getHead().phase().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return getHead().phase() == Phase.OPEN;
    }

    public boolean isOver() {
        return !isOpen() && getHead().phase() != Phase.SCHEDULED;
    }

    public String getLead() {
        return Letter.lead(round.matter().letter());
    }

    public String getLetter() {
        return Letter.html(round.matter().letter());
    }

    public List<CourseLine> getCourse() {
        return new RoundCourse(language.getWording(), round).lines();
    }

    /** The language the round speaks: that of what it is about. */
    public String getSpeech() {
        return round.documents().isEmpty()
                ? tenant.get().language()
                : round.documents().get(0).language();
    }

    /** Whether the draft itself can still be read here. */
    public boolean isShown(RoundDocumentView text) {
        return shown.containsKey(text);
    }

    /** Where the draft stands; where it has been set aside, its document. */
    public String addressOf(RoundDocumentView text) {
        return !shown.containsKey(text)
                ? "/" + tenant.get().slug() + "/" + text.document()
                : "/" + tenant.get().slug() + "/" + text.document() + "/v" + text.version();
    }

    /** Where to see what the draft changes in the text in force; null where nothing is in force. */
    public String changesOf(RoundDocumentView text) {
        VersionView view = shown.get(text);
        if (view == null || view.current().isEmpty()) {
            return null;
        }
        int now = view.current().get().number();
        return now == text.version()
                ? null
                : "/" + tenant.get().slug() + "/" + text.document() + "/compare/" + now + ".." + text.version();
    }

    /** Those asked, by name; of private persons only that they are. */
    public List<String> getAsked() {
        String person = language.getWording().text("response.person");
        return round.consultees().stream()
                .filter(one -> !one.uninvited())
                .map(one -> one.kind() == ConsulteeKind.PERSON || one.name() == null ? person : one.name())
                .toList();
    }

    /** The promise about who reads the answers, one sentence where it is the same for all. */
    public List<String> getVisibility() {
        Visibility visibility = round.matter().visibility();
        if (visibility.committee() == visibility.organisation() && visibility.organisation() == visibility.person()) {
            return List.of(said(visibility.committee()));
        }
        Wording wording = language.getWording();
        List<String> promises = new ArrayList<>();
        promises.add(wording.text("consultation.visibility.committees", said(visibility.committee())));
        promises.add(wording.text("consultation.visibility.organisations", said(visibility.organisation())));
        promises.add(wording.text("consultation.visibility.persons", said(visibility.person())));
        return promises;
    }

    private String said(VisibilityRule rule) {
        return language.getWording()
                .text("consultation.visibility."
                        + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
