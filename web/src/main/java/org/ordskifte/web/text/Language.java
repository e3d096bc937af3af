package org.ordskifte.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordskifte.tenancy.TenantView;

/**
 * The language of this request: the reader's own choice (cookie {@code lang}), else the tenant's first language. What
 * the browser prefers counts on the front page only, so that a tenant's pages can be kept as bytes.
 */
@Named("language")
@RequestScoped
public class Language {

    public static final String COOKIE = "lang";

    /** Request attribute in which the entry leaves the languages of the tenant being visited, a list of tags. */
    private static final String OF_TENANT = "org.ordskifte.tenant.languages";

    /** Request attribute with the words of the tenant being visited, by language. */
    private static final String TERMS_OF_TENANT = "org.ordskifte.tenant.terms";

    private Tongue tongue;
    private Wording wording;

    protected Language() {}

    @Inject
    public Language(HttpServletRequest request) {
        this.tongue = chosen(request)
                .or(() -> ofTenant(request))
                .or(() -> preferred(request))
                .orElse(Tongue.DA);
        this.wording = Wording.in(tongue, request.getAttribute(TERMS_OF_TENANT));
    }

    /** Said by the entry, before anything is said to the reader. */
    public static void visit(HttpServletRequest request, TenantView place) {
        request.setAttribute(OF_TENANT, place.languages());
        request.setAttribute(TERMS_OF_TENANT, place.terms());
    }

    /** What the reader chose, whoever's page it is. */
    public static Optional<Tongue> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(value -> Tongue.of(value).stream())
                .findFirst();
    }

    private static Optional<Tongue> ofTenant(HttpServletRequest request) {
        return request.getAttribute(OF_TENANT) instanceof List<?> tags
                ? tags.stream()
                        .flatMap(tag -> Tongue.of(tag.toString()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Tongue> preferred(HttpServletRequest request) {
        if (!"/".equals(address(request)) || request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Tongue.of(tag).stream())
                .findFirst();
    }

    /** As the reader asked for it: what answers may stand at another address. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    public Tongue getTongue() {
        return tongue;
    }

    /** The texts as the tenant being visited says them. */
    public Wording getWording() {
        return wording;
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return tongue.getTag();
    }

    public Locale getLocale() {
        return tongue.getLocale();
    }

    /** What a reader may choose between. */
    public List<Tongue> getChoices() {
        return List.of(Tongue.values());
    }
}
