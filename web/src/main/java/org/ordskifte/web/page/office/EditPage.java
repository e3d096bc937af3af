package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Refusal;

/** The clauses of a draft, to be edited one at a time. What others do to it meanwhile is never overwritten unseen. */
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

    /** Only a draft can be edited. Whoever writes while it ceases to be one keeps what is typed, and is told. */
    public void load() {
        may.requireWriter();
        if (!version.isDraft() && !isSent()) {
            throw Refusal.notFound();
        }
    }

    /** list, clause, gone, new or title. */
    public String getStep() {
        if (asked.has("clause")) {
            return isGone() ? "gone" : "clause";
        }
        return asked.has("new") ? "new" : asked.has("title") ? "title" : "list";
    }

    /** Whether somebody removed the clause after the page that was sent had been opened. */
    boolean isGone() {
        return isSent() && !has(asked.id("clause"));
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private boolean has(UUID clause) {
        return version.load().clauses().stream().anyMatch(one -> one.id().equals(clause));
    }

    boolean isDraft() {
        return version.isDraft();
    }

    public VersionPage.Words getClause() {
        UUID id = asked.id("clause");
        return version.getClauses().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    List<ClauseDraft> tree() {
        return ClauseMoves.drafts(version.getOutline());
    }

    /** The clause a new one is to follow; null for the end of the text. */
    public VersionPage.Words getBefore() {
        UUID id = asked.text("new").equals("end") ? null : asked.id("new");
        return version.getClauses().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Changes the tree as it stands at this moment. */
    void rewrite(UnaryOperator<List<ClauseDraft>> change) {
        drafting.rewrite(slug(), head().number(), null, null, null, change.apply(tree()), head().revision());
    }

    /** Reads the draft once more after it was changed. */
    void again() {
        version.again();
    }

    String address() {
        return "documents/" + slug() + "/" + head().number() + "/edit";
    }

    private String slug() {
        return version.load().document().slug();
    }

    private VersionHead head() {
        return version.getHead();
    }
}
