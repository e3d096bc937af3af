package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Fact;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Mask;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Recognising;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.document.VersionView;
import org.ordskifte.document.Withholding;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;

/**
 * A version as a member of the tenant reads it, draft or not, with what can be done to it. Those who look after the
 * document see what is withheld too, marked.
 */
@Named("draftPage")
@RequestScoped
public class VersionPage {

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Recognising recognising;

    @Inject
    Withholding withholding;

    @Inject
    Language language;

    private VersionView view;
    private Map<UUID, Mask> masks = Map.of();
    private Long doubts;

    /** A clause ready to be written. */
    public record Words(ClauseView clause, String html) {
        public static Words of(ClauseView clause) {
            return new Words(clause, Markup.html(clause.blocks()));
        }

        /** The first words of its text. */
        public String begins() {
            String text = clause.text().replace('\n', ' ');
            return text.length() > 90 ? text.substring(0, 90).replaceAll(" [^ ]*$", "") + " …" : text;
        }

        /** Number and heading, or the first words where there is neither. */
        public String name() {
            String name = ((clause.label() == null ? "" : clause.label() + " ")
                            + (clause.heading() == null ? "" : clause.heading()))
                    .strip();
            return name.isEmpty() ? begins() : name;
        }
    }

    public VersionView load() {
        if (view == null) {
            may.requireMember();
            if (may.isDescribeDocuments()) {
                Withholding.Original original = withholding.original(page.part("document"), asked.version());
                view = original.view();
                masks = original.masks();
            } else {
                view = reading.version(page.part("document"), asked.version());
            }
        }
        return view;
    }

    /** Forgets what was read, because it was changed. */
    void again() {
        view = null;
    }

    public VersionHead getHead() {
        return load().version();
    }

    public List<Words> getClauses() {
        return load().clauses().stream()
                .map(one -> new Words(one, WithheldMarks.html(one, mask(one.id()), language.getTongue())))
                .toList();
    }

    /** What of a clause others do not see; null where nothing is withheld. */
    Mask mask(UUID clause) {
        load();
        return masks.get(clause);
    }

    public List<ClauseTree.Node> getOutline() {
        return ClauseTree.grow(load().clauses());
    }

    public List<Map.Entry<String, Fact>> getFacts() {
        Map<String, Fact> facts = getHead().metadata();
        return facts == null ? List.of() : List.copyOf(facts.entrySet());
    }

    /** How many clauses wait for somebody to say whether they are old ones. */
    public long getDoubts() {
        if (doubts == null) {
            doubts = recognising.doubts(load().document().slug(), getHead().number());
        }
        return doubts;
    }

    /** Whether words that are withheld elsewhere stand in it. */
    public boolean isWithheld() {
        load();
        return !masks.isEmpty();
    }

    public boolean isDraft() {
        return getHead().state() == VersionState.DRAFT;
    }

    public boolean isAdoptable() {
        return isDraft() || getHead().state() == VersionState.IN_CONSULTATION;
    }

    /** Adopted, and not repealed but for a day to come. */
    public boolean isAdopted() {
        return getHead().stands(load().today());
    }

    public boolean isWithdrawable() {
        return getHead().state() != VersionState.WITHDRAWN;
    }

    public boolean isCorrection() {
        return getHead().correctionOf() != null;
    }

    /** Numbers of the versions that were adopted before this one, the newest first. */
    public List<Integer> getEarlier() {
        return load().versions().stream()
                .filter(one -> one.number() < getHead().number() && one.state().wasAdopted())
                .map(VersionHead::number)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The version that adopting this one puts in the past; null when there is none. */
    public VersionHead getReplaced() {
        return load().current()
                .filter(one -> one.number() != getHead().number())
                .orElse(null);
    }
}
