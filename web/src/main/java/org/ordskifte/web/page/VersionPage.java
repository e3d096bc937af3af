package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.entry.Reader;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.tag.ClauseLinks;
import org.ordskifte.web.text.Language;

/** A version of a document: the one in force, one by its number, or the one in force on a date. */
@Named("versionPage")
@RequestScoped
public class VersionPage {

    private static final int MOST_EARLIER = 10;

    @Inject
    Reading reading;

    @Inject
    Announcing announcing;

    @Inject
    PageContext page;

    @Inject
    Language language;

    @Inject
    CurrentTenant tenant;

    @Inject
    TimeQuestion question;

    @Inject
    Downloads downloads;

    @Inject
    Site site;

    @Inject
    Reader reader;

    private VersionView view;
    private List<ClauseTree.Node> clauses;
    private ClauseLinks links;
    private DocumentView asked;
    private DocumentView document;
    private PublicRound round;

    public void load() {
        String slug = page.part("document");
        if (page.part("version") != null) {
            view = reading.version(slug, Integer.parseInt(page.part("version")));
        } else if (question.isAsked()) {
            asked = reading.document(slug, question.on(), question.knownAt());
            view = asked.inForce() == null
                    ? reading.inForce(slug, null)
                    : reading.version(slug, asked.inForce().number());
        } else {
            view = reading.inForce(slug, null);
        }
        clauses = ClauseTree.grow(view.clauses());
        if (view.standing() == Standing.IN_CONSULTATION) {
            page.isOfTheMoment();
            round = announcing.openOn(slug, view.version().id()).orElse(null);
        }
        links = links();
    }

    private ClauseLinks links() {
        VersionHead version = view.version();
        boolean old = version.state().wasAdopted()
                && view.current().isPresent()
                && getStanding() != Standing.IN_FORCE
                && getStanding() != Standing.NOT_YET_IN_FORCE;
        Map<UUID, ClauseLinks.Now> now = old
                ? Successors.of(
                        view.clauses(),
                        reading.version(getSlug(), view.current().get().number())
                                .clauses(),
                        reading.descents(getSlug()))
                : null;
        Optional<VersionHead> other = getPrevious();
        Set<UUID> theirs = other.isEmpty()
                ? Set.of()
                : reading.version(getSlug(), other.get().number()).clauses().stream()
                        .map(ClauseView::id)
                        .collect(Collectors.toSet());
        String compare =
                other.map(one -> one.number() + ".." + version.number()).orElse(null);
        String remark = round == null
                ? null
                : "/" + tenant.get().slug() + "/office/consultations/"
                        + round.head().slug();
        return new ClauseLinks(getAddress(), compare, theirs::contains, now, remark);
    }

    /** The instant by which something had to be shown here; null where only what is known now is asked for. */
    public Instant getKnownAt() {
        return asked == null ? null : question.knownAt();
    }

    /** Until when the text can be answered, by its own deadline or the round’s. */
    public Instant getDeadline() {
        return round.head().of(getSlug()).deadline();
    }

    /** Whether the day that is asked about lies ahead. */
    public boolean isAhead() {
        return asked != null && getOn().isAfter(view.today());
    }

    /** Whether this site showed the text at all by the instant that is asked about. */
    public boolean isShownThen() {
        return asked == null || question.knownAt() == null || !asked.versions().isEmpty();
    }

    /** Adopted versions whose first day lies ahead. */
    public List<VersionHead> getUpcoming() {
        Validity validity = new Validity(view.versions(), tenant.zone());
        return view.versions().stream()
                .filter(one -> one.number() != view.version().number())
                .filter(one -> validity.standing(one, view.today()) == Standing.NOT_YET_IN_FORCE)
                .toList();
    }

    public LocalDate begin(VersionHead version) {
        return new Validity(view.versions(), tenant.zone()).begin(version);
    }

