package org.ordskifte.web.page.office.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.Inviting;
import org.ordskifte.consultation.RoundDraft;
import org.ordskifte.consultation.RoundDraft.DocumentChoice;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.page.office.CommitteesPage;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.Permitted;

/** A round while its secretary writes it down: a new one, or the draft that the address names. */
@Named("roundForm")
@ViewScoped
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STATIONS = 4;

    /** More texts than these get a row for a deadline of their own once they are chosen. */
    private static final int ROWS = 12;

    @Inject
    Inviting inviting;

    @Inject
    Attending attending;

    @Inject
    TextChoices choices;

    @Inject
    CommitteesPage committees;

    @Inject
    Permitted may;

    @Inject
    PageContext page;

    @Inject
    Onward onward;

    private final ArrayList<OwnDeadlineForm> own = new ArrayList<>();
    private final ArrayList<StationForm> stations = new ArrayList<>();
    private ArrayList<TextChoices.Choice> texts;
    private List<String> chosen = new ArrayList<>();
    private String existing;
    private Long revision;
    private String zone;
    private TermsForm terms;
    private MomentForm opens;
    private MomentForm deadline;
    private ContactForm handler;
    private ContactForm questions;
    private AskedForm asked;

    public void load() {
        if (terms != null) {
            renew();
            return;
        }
        may.requireRounds();
        existing = page.part("consultation");
        RoundView round = existing == null ? null : draft();
        zone = round == null ? page.getZone() : round.head().timeZone();
        opens = moment(round == null ? null : round.head().opensAt());
        deadline = round == null
                ? moment(null)
                : MomentForm.of(round.head().deadline(), round.head().deadlineAsDate(), ZoneId.of(zone));
        handler = ContactForm.of(round == null ? null : round.matter().caseHandler());
        questions = ContactForm.of(round == null ? null : round.matter().questionsTo());
        asked = AskedForm.of(round == null ? List.of() : round.consultees());
        texts = choices.beside(round == null ? List.of() : round.documents());
        take(round == null ? List.of() : round.documents());
        if (round != null) {
            revision = round.head().revision();
            round.stations().forEach(one -> stations.add(new StationForm(one)));
        }
        do {
            stations.add(new StationForm());
        } while (stations.size() < STATIONS);
        terms = round == null ? new TermsForm() : TermsForm.of(round);
    }

    /** What is saved next is saved over the state that is there now: the refusal has said so. */
    private void renew() {
        if (existing != null) {
            revision = draft().head().revision();
        }
    }

    private RoundView draft() {
        RoundView round = attending.round(existing);
        if (round.head().phase() != Phase.DRAFT) {
            throw new Refusal(Code.ROUND_PUBLISHED);
        }
        return round;
    }

    private MomentForm moment(Instant at) {
        return MomentForm.of(at, null, ZoneId.of(zone));
    }

    private void take(List<RoundView.RoundDocumentView> documents) {
        Map<String, Instant> deadlines = new LinkedHashMap<>();
        documents.forEach(text -> deadlines.put(TextChoices.key(text.document(), text.version()), text.deadline()));
        chosen.addAll(deadlines.keySet());
        texts.stream()
                .filter(text -> texts.size() <= ROWS || deadlines.containsKey(text.key()))
                .map(text -> new OwnDeadlineForm(text, deadlines.get(text.key()), ZoneId.of(zone)))
                .forEach(own::add);
    }

    public void save() {
        RoundDraft draft = new RoundDraft(
                terms.getSlug(),
                terms.getTitle(),
                terms.getCaseNumber(),
                terms.getLetter(),
                chosen.stream().map(this::choice).toList(),
                terms.getAudience(),
                opens.text(),
                deadline.text(),
                zone,
                handler.contact(),
                questions.contact(),
                terms.isSealed(),
                terms.visibility(),
                terms.getApproval(),
                asked.drafts(),
                stations.stream()
                        .filter(one -> !one.isBlank())
                        .map(StationForm::draft)
                        .toList());
        RoundView saved = existing == null ? inviting.create(draft) : inviting.change(existing, draft, revision);
        onward.to("consultations/" + saved.head().slug(), "office.round.form.saved");
    }

    private DocumentChoice choice(String key) {
        String[] parts = key.split("/", 2);
        String until = own.stream()
                .filter(one -> one.isOf(key))
                .findFirst()
                .map(one -> one.getUntil().text())
                .orElse(null);
        return new DocumentChoice(parts[0], Integer.valueOf(parts[1]), until);
    }

    /** Those that stand, and whoever of the closed ones is asked already. */
    public List<CommitteeView> getCommittees() {
        return committees.getAll().stream()
                .filter(one ->
                        committees.isStanding(one) || asked.getCommittees().contains(one.slug()))
                .toList();
    }

    public boolean isFresh() {
        return existing == null;
    }

    public String getAddress() {
        return "/" + page.getTenantSlug() + "/office/consultations" + (existing == null ? "" : "/" + existing);
    }

    public List<TextChoices.Choice> getTexts() {
        return texts;
    }

    public List<OwnDeadlineForm> getOwn() {
        return own;
    }

    /** Whether a text that is not chosen yet has to be chosen and saved before it can have a deadline of its own. */
    public boolean isChoosingFirst() {
        return own.size() < texts.size();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getZone() {
        return zone;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public MomentForm getOpens() {
        return opens;
    }

    public MomentForm getDeadline() {
        return deadline;
    }

    public ContactForm getHandler() {
        return handler;
    }

    public ContactForm getQuestions() {
        return questions;
    }

    public AskedForm getAsked() {
        return asked;
    }

    public List<StationForm> getStations() {
        return stations;
    }
}
