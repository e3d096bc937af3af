package org.ordskifte.web.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** What has to be corrected, in one place above the form, each error linked to its field. Nothing when all is well. */
@FacesComponent(ErrorSummary.TYPE)
public class ErrorSummary extends UIComponentBase {

    static final String TYPE = "org.ordskifte.ErrorSummary";

    private record Fault(String clientId, String sentence) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var faults = new ArrayList<Fault>();
        context.getClientIdsWithMessages().forEachRemaining(id -> context.getMessageList(id).stream()
                .filter(message -> id != null)
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                .forEach(message -> faults.add(new Fault(id, message.getSummary()))));
        var out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        if (!faults.isEmpty()) {
            out.writeAttribute("class", "error-summary", null);
            out.writeAttribute("role", "alert", null);
            out.writeAttribute("tabindex", "-1", null);
            out.startElement("h2", this);
            out.writeText(
                    Wording.in(Tongue.of(context.getViewRoot().getLocale().toLanguageTag())
                                    .orElse(Tongue.DA))
                            .text("form.errors"),
                    null);
            out.endElement("h2");
            out.startElement("ul", this);
            for (var fault : faults) {
                out.startElement("li", this);
                out.startElement("a", this);
                out.writeAttribute("href", "#" + fault.clientId(), null);
                out.writeText(fault.sentence(), null);
                out.endElement("a");
                out.endElement("li");
            }
            out.endElement("ul");
        }
        out.endElement("div");
    }
}
