package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ordskifte.document.DocumentDraft;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.correct.Corrected;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/** What was found in a file, beside the file; and the draft that is made of it. */
@Named("previewPage")
@RequestScoped
public class PreviewPage {

    @Inject
    Importing importing;

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Language language;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    /** @param number among all suggestions of the file, counted from 1 */
    public record Suggested(int number, Corrected.Suggestion words) {}

    private ImportView view;
    private List<Findings.Line> lines;
    private List<Findings.Piece> pieces;
    private PreviewWindow window;
    private DocumentForm form;
    private String document;
    private String part;
    private Long seen;

    public ImportView load() {
        if (view == null) {
            Locale locale = language.getLocale();
            view = importing.show(page.id("import")).in(locale);
            lines = Findings.lines(importing.source(view.id()), view.outline(), getAt(), locale);
            document = asked.text("document");
            part = getParts().stream()
                    .filter(one -> one.role() == OutlinePart.Role.MAIN)
                    .map(OutlinePart::id)
                    .findFirst()
                    .orElse(null);
        }
        return view;
    }

    public Outline getOutline() {
        return load().outline();
    }

    public List<Findings.Line> getLines() {
        load();
        return lines;
    }

    public List<Findings.Piece> getPieces() {
        if (pieces == null) {
            Wording wording = language.getWording();
            pieces = Findings.pieces(load(), line -> wording.text("office.preview.line", line));
        }
        return pieces;
    }

    /** The clause whose every correction is laid out. */
    public String getAt() {
        return asked.text("at");
    }

    private PreviewWindow window() {
        if (window == null) {
            window = PreviewWindow.of(getPieces(), getAt(), asked.number("line", 0), asked.number("from", 1));
        }
        return window;
    }

    /** The clauses on this page; of a long file some of all. */
    public List<Findings.Piece> getShownPieces() {
        return window().shown();
    }

    /** The lines beside them. */
    public List<Findings.Line> getShownLines() {
        return window().shown(getLines());
    }

    /** The pages of a long file; empty where there is one. */
    public List<PreviewWindow.Sheet> getSheets() {
        return window().sheets();
    }

    /** A link to a line, on whatever page it stands. */
    public String toLine(int line) {
        return (getSheets().isEmpty() ? "" : "?line=" + line) + "#l" + line;
    }

    /** A link to a clause, on whatever page it stands. */
    public String toPiece(String clause) {
        return (getSheets().isEmpty() ? "" : "?at=" + clause) + "#p-" + clause;
    }

    /** Parts that say something about themselves, such as an attachment with its own date. */
    public List<OutlinePart> getTellingParts() {
        return getParts().stream().filter(one -> !one.metadata().isEmpty()).toList();
    }

    public List<Map.Entry<String, Fact>> facts(OutlinePart part) {
        return List.copyOf(new TreeMap<>(part.metadata()).entrySet());
    }

    public List<Suggested> suggestions(int warning) {
        List<Corrected.Suggestion> all = load().suggestions();
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).warning() == warning)
                .mapToObj(index -> new Suggested(index + 1, all.get(index)))
                .toList();
    }

    public List<OutlinePart> getParts() {
        return load().outline().parts();
    }

    public List<Map.Entry<String, Fact>> getFacts() {
        return List.copyOf(new TreeMap<>(getOutline().metadata()).entrySet());
    }

    /** The documents of which a draft can become the next version. */
    public List<DocumentView> getDocuments() {
        return reading.list();
    }

    public DocumentForm getForm() {
        if (form == null) {
            Outline outline = getOutline();
            form = new DocumentForm();
            form.setTitle(outline.title());
            form.setLanguage(outline.language());
            form.setSlug(Addresses.of(outline.title(), outline.language()));
            form.setKind(Addresses.kind(outline.title()));
        }
        return form;
    }

    public void draftNext() {
        drafted(document, importing.draft(document, load().id(), part, seen, null));
    }

    public void draftNew() {
        DocumentDraft wanted = getForm().draft();
        drafted(wanted.slug(), importing.draftNew(wanted, load().id(), part, seen));
    }

    private void drafted(String slug, VersionHead draft) {
        onward.to("documents/" + slug + "/" + draft.number(), "office.preview.drafted", draft.number());
    }

    public String getDocument() {
        load();
        return document;
    }

    public void setDocument(String document) {
        load();
        this.document = document;
    }

    public String getPart() {
        load();
        return part;
    }

    public void setPart(String part) {
        load();
        this.part = part;
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return load().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    /** The state that the form at hand was filled in on. */
    Long seen() {
        return seen;
    }
}
