package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.text.RefusalText;

/** Says why a form came without a file: none was chosen, or one with nothing in it, which the server takes for none. */
@Named("uploads")
@RequestScoped
public class Uploads {

    /** @param nothingChosen what to say to whoever chose no file */
    public String missing(String field, String nothingChosen) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        return isEmptyFile(faces, field) ? RefusalText.of(new Refusal(Code.EMPTY_FILE), locale) : nothingChosen;
    }

    /** Whether a file was chosen in which there is nothing. */
    public boolean isEmpty(String field) {
        return isEmptyFile(FacesContext.getCurrentInstance(), field);
    }

    private static boolean isEmptyFile(FacesContext faces, String field) {
        try {
            Part part = ((HttpServletRequest) faces.getExternalContext().getRequest()).getPart(field);
            return part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return false;
        }
    }
}
