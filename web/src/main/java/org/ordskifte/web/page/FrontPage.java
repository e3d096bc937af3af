package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;
import org.ordskifte.identity.Visiting;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.text.Language;

/** The front page: where to search, what is open for everybody to answer, and whose texts are here. */
@Named("frontPage")
@RequestScoped
public class FrontPage {

    @Inject
    Visiting visiting;

    @Inject
    Listing listing;

    @Inject
    Announcing announcing;

    @Inject
    Language language;

    private List<PublicRound> open;
    private List<AuthorityLine> authorities;

    /** An authority with its texts. */
    public record AuthorityLine(TenantView tenant, List<TextLine> texts) {}

    public void load() {
        open = announcing.openNow();
        Map<UUID, List<PublicText>> texts = listing.ofAll().stream().collect(Collectors.groupingBy(PublicText::tenant));
        authorities = visiting.tenants().stream()
                .map(tenant -> new AuthorityLine(
                        tenant,
                        texts.getOrDefault(tenant.id(), List.of()).stream()
                                .map(text -> TextLine.of(text, tenant.slug(), tenant.timeZone(), language.getTongue()))
                                .toList()))
                .toList();
    }

    public List<PublicRound> getOpen() {
        return open;
    }

    public List<AuthorityLine> getAuthorities() {
        return authorities;
    }
}
