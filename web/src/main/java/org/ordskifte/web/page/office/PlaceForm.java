package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseView;

/**
 * Where a clause of a draft stands, and whether it is to be there. It is moved only in the order that was seen, and
 * removed only with the words that were seen.
 */
@Named("placeForm")
@RequestScoped
public class PlaceForm {

    @Inject
    EditPage edit;

    @Inject
    VersionPage version;

    @Inject
    Warnings warnings;

    @Inject
    Onward onward;

    private String seenOrder;
    private String seenWords;
    private List<Part> difference;

    public void up() {
        move(clauses -> ClauseMoves.swap(clauses, id(), -1));
    }

    public void down() {
        move(clauses -> ClauseMoves.swap(clauses, id(), 1));
    }

    public void lower() {
        move(clauses -> ClauseMoves.lower(clauses, id()));
    }

    public void raise() {
        move(clauses -> ClauseMoves.raise(clauses, id()));
    }

    private void move(UnaryOperator<List<ClauseDraft>> change) {
        if (!getOrder().equals(seenOrder)) {
            String before = before();
            warnings.say(before == null ? "office.edit.place.conflict.first" : "office.edit.place.conflict", before);
            return;
        }
        edit.rewrite(change);
        onward.to(edit.address() + "?clause=" + id() + "#place", "office.edit.moved");
    }

    public void remove() {
        String now = getWords();
        String seen = Meanwhile.lines(seenWords);
        if (!now.equals(seen)) {
            difference = WordDiff.of(seen, now);
            warnings.say("office.edit.remove.conflict");
            return;
        }
        String name = edit.getClause().name();
        edit.rewrite(clauses -> ClauseMoves.remove(clauses, id()));
        onward.to(edit.address(), "office.edit.removed", name);
    }

    /** What the clause now stands after; null where it is the first. */
    private String before() {
        List<VersionPage.Words> all = version.getClauses();
        String before = null;
        for (VersionPage.Words one : all) {
            if (one.clause().id().equals(id())) {
                return before;
            }
            before = one.name();
        }
        return before;
    }

    private UUID id() {
        return edit.getClause().clause().id();
    }

    /** The order of the clauses as it is. */
    public String getOrder() {
        return Meanwhile.order(version.load().clauses());
    }

    public void setOrder(String order) {
        this.seenOrder = order;
    }

    /** The words of the clause and of what goes with it, as they are. */
    public String getWords() {
        ClauseView clause = edit.getClause().clause();
        return Meanwhile.words(clause.id(), version.load().clauses());
    }

    public void setWords(String words) {
        this.seenWords = words;
    }

    /** What somebody else did to the words that were to go; null unless that happened. */
    public List<Part> getDifference() {
        return difference;
    }
}
