package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Refusal;

/** The clauses of a draft, to be edited one at a time, moved, added and removed; and what the draft is called. */
@Named("editPage")
@RequestScoped
public class EditPage {

    @Inject
    Drafting drafting;

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private String title;
    private String subtitle;
    private String note;

    /** Only a draft can be edited. */
    public void load() {
        may.requireWriter();
        if (!version.isDraft()) {
            throw Refusal.notFound();
        }
        if (title == null) {
            title = version.getHead().title();
            subtitle = version.getHead().subtitle();
            note = version.getHead().changeNote();
        }
    }

    /** list, clause, new or title. */
    public String getStep() {
        return asked.has("clause") ? "clause" : asked.has("new") ? "new" : asked.has("title") ? "title" : "list";
    }

    public VersionPage.Words getClause() {
        UUID id = asked.id("clause");
        return version.getClauses().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The clause a new one is to follow; null for the end of the text. */
    public VersionPage.Words getBefore() {
        UUID id = asked.text("new").equals("end") ? null : asked.id("new");
        return version.getClauses().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElse(null);
    }

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

    public void remove() {
        String name = getClause().name();
        rewrite(clauses -> ClauseMoves.remove(clauses, id()));
        onward.to(address(), "office.edit.removed", name);
    }

    public void rename() {
        drafting.rewrite(slug(), head().number(), title, subtitle, note, null, head().revision());
        onward.to(address(), "office.edit.renamed");
    }

    /** Changes the tree as it stands at this moment. */
    void rewrite(UnaryOperator<List<ClauseDraft>> change) {
        List<ClauseView> clauses = version.load().clauses();
        drafting.rewrite(
                slug(),
                head().number(),
                null,
                null,
                null,
                change.apply(ClauseMoves.drafts(ClauseTree.grow(clauses))),
                head().revision());
    }

    /** Reads the draft once more after it was changed. */
    void again() {
        version.again();
    }

    private void move(UnaryOperator<List<ClauseDraft>> change) {
        rewrite(change);
        onward.to(address() + "?clause=" + id() + "#place", "office.edit.moved");
    }

    String address() {
        return "documents/" + slug() + "/" + head().number() + "/edit";
    }

    private UUID id() {
        return getClause().clause().id();
    }

    private String slug() {
        return version.load().document().slug();
    }

    private VersionHead head() {
        return version.getHead();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
