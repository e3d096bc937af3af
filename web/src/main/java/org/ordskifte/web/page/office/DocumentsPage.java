package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Missing;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Surveying;
import org.ordskifte.document.TranslationOf;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.web.entry.PageContext;

/** The documents of the tenant, what is in force of each, and what nobody has said about it yet. */
@Named("documentsPage")
@RequestScoped
public class DocumentsPage {

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Surveying surveying;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private List<Row> rows;
    private DocumentForm form;

    /**
     * A document in the list.
     *
     * @param open the draft or the version out for consultation, null when there is none
     * @param debt what is not stated; empty too for those who only read
     * @param original what it translates, null when it is no translation
     */
    public record Row(DocumentHead head, VersionHead inForce, VersionHead open, List<Missing> debt, Named original) {
        static Row of(DocumentView view, List<Missing> debt, Map<String, String> titles) {
            VersionHead open = view.versions().stream()
                    .filter(one -> one.state() == VersionState.DRAFT || one.state() == VersionState.IN_CONSULTATION)
                    .reduce((first, last) -> last)
                    .orElse(null);
            return new Row(view.head(), view.inForce(), open, debt, original(view, debt, titles));
        }

        private static Named original(DocumentView view, List<Missing> debt, Map<String, String> titles) {
            TranslationOf of = view.inForce() == null ? null : view.inForce().translationOf();
            return of == null || !titles.containsKey(of.document())
                    ? null
                    : new Named(titles.get(of.document()), of.version(), debt.contains(Missing.TRANSLATION_OUTDATED));
        }
    }

    /** What a text translates. */
    public record Named(String title, int version, boolean outdated) {}

    public void load() {
        if (rows == null) {
            may.requireMember();
            List<DocumentView> all = reading.list();
            Map<String, List<Missing>> debts = new HashMap<>();
            if (may.isSurvey()) {
                surveying.debts().forEach(one -> debts.put(one.document(), one.missing()));
            }
            Map<String, String> titles = new HashMap<>();
            all.forEach(one -> titles.put(one.head().slug(), one.head().title()));
            rows = all.stream()
                    .map(one -> Row.of(one, debts.getOrDefault(one.head().slug(), List.of()), titles))
                    .toList();
        }
    }

    public List<Row> getRows() {
        load();
        return rows;
    }

    public DocumentForm getForm() {
        if (form == null) {
            form = new DocumentForm();
            form.setLanguage(page.getTenant().language());
        }
        return form;
    }

    public void register() {
        DocumentHead head = drafting.register(getForm().draft());
        onward.to("documents/" + head.slug(), "office.documents.registered", head.title());
    }
}
