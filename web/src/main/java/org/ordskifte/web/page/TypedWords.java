package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ordskifte.web.entry.CsrfToken;
import org.ordskifte.web.text.Texts;

/** What somebody sent whose login was over: given back to them to be sent again, or to be kept elsewhere. */
@Named("typed")
@RequestScoped
public class TypedWords {

    /** What a page adds by itself. */
    private static final Pattern OF_PAGE =
            Pattern.compile("(jakarta\\.faces|primefaces)\\..*|" + Pattern.quote(CsrfToken.FIELD));

    private static final Pattern SEVERAL_WORDS = Pattern.compile("(?s)\\S+\\s+\\S.*");

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public record Field(String name, String value) {}

    /** Everything, as it was sent. */
    public List<Field> getFields() {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                fields.add(new Field(name, value));
            }
        });
        return fields;
    }

    /** What a person wrote in words of their own, which those on a button are not. */
    public List<String> getWords() {
        return getFields().stream()
                .filter(field -> !OF_PAGE.matcher(field.name()).matches())
                .map(Field::value)
                .filter(value -> SEVERAL_WORDS.matcher(value).matches())
                .filter(value -> !texts.containsValue(value))
                .toList();
    }

    /** Whether the page it came from is still known, so that it can be sent again after logging in. */
    public boolean isSendable() {
        return request.isRequestedSessionIdValid();
    }

    public String getEncoding() {
        return isWithFiles() ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    /** Whether files may have come along; a browser gives none back. */
    public boolean isWithFiles() {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }
}
