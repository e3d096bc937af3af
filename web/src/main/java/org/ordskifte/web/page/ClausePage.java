package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.processing.Tracing;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.ClauseHistory;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.tag.ClauseLinks;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.TypedDay;
import org.ordskifte.web.text.Wording;

/** A clause by its lasting address: as it reads today, and what it was in each version. */
@Named("clausePage")
@RequestScoped
public class ClausePage {

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Language language;

    @Inject
    CurrentTenant tenant;

    @Inject
    Tracing tracing;

    @Inject
    Whereabouts where;

    @Inject
    HttpServletRequest request;

    private ClauseHistory history;
    private DocumentView document;
    private List<ClauseMoment> moments;
    private List<Tracing.Cause> causes;
    private List<ClauseTree.Node> below = List.of();

    public void load() {
        UUID clause = page.id("clause");
        history = reading.clause(page.part("document"), clause, null);
        document = reading.document(page.part("document"), null, null);
        if (leadsToDay() || leadsOn()) {
            return;
        }
        StandingWords words = new StandingWords(language.getTongue(), tenant.zone());
        int here = history.inForce().map(ClauseHistory.Wording::version).orElse(0);
        List<VersionLine> lines = VersionLines.of(words, document.versions(), tenant.zone(), document.on(), here);
        moments = new ClauseLife(language.getTongue()).moments(lines, history);
        causes = tracing.of(page.part("document"), clause);
        if (!causes.isEmpty()) {
            page.isOfTheMoment();
        }
        below = below();
    }

    private List<ClauseTree.Node> below() {
        List<ClauseView> all =
                reading.version(page.part("document"), getVersion()).clauses();
        return ClauseTree.find(ClauseTree.grow(all), getClause().id())
                .map(ClauseTree.Node::children)
                .orElse(List.of());
    }

    /** A clause that went on as one other leads there; whoever wants to see it itself adds {@code ?own=yes}. */
    private boolean leadsOn() {
        List<ClauseHistory.Relative> successors = history.successors();
        boolean one = successors.size() == 1
                && (successors.get(0).kind() == Descent.Kind.MERGED
                        || successors.get(0).kind() == Descent.Kind.MOVED);
        if (!one || request.getParameter("own") != null) {
            return false;
        }
        lead(getAddress() + "/clause/" + successors.get(0).other().id());
        return true;
    }

    /** Whoever asks about a day is led to the words of that day, where there were any. */
    private boolean leadsToDay() {
        UUID clause = page.id("clause");
        Optional<ClauseHistory.Wording> then = Optional.ofNullable(request.getParameter("on"))
                .flatMap(TypedDay::of)
                .flatMap(day ->
                        reading.clause(page.part("document"), clause, day).inForce());
        then.ifPresent(wording -> lead(getVersions() + wording.version() + "#c-" + clause));
        return then.isPresent();
    }

    private static void lead(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** What it came from and what it became, in words that end in a link. */
    public List<RelativeLine> getRelatives() {
        Wording wording = language.getWording();
        return history.relatives().stream()
                .map(one -> RelativeLine.of(one, getAddress(), wording))
                .toList();
    }

    /** The remarks that changed it, as far as everybody may read them. */
    public List<Tracing.Cause> getCauses() {
        return causes;
    }

    public String outcome(Tracing.Cause cause) {
        String code = cause.remark().outcome().outcome().name().toLowerCase(Locale.ROOT);
        return language.getWording().text("document.causes." + code.replace('_', '-'));
    }

    /** Whose it was; a private person stays unnamed. */
    public String respondent(Tracing.Cause cause) {
        String committee = cause.remark().committee();
        return committee == null || cause.remark().name() == null
                ? language.getWording().text("document.causes.somebody")
                : cause.remark().name();
    }

    /** Whether it is not in force itself, but what it became is. */
    public boolean isSucceeded() {
        return !history.successors().isEmpty();
    }

    /** The wording in force today, else the last one. */
    private ClauseHistory.Wording shown() {
        return history.inForce()
                .orElseGet(() -> history.wordings().get(history.wordings().size() - 1));
    }

    public ClauseView getClause() {
        return shown().clause();
    }

    public int getVersion() {
        return shown().version();
    }

    public String getName() {
        return ClauseLife.name(shown().clause());
    }

    /** What stands under it in the same version. */
    public List<ClauseTree.Node> getBelow() {
        return below;
    }

    /** Where the clauses under it lead. */
    public ClauseLinks getLinks() {
        return ClauseLinks.none(getAddress());
    }

    /** Its name and its text's, as it is called where only one line says it. */
    public String getHeadline() {
        String name = getName().isEmpty() ? language.getWording().text("document.clause.unnamed") : getName();
        return name + " – " + document.head().title();
    }

    /** Its words, or those of what stands under it, after a warning where it is not in force. */
    public String getAbout() {
        String words = getClause().text();
        if (words.isBlank()) {
            words = below.stream()
                    .map(node -> ClauseLife.name(node.clause()))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(". "));
        }
        return isInForce() ? words : language.getWording().text("document.clause.not.today") + ". " + words;
    }

    /** The path at which it always stands. */
    public String getCanonical() {
        return getAddress() + "/clause/" + getClause().id();
    }

    public boolean isInForce() {
        return history.inForce().isPresent();
    }

    public DocumentView getDocument() {
        return document;
    }

    public List<ClauseMoment> getMoments() {
        return moments;
    }

    public String getAddress() {
        return where.document(document.head().slug());
    }

    /** What a version's number is put behind. */
    public String getVersions() {
        return where.versions(document.head().slug());
    }
}
