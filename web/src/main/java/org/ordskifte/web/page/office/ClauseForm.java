package org.ordskifte.web.page.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.BlockNotation;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseView;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Dates;
import org.ordskifte.web.text.Texts;

/**
 * The words of one clause while somebody writes them. When somebody else has changed the same clause in the meantime,
 * both wordings are shown and nothing is overwritten until it is saved once more; when it was removed, the words stay and
 * the clause can be put back.
 */
@Named("clauseForm")
@RequestScoped
public class ClauseForm {

    @Inject
    EditPage edit;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    @Inject
    Warnings warnings;

    @Inject
    Asked asked;

    @Inject
    Dates dates;

    @Inject
    PageContext page;

    private static final String GONE = "gone";

    private String label;
    private String heading;
    private ClauseKind kind = ClauseKind.CLAUSE;
    private String text;
    private String seen;
    private String opened;
    private VersionPage.Words changed;
    private String state;

    @PostConstruct
    void begin() {
        if (edit.getStep().equals("clause")) {
            ClauseView clause = edit.getClause().clause();
            opened = OpenedClause.of(edit.tree(), clause.id()).write();
            label = clause.label();
            heading = clause.heading();
            kind = clause.kind();
            text = BlockNotation.write(clause.blocks());
            seen = Meanwhile.print(clause);
        }
    }

    public void save() {
        if (edit.isGone()) {
            putBack();
            return;
        }
        VersionPage.Words now = edit.getClause();
        if (!Meanwhile.print(now.clause()).equals(seen)) {
            changed = now;
            seen = Meanwhile.print(now.clause());
            warnings.say("office.edit.conflict");
            return;
        }
        UUID id = now.clause().id();
        edit.rewrite(clauses -> ClauseMoves.replace(clauses, id, one -> typed(id, one.motto(), one.children())));
        onward.to(edit.address() + "#c-" + id, "office.edit.saved", now.name());
    }

    /**
     * Keeps what is typed without being asked. Whoever else changed the clause is never overwritten: then nothing is
     * saved until the writer has seen the difference.
     */
    public void autosave() {
        if (edit.isGone() || !edit.isDraft()) {
            state = t.of(edit.isDraft() ? "office.edit.autosave.gone" : "office.edit.autosave.fixed");
            return;
        }
        VersionPage.Words now = edit.getClause();
        if (!Meanwhile.print(now.clause()).equals(seen)) {
            state = t.of("office.edit.autosave.conflict");
            return;
        }
        UUID id = now.clause().id();
        edit.rewrite(clauses -> ClauseMoves.replace(clauses, id, one -> typed(id, one.motto(), one.children())));
        edit.again();
        seen = Meanwhile.print(edit.getClause().clause());
        state = t.of("office.edit.autosaved", dates.time(Instant.now(), page.getZone()));
    }

    /** Only on being asked once more: it may have been removed for good reasons. */
    private void putBack() {
        if (!GONE.equals(seen)) {
            seen = GONE;
            warnings.say("office.edit.gone.kept");
            return;
        }
        UUID id = asked.id("clause");
        ClauseDraft typed = typed(id, null, List.of());
        edit.rewrite(clauses -> OpenedClause.read(opened).putBack(clauses, typed));
        onward.to(edit.address() + "?clause=" + id + "#place", "office.edit.put-back.done");
    }

    /** The words as somebody else has left them against the words of the writer. */
    public List<Part> getDifference() {
        return WordDiff.of(BlockNotation.write(changed.clause().blocks()), text == null ? "" : text);
    }

    /** What autosave has to say; null before it did anything. */
    public String getState() {
        return state;
    }

    public void add() {
        VersionPage.Words before = edit.getBefore();
        UUID after = before == null ? null : before.clause().id();
        edit.rewrite(clauses -> ClauseMoves.after(clauses, after, typed(null, null, List.of())));
        onward.to(edit.address() + (after == null ? "" : "#c-" + after), "office.edit.added");
    }

    private ClauseDraft typed(UUID id, String motto, List<ClauseDraft> children) {
        return new ClauseDraft(id, label, heading, kind, motto, BlockNotation.read(text), children);
    }

    /** The clause as somebody else has left it; null unless that happened. */
    public VersionPage.Words getChanged() {
        return changed;
    }

    public List<ClauseKind> getKinds() {
        return List.of(ClauseKind.values());
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public ClauseKind getKind() {
        return kind;
    }

    public void setKind(ClauseKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** What it was, should it have to be put back. */
    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }
}
