package org.ordskifte.web.entry;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * PrimeFaces answers a form only when it brings the nonce of its page along, and leaves it to a script to put it in.
 * Here it is written beside the view state, so that forms work without any script.
 */
public class FormNonce extends ViewHandlerWrapper {

    private static final String FIELD = "primefaces.nonce";

    public FormNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (context.getViewRoot().isTransient()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", FIELD, null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        out.endElement("input");
    }
}
