package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ordskifte.consultation.response.Verification;
import org.ordskifte.consultation.response.Verifying;
import org.ordskifte.web.entry.PageContext;

/** Whether a receipt is genuine. What does not match is answered like what is unknown. */
@Named("receiptPage")
@RequestScoped
public class ReceiptPage {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{8,64}");

    @Inject
    Verifying verifying;

    @Inject
    PageContext page;

    @Inject
    HttpServletRequest request;

    private String number;
    private String hash;
    private Verification verification;

    public void load() throws IOException {
        number = page.part("number");
        hash = stripped(request.getParameter("sha256"));
        String typed = stripped(request.getParameter("number"));
        if (number == null && typed != null && NUMBER.matcher(typed).matches()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect("/receipts/" + typed
                            + (hash == null || !hash.matches("[0-9a-fA-F]{64}") ? "" : "?sha256=" + hash));
            faces.responseComplete();
            return;
        }
        number = number == null ? typed : number;
        if (number != null && hash != null) {
            verification = verifying.verify(number, hash).orElse(null);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getNumber() {
        return number;
    }

    public String getHash() {
        return hash;
    }

    public boolean isAsked() {
        return number != null && hash != null;
    }

    public Verification getVerification() {
        return verification;
    }

    /** In which the receipt itself tells when the answer came in. */
    public String getZone() {
        return verification.zone().getId();
    }
}
