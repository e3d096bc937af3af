package org.ordskifte.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ordskifte.web.text.Texts;
import org.ordskifte.web.text.Tongue;

/** A form came from a page this session does not know any more. Nothing was done; the page is shown anew and says so. */
final class ForgottenPage {

    private ForgottenPage() {}

    static void showAgain(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        Map<String, Object> request = external.getRequestMap();
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Tongue tongue = faces.getApplication().evaluateExpressionGet(faces, "#{language.tongue}", Tongue.class);
        String sentence = new Texts(tongue).of("office.forgotten");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(address == null ? "/" : query == null ? address.toString() : address + "?" + query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
