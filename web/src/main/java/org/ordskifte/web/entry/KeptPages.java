package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ordskifte.document.Renewing;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Terms;
import org.ordskifte.web.entry.front.FrontDoor;
import org.ordskifte.web.entry.front.PageBytes;
import org.ordskifte.web.entry.front.PublicPolicy;
import org.ordskifte.web.text.Language;

/**
 * Public pages of adopted texts as the bytes they were first rendered to, for anybody and for each group of readers. They
 * are kept until a document, the groups or the words of the tenant change, wherever that is done, somebody here changes
 * anything, or the day ends in the tenant's zone; for changes elsewhere is asked at most once a second.
 */
@ApplicationScoped
public class KeptPages {

    private static final Set<String> KEPT_VIEWS =
            Set.of("/document/version.xhtml", "/document/clause.xhtml", "/document/compare.xhtml");
    private static final long ASKED_NANOS = 1_000_000_000L;
    private static final int MOST = 2_000;

    /** Of both forms of all pages together. */
    private static final long MOST_BYTES = 64L << 20;

    @Inject
    Renewing renewing;

    @Inject
    CurrentTenant tenant;

    @Inject
    PageContext page;

    @Inject
    Language language;

    @Inject
    Reader reader;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    /** How often everything was forgotten: what was rendered from before that is not kept after it. */
    private final AtomicLong cleared = new AtomicLong();

    /** @param tenant as it was known here when the page was made, which may be less than the state says already */
    private record Kept(PageBytes bytes, String state, TenantView tenant, LocalDate day, long asked) {
        Kept askedNow() {
            return new Kept(bytes, state, tenant, day, System.nanoTime());
        }
    }

    void answer(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!isRead(request)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        reader.listen(request);
        Optional<String> address = addressOfKept(route, request);
        if (address.isEmpty()) {
            answerOnce(route, request, response);
            return;
        }
        String key = spoken() + address.get();
        Kept known = kept.get(key);
        if (known != null && holds(key, known)) {
            send(known.bytes(), key, address.get(), request, response);
            return;
        }
        String state = renewing.state();
        long before = cleared.get();
        RecordedResponse recorded = new RecordedResponse(response);
        request.getRequestDispatcher(route.view()).forward(request, recorded);
        if (recorded.wasRefused() || recorded.getStatus() != HttpServletResponse.SC_OK) {
            recorded.release();
            return;
        }
        PageBytes bytes = PageBytes.of(reader.carry(recorded.bytes()));
        if (page.isLasting() && before == cleared.get()) {
            keep(key, new Kept(bytes, state, tenant.get(), today(), System.nanoTime()));
        }
        send(bytes, key, address.get(), request, response);
    }

    /** Under what the page is kept: of all questions only that for a group of readers the authority knows. */
    private Optional<String> addressOfKept(Route route, HttpServletRequest request) {
        if (!KEPT_VIEWS.contains(route.view())) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean known = query == null
                || query.equals(Reader.ASKED + "=" + Reader.said(request))
                        && (kept.containsKey(spoken() + address) || reader.getGroup() != null);
        return known ? Optional.of(address) : Optional.empty();
    }

    /** The language, and what the authority calls things in it. */
    private String spoken() {
        Terms own = tenant.get().terms().get(language.getTag());
        return language.getTag() + (own == null ? "" : own.toString());
    }

    private void keep(String key, Kept page) {
        if (kept.size() >= MOST || weight.get() > MOST_BYTES) {
            clear();
        }
        kept.put(key, page);
        weight.addAndGet(page.bytes().size());
    }

    private void clear() {
        cleared.incrementAndGet();
        kept.clear();
        weight.set(0);
        FrontDoor.STEP.forget();
    }

    /** A page that is rendered for each request; its bytes depend on nobody all the same. */
    private void answerOnce(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean front = request.getRequestURI().equals("/");
        RecordedResponse recorded = new RecordedResponse(response);
        request.getRequestDispatcher(route.view()).forward(request, recorded);
        if (recorded.wasRefused() || recorded.getStatus() != HttpServletResponse.SC_OK) {
            recorded.release();
        } else {
            String varies = front ? "Accept-Language, Cookie" : "Cookie";
            PublicPolicy.sendOnce(reader.carry(recorded.bytes()), varies, request, response);
        }
    }

    /** Anything that happened here may show on a page. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        clear();
    }

    /**
     * From now on it is handed out at the door, as long as nothing has to be asked.
     *
     * @param address as it was asked for; once a view has answered, the request says the view's
     */
    private void send(
            PageBytes bytes, String key, String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Kept one = kept.get(key);
        if (one != null) {
            FrontDoor.STEP.keep(
                    address,
                    Language.chosen(request),
                    bytes,
                    one.asked() + ASKED_NANOS,
                    one.day().plusDays(1).atStartOfDay(tenant.zone()).toInstant());
        }
        PublicPolicy.send(bytes, request, response);
    }

    private boolean holds(String key, Kept known) {
        if (!known.day().equals(today()) || !known.tenant().equals(tenant.get())) {
            return false;
        }
        if (System.nanoTime() - known.asked() < ASKED_NANOS) {
            return true;
        }
        boolean same = renewing.state().equals(known.state());
        if (same) {
            kept.computeIfPresent(key, (name, one) -> one.askedNow());
        }
        return same;
    }

    private LocalDate today() {
        return LocalDate.now(tenant.zone());
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
