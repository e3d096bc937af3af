package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;

/** What was found in a file, beside the file; and the draft that is made of it. */
@Named("previewPage")
@RequestScoped
public class PreviewPage {

    @Inject
    Importing importing;

    @Inject
    Drafting drafting;

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

    private ImportView view;
    private List<Findings.Line> lines;
    private DocumentForm form;
    private String document;
    private String part;

    public ImportView load() {
        if (view == null) {
            Locale locale = language.getLocale();
            view = importing.show(page.id("import")).in(locale);
            lines = Findings.lines(importing.source(view.id()), view.outline(), locale);
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
        return Findings.pieces(getOutline());
    }

    public List<OutlinePart> getParts() {
        return load().outline().parts();
    }

    public List<Map.Entry<String, Fact>> getFacts() {
        return List.copyOf(new java.util.TreeMap<>(getOutline().metadata()).entrySet());
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
        draft(document);
    }

    public void draftNew() {
        draft(drafting.register(getForm().draft()).slug());
    }

    private void draft(String slug) {
        VersionHead draft = importing.draft(slug, load().id(), part);
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
}
