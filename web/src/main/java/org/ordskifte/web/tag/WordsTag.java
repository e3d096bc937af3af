package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.ordskifte.document.ClauseView;

/** A clause's own words, without its number and heading. */
@FacesComponent(WordsTag.TYPE)
public class WordsTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Words";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("clause") instanceof ClauseView clause) {
            String name = clause.label() != null ? clause.label() : clause.heading();
            new OwnWords(context.getResponseWriter(), TagWording.of(context))
                    .write(clause.motto(), clause.blocks(), name);
        }
    }
}
