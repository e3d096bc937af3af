package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ordskifte.diff.Change;
import org.ordskifte.document.HeadChange;
import org.ordskifte.document.Passages;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.tag.ChangeLine;
import org.ordskifte.web.text.Language;

/** Two versions of a document beside each other: a list of changes in words, then the text with its marks. */
@Named("comparePage")
@RequestScoped
public class ComparePage {

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Language language;

    @Inject
    CurrentTenant tenant;

    @Inject
    Whereabouts where;

    @Inject
    HttpServletRequest request;

    private VersionView from;
    private VersionView to;
    private List<Change> changes;
    private List<ChangeLine> lines;
    private String facts;

    public void load() {
        from = reading.version(page.part("document"), Integer.parseInt(page.part("from")));
        to = reading.version(page.part("document"), Integer.parseInt(page.part("to")));
        changes = Passages.changes(from, to, reading.descents(page.part("document")));
        ChangeWords words = new ChangeWords(language.getTongue());
        lines = words.lines(changes);
        facts = words.facts(HeadChange.between(from.version(), to.version()));
    }

    public VersionView getFrom() {
        return from;
    }

    public VersionView getTo() {
        return to;
    }

    /** What the versions say otherwise of themselves, in one line; empty where they do not. */
    public String getFacts() {
        return facts;
    }

    public int getTotal() {
        return changes.size();
    }

    public long getChanged() {
        return changes.stream().filter(change -> !change.isUnchanged()).count();
    }

    /** In the order of the text, runs of unchanged clauses included. */
    public List<ChangeLine> getLines() {
        return lines;
    }

    public List<ChangeLine> getChanges() {
        return lines.stream().filter(line -> line.unchanged().isEmpty()).toList();
    }

    public boolean isTwo() {
        return "two".equals(request.getParameter("columns"));
    }

    public boolean isBackwards() {
        return from.version().number() > to.version().number();
    }

    public String getDocumentAddress() {
        return where.document(from.document().slug());
    }

    public String getVersions() {
        return where.versions(from.document().slug());
    }

    public String getAddress() {
        return where.comparison(
                from.document().slug(), from.version().number(), to.version().number());
    }

    /** The same the other way round. */
    public String getTurned() {
        return where.comparison(
                from.document().slug(), to.version().number(), from.version().number());
    }

    /** The same as tracked changes. */
    public String getWordFile() {
        return "/api/v1/tenants/" + tenant.get().slug() + "/documents/"
                + from.document().slug() + "/compare.docx?from="
                + from.version().number() + "&to=" + to.version().number();
    }
}
