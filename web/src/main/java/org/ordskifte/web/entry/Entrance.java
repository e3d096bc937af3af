package org.ordskifte.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.api.problem.Problem;
import org.ordskifte.web.entry.front.DoorStep;
import org.ordskifte.web.limit.Limit;
import org.ordskifte.web.limit.Limits;
import org.ordskifte.web.text.Language;

/**
 * The first to see a request: gives it an id, reads from the path which tenant and which page are meant, and sends it
 * there. What leads nowhere is not found.
 */
public class Entrance implements Filter {

    private static final Logger LOG = Logger.getLogger(Entrance.class);

    private static final int TOO_MANY = 429;
    private static final String LOGGED_OUT = "/WEB-INF/errors/logged-out.xhtml";
    private static final String OVERSIZED = "/WEB-INF/errors/oversized.xhtml";
    static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Pattern FORM =
            Pattern.compile("\\s*(application/x-www-form-urlencoded|multipart/)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final String TOKEN = "access_token";
    private static final Pattern SEPARATOR = Pattern.compile("[&;]");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    PageContext page;

    @Inject
    TenantsByPath tenants;

    @Inject
    KeptPages keptPages;

    @Inject
    SessionCaller sessions;

    @Inject
    Limits limits;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        String requestId = DoorStep.requestId(request.getHeader("X-Request-Id"));
        response.setHeader("X-Request-Id", requestId);
        caller.is(Caller.ANONYMOUS, requestId);
        MDC.put("requestId", requestId);
        try {
            pass(request, response, chain);
        } catch (ServletException | RuntimeException e) {
            if (Departure.isBehind(e)) {
                LOG.debugf(e, "nobody waits for an answer any more");
                return;
            }
            if (OversizedForm.isBehind(e) && !response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (!Outage.isBehind(e) || response.isCommitted()) {
                throw e;
            }
            unavailable(request, response);
        } finally {
            MDC.remove("requestId");
            MDC.remove("tenant");
        }
    }

    /** Programs are told so as they are told everything. */
    private static void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForPrograms(request)) {
            response.setHeader("Cache-Control", "no-store");
            Problem.of(new Refusal(Code.UNAVAILABLE), request.getLocale()).send(response);
        } else {
            response.setHeader("Retry-After", Outage.RETRY_AFTER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return Route.of(path(request))
                .filter(route -> route.area() == Route.Area.API)
                .isPresent();
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForged(request)) {
            refuseMethod(request, response);
            return;
        }
        String path = path(request);
        Optional<Route> found = Route.of(path);
        if (found.isEmpty()) {
            if (isPageWithSlash(request, path)) {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                String query = request.getQueryString();
                response.setHeader(
                        "Location", path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query));
                return;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Route route = found.get();
        boolean isPage = route.area() == Route.Area.PUBLIC || route.area() == Route.Area.OFFICE;
        if (isPage && !OF_PAGES.contains(request.getMethod())) {
            response.setHeader("Allow", route.area() == Route.Area.OFFICE ? "GET, HEAD, POST" : "GET, HEAD");
            refuseMethod(request, response);
            return;
        }
        int seconds = route.area() == Route.Area.API ? 0 : secondsToWait(request, path);
        if (seconds > 0) {
            response.setHeader("Retry-After", String.valueOf(seconds));
            response.sendError(TOO_MANY);
            return;
        }
        if (route.tenant() != null) {
            Optional<TenantView> place = tenants.find(route.tenant());
            if (place.isEmpty() && route.area() != Route.Area.API) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            place.ifPresent(known -> enter(request, known));
        }
        answer(route, request, response, chain);
    }

    /** Faces writes the page for people; it knows few verbs, and people have no others. */
    private static void refuseMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForPrograms(request)) {
            response.setHeader("Cache-Control", "no-store");
            Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Method Not Allowed")
                    .send(response);
        } else if (OF_PAGES.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Somebody wrote an address as if it were that of a folder. */
    private static boolean isPageWithSlash(HttpServletRequest request, String path) {
        return path.length() > 1
                && path.endsWith("/")
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && Route.of(path.substring(0, path.length() - 1))
                        .filter(route -> route.view() != null)
                        .isPresent();
    }

    private void answer(Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (route.area()) {
            case PUBLIC -> {
                page.stands(pathWithQuery(request), route.parts(), Caller.ANONYMOUS, null);
                keptPages.answer(route, new SessionlessRequest(request), response);
            }
            case OFFICE -> office(route, request, response);
            default -> {
                if (route.view() == null) {
                    chain.doFilter(request, response);
                } else {
                    request.getRequestDispatcher(route.view()).forward(request, response);
                }
            }
        }
    }

    private void office(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Caller signedIn = sessions.of(request);
        response.setHeader("Cache-Control", "no-store");
        if (signedIn.signedIn()) {
            caller.is(signedIn, caller.requestId());
            page.stands(pathWithQuery(request), route.parts(), signedIn, CsrfToken.of(request));
            page.ends(sessions.secondsLeft(request));
            show(route, request, response);
        } else if (request.getMethod().equals("POST")) {
            page.stands(pathWithQuery(request), route.parts(), signedIn, null);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher(LOGGED_OUT).forward(new ReadRequest(request), response);
        } else {
            response.sendRedirect("/login?to=" + URLEncoder.encode(pathWithQuery(request), StandardCharsets.UTF_8));
        }
    }

    /** A page that was sent too large a file stands again with what was typed beside it, where that can be read. */
    private static void show(Route route, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!OversizedForm.isOne(request)) {
            request.getRequestDispatcher(route.view()).forward(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        Optional<HttpServletRequest> typed = OversizedForm.read(request);
        String view = typed.isPresent() ? route.view() : OVERSIZED;
        HttpServletRequest shown = typed.isPresent() ? typed.get() : OversizedForm.unread(request);
        request.getRequestDispatcher(view).forward(shown, response);
    }

    private void enter(HttpServletRequest request, TenantView place) {
        tenant.enter(place);
        MDC.put("tenant", place.slug());
        Language.visit(request, place);
    }

    /** The API says so itself, in its own words. A search page without a question costs nothing. */
    private int secondsToWait(HttpServletRequest request, String path) {
        Optional<Limit> limit = Limit.of(request.getMethod(), path)
                .filter(one -> one != Limit.SEARCH || request.getQueryString() != null);
        try {
            limit.ifPresent(one -> limits.admitAddress(one, request.getRemoteAddr()));
            return 0;
        } catch (Refusal refusal) {
            return (int) refusal.arguments().get("seconds");
        }
    }

    /** Faces would run actions for any method, and the identity adapter takes tokens from the query. */
    private static boolean isForged(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") && isForm(request)) {
            return true;
        }
        if (request.getQueryString() == null) {
            return false;
        }
        return SEPARATOR
                .splitAsStream(request.getQueryString())
                .map(one -> unescaped(one.split("=", 2)[0]))
                .anyMatch(name -> name.contains(VIEW_STATE) || name.contains(TOKEN));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && FORM.matcher(type).lookingAt() && request.getContentLengthLong() > 0;
    }

    static String pathWithQuery(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