    /** Documents that stand in place of this one. */
    public List<DocumentView.Named> getReplacedBy() {
        List<DocumentView.Named> later = document().replacedBy();
        return later == null ? List.of() : later;
    }

    /** The document in whose place this one stands; null where there is none. */
    public DocumentView.Named getReplaces() {
        return document().replaces();
    }

    private DocumentView document() {
        if (document == null) {
            document = asked != null ? asked : reading.document(getSlug(), null, null);
        }
        return document;
    }

    public VersionView getView() {
        return view;
    }

    /** The round in which this draft can be answered; null where it is out in none. */
    public PublicRound getRound() {
        return round;
    }

    public List<ClauseTree.Node> getClauses() {
        return clauses;
    }

    public ClauseLinks getLinks() {
        return links;
    }

    public String getSlug() {
        return view.document().slug();
    }

    /** Path of the document. */
    public String getAddress() {
        return "/" + tenant.get().slug() + "/" + getSlug();
    }

    /** Path under which this version always stands. */
    public String getLastingAddress() {
        return getAddress() + "/v" + view.version().number();
    }

    /** The files in which this version can be taken along. */
    public List<DownloadLine> getDownloads() {
        return downloads.of(tenant.get().slug(), getSlug(), view.version(), language.getTongue());
    }

    /** The path at which search engines and those who share a link find this text. */
    public String getCanonical() {
        return getStanding() == Standing.IN_FORCE ? getAddress() : getLastingAddress();
    }

    /**
     * A data block as a whole: written as an element of the view it would be taken for a script of a component, moved, and
     * given a random id, and kept bytes hold nothing random.
     */
    public String getJsonLd() {
        return "<script type=\"application/ld+json\">" + legislation().json() + "</script>";
    }

    public String getWorkAddress() {
        return legislation().workAddress();
    }

    public String getExpressionAddress() {
        return legislation().expressionAddress();
    }

    public List<Legislation.Statement> getOfWork() {
        return legislation().ofWork();
    }

    public List<Legislation.Statement> getOfExpression() {
        return legislation().ofExpression();
    }

    private Legislation legislation() {
        return Legislation.of(tenant.get(), view, clauses, site.address());
    }

    /** A text that applied once, or does not apply yet: nobody should come upon it by a search engine. */
    public boolean isOutOfForce() {
        return getStanding() != Standing.IN_FORCE;
    }

    /** Earlier versions from which one can see what has changed until this one, the newest first. */
    public List<VersionHead> getEarlier() {
        return view.versions().stream()
                .filter(one ->
                        one.number() < view.version().number() && one.state().wasAdopted())
                .sorted(Comparator.comparingInt(VersionHead::number).reversed())
                .limit(MOST_EARLIER)
                .toList();
    }

    public Standing getStanding() {
        return view.standing();
    }

    /** What the date in the address led to; null where the address has none. */
    public Validity.Status getAsked() {
        return asked == null ? null : asked.status();
    }

    public LocalDate getOn() {
        return asked == null ? null : asked.on();
    }

    /** The one before this, for comparing; of a draft, the one in force. */
    public Optional<VersionHead> getPrevious() {
        return view.versions().stream()
                .filter(one -> one.number() < view.version().number())
                .filter(one -> one.state().wasAdopted())
                .reduce((first, last) -> last);
    }

    public String getStandingWords() {
        return words().standing(view.standing(), view.version(), view.versions());
    }

    public String getAdoptionWords() {
        return words().adoption(view.version());
    }

    public String getSign() {
        return StandingWords.sign(view.standing());
    }

    public List<FactLine> getFacts() {
        return VersionFacts.of(
                language.getTongue(), tenant.zone(), reader.worded(view.document()), view.version(), getStanding());
    }

    /** The newest first. */
    public List<VersionLine> getVersions() {
        return VersionLines.of(
                words(),
                view.versions(),
                tenant.zone(),
                view.today(),
                view.version().number());
    }

    private StandingWords words() {
        return new StandingWords(language.getTongue(), tenant.zone());
    }
}
