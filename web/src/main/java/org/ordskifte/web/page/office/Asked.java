package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** What the address asks for beside the page itself. Whatever makes no sense there is not found. */
@Named("asked")
@RequestScoped
public class Asked {

    @Inject
    HttpServletRequest request;

    @Inject
    PageContext page;

    /** A word of the query, null when it is not there. */
    public String text(String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean has(String name) {
        return text(name) != null;
    }

    /** An id in the query, null when it is not there. */
    public UUID id(String name) {
        String text = text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }

    /** A whole number in the query, the given one when it is not there. */
    public int number(String name, int otherwise) {
        String text = text(name);
        return text == null ? otherwise : whole(text);
    }

    /** The number of the version that the path names. */
    public int version() {
        return whole(page.part("version"));
    }

    private static int whole(String text) {
        if (text == null || !text.matches("[0-9]{1,6}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }
}
