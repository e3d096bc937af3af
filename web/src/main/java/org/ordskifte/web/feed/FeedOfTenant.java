package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;
import org.ordskifte.document.Reading;
import org.ordskifte.document.SightOfWords;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.entry.Site;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/**
 * {@code /{tenant}/feed.atom}: every version that was published and every public round, in the tenant's language; {@code
 * /{tenant}/{document}/feed.atom}: the versions of one text. Older entries stand on further pages ({@code ?page=2}).
 */
@WebServlet(urlPatterns = "*.atom")
public class FeedOfTenant extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Listing listing;

    @Inject
    transient Reading reading;

    @Inject
    transient Announcing announcing;

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TenantView place = tenant.get();
        Wording wording = Wording.in(Tongue.of(place.language()).orElse(Tongue.EN), place.terms());
        String home = site.address() + "/" + place.slug();
        String[] path = request.getServletPath().split("/");
        int number = number(request.getParameter("page"));
        Optional<Feed> feed = path.length > 3
                ? ofDocument(place, home, path[2], number, wording)
                : Optional.of(ofTenant(place, home, number, wording));
        if (feed.isEmpty() || number < 1 || number > feed.get().pages()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PublicBytes.send(request, response, Feed.TYPE, feed.get().bytes());
    }

    private static int number(String page) {
        return page == null ? 1 : page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 0;
    }

    private Feed ofTenant(TenantView place, String home, int number, Wording wording) {
        List<Feed.Entry> entries = new ArrayList<>();
        Map<UUID, SightOfWords> sights = listing.sights();
        listing.ofTenant().forEach(text -> text.versions()
                .forEach(version -> entries.add(entry(home, text, version, sights, wording))));
        announcing.ofTenant().forEach(round -> entries.add(entry(home, round, wording)));
        return new Feed(
                "urn:uuid:" + place.id(),
                wording.text("document.feed.title", place.name()),
                place.name(),
                wording.tongue().getTag(),
                home,
                home + "/feed.atom",
                number,
                entries);
    }

    /** Every version of one text that was published; empty where nobody may read anything of it. */
    private Optional<Feed> ofDocument(TenantView place, String home, String slug, int number, Wording wording) {
        Map<UUID, SightOfWords> sights = listing.sights();
        return listing.ofTenant().stream()
                .filter(text -> text.slug().equals(slug))
                .findFirst()
                .map(text -> feed(
                        place,
                        home + "/" + slug,
                        text.title(),
                        number,
                        wording,
                        text.versions().stream()
                                .map(version -> entry(home, text, version, sights, wording))
                                .toList()))
                .or(() -> reading.list().stream()
                        .filter(text -> text.head().slug().equals(slug))
                        .findFirst()
                        .map(text -> feed(place, home + "/" + slug, text.head().title(), number, wording, List.of())));
    }

    private static Feed feed(
            TenantView place, String page, String title, int number, Wording wording, List<Feed.Entry> entries) {
        return new Feed(
                page, title, place.name(), wording.tongue().getTag(), page, page + "/feed.atom", number, entries);
    }

    private static Feed.Entry entry(
            String home, PublicText text, VersionHead version, Map<UUID, SightOfWords> sights, Wording wording) {
        News news = News.of(version, sights.getOrDefault(version.id(), SightOfWords.CLEAR), wording);
        return new Feed.Entry(
                "urn:uuid:" + version.id(),
                wording.text("document.feed.version", version.title(), version.number()),
                home + "/" + text.slug() + "/v" + version.number(),
                news.sentence(),
                version.publishedAt(),
                news.at());
    }

    private static Feed.Entry entry(String home, PublicRound round, Wording wording) {
        News news = News.of(round, wording);
        return new Feed.Entry(
                "urn:uuid:" + round.head().id(),
                wording.text("document.feed.round", round.head().title()),
                home + "/consultations/" + round.head().slug(),
                news.sentence(),
                round.publishedAt(),
                news.at());
    }
}
