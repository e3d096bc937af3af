package org.ordskifte.web.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be said above a page's content: what must be corrected, each fault linked to its field, then what was
 * done. Takes the place of {@code p:messages}, whose list items claim to be alerts.
 */
@FacesComponent(Announcements.TYPE)
public class Announcements extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Announcements";

    private record Fault(String clientId, String sentence) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var faults = new ArrayList<Fault>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                context.getMessageList(id).forEach(message -> faults.add(new Fault(id, message.getSummary())));
            }
        });
        var out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("aria-live", "polite", null);
        if (!faults.isEmpty()) {
            corrections(context, out, faults);
        }
        for (var message : context.getMessageList(null)) {
            notice(out, message);
        }
        out.endElement("div");
    }

    private void corrections(FacesContext context, ResponseWriter out, List<Fault> faults) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "error-summary", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.startElement("h2", this);
        out.writeText(TagWording.of(context).text("form.errors"), null);
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
        out.endElement("div");
    }

    private void notice(ResponseWriter out, FacesMessage message) throws IOException {
        var serious = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        var careful = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) == 0;
        out.startElement("div", this);
        out.writeAttribute("class", serious ? "notice notice-bad" : careful ? "banner" : "notice notice-good", null);
        out.writeAttribute("role", serious ? "alert" : "status", null);
        out.startElement("p", this);
        out.startElement("strong", this);
        out.writeText(message.getSummary(), null);
        out.endElement("strong");
        if (message.getDetail() != null && !message.getDetail().equals(message.getSummary())) {
            out.writeText(" " + message.getDetail(), null);
        }
        out.endElement("p");
        out.endElement("div");
    }
}
