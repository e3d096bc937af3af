package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Reading;
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
     * @param debt what is not stated
     */
    public record Row(DocumentHead head, VersionHead inForce, VersionHead open, List<String> debt) {
        static Row of(DocumentView view) {
            VersionHead open = view.versions().stream()
                    .filter(one -> one.state() == VersionState.DRAFT || one.state() == VersionState.IN_CONSULTATION)
                    .reduce((first, last) -> last)
                    .orElse(null);
            return new Row(view.head(), view.inForce(), open, Debt.of(view.head(), view.inForce()));
        }
    }

    public void load() {
        if (rows == null) {
            may.requireMember();
            rows = reading.list().stream().map(Row::of).toList();
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
