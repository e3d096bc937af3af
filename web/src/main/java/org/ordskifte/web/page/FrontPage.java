package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;
import org.ordskifte.identity.Visiting;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.text.Language;

/** The front page: where to search, what is open for everybody to answer, and whose texts are here. */
@Named("frontPage")
@RequestScoped
public class FrontPage {

    /** Authorities on one page. */
    static final int AT_ONCE = 40;

    /** Open rounds on one page. */
    static final int OPEN_AT_ONCE = 20;

    @Inject
    Visiting visiting;

    @Inject
    Listing listing;

    @Inject
    Announcing announcing;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Page<PublicRound> open;
    private List<AuthorityLine> authorities;
    private Page<TenantView> shown;

    /** An authority with its texts. */
    public record AuthorityLine(TenantView tenant, List<TextLine> texts) {}

    public void load() {
        open = announcing.openNow(number(request.getParameter("open")), OPEN_AT_ONCE);
        shown = visiting.tenants(number(request.getParameter("page")), AT_ONCE);
        Map<UUID, List<PublicText>> texts =
                listing.ofThese(shown.items()).stream().collect(Collectors.groupingBy(PublicText::tenant));
        authorities = shown.items().stream()
                .map(tenant -> new AuthorityLine(
                        tenant,
                        texts.getOrDefault(tenant.id(), List.of()).stream()
                                .map(text -> TextLine.of(text, tenant.slug(), tenant.timeZone(), language.getTongue()))
                                .toList()))
                .toList();
    }

    private static int number(String page) {
        return page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
    }

    /** From 1, as people count. */
    public int getNumber() {
        return shown.page() + 1;
    }

    public int getPages() {
        return (int) Math.max(1, (shown.total() + AT_ONCE - 1) / AT_ONCE);
    }

    public String getPrevious() {
        return shown.page() == 0 ? null : "/?page=" + (shown.page() - 1) + "#authorities";
    }

    public String getNext() {
        return getNumber() < getPages() ? "/?page=" + getNumber() + "#authorities" : null;
    }

    public List<PublicRound> getOpen() {
        return open.items();
    }

    public int getOpenNumber() {
        return open.page() + 1;
    }

    public int getOpenPages() {
        return (int) Math.max(1, (open.total() + OPEN_AT_ONCE - 1) / OPEN_AT_ONCE);
    }

    public String getOpenPrevious() {
        return open.page() == 0 ? null : "/?open=" + (open.page() - 1) + "#open";
    }

    public String getOpenNext() {
        return getOpenNumber() < getOpenPages() ? "/?open=" + getOpenNumber() + "#open" : null;
    }

    public List<AuthorityLine> getAuthorities() {
        return authorities;
    }
}
