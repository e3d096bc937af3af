package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.ExtensionView;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.web.text.Dates;
import org.ordskifte.web.text.Texts;

/** Says how a deadline was put off: for all, for one text, or for one of those who were asked. */
@Named("postponed")
@RequestScoped
public class Postponed {

    @Inject
    Dates dates;

    @Inject
    Texts t;

    public String said(RoundView round, ExtensionView later) {
        String zone = round.head().timeZone();
        if (later.consultee() != null) {
            return t.of("consultation.extended.one", name(round, later), dates.deadline(later.deadline(), zone, false));
        }
        String was = dates.deadline(later.previous(), zone, false);
        return later.document() == null || round.head().deadlines().size() == 1
                ? t.of("consultation.extended", was)
                : t.of("consultation.extended.text", title(round, later), was);
    }

    private String name(RoundView round, ExtensionView later) {
        return round.consultees().stream()
                .filter(one -> one.id().equals(later.consultee()) && one.name() != null)
                .map(ConsulteeView::name)
                .findFirst()
                .orElseGet(() -> t.of("response.person"));
    }

    private static String title(RoundView round, ExtensionView later) {
        return round.documents().stream()
                .filter(text -> text.document().equals(later.document()))
                .map(RoundDocumentView::title)
                .findFirst()
                .orElse(later.document());
    }
}
