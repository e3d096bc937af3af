package org.ordskifte.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: cookies, redirects, and the identity provider's login form. */
final class Session {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\"[^>]*value=\"([^\"]+)\"");

    static final String COOKIE = "ordskifte-session";

    /** The name is asked first, then the password. */
    private static final int FORMS = 2;

    private final CookieManager cookies = new LocalCookies();
    private final HttpClient client = client();

    private Session() {}

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Nobody is logged in. */
    static Session closed() {
        return new Session();
    }

    /** @param user a demo account, whose password is its name */
    static Session of(String user) {
        Session session = new Session();
        session.logIn(user);
        return session;
    }

    /** In the same browser, whoever was here before. */
    void logIn(String user) {
        fillIn(get("/login?to=%2F"), user);
    }

    /** @param login page of the identity provider; the portal's own when it asks nothing */
    void fillIn(HttpResponse<String> login, String user) {
        HttpResponse<String> page = login;
        for (int form = 0; form < FORMS && !isPortal(page); form++) {
            URI action = URI.create(found(FORM, page.body()).replace("&amp;", "&"));
            page = send(HttpRequest.newBuilder(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields(Map.of("username", user, "password", user)))));
        }
        if (page.statusCode() != 200 || !isPortal(page)) {
            throw new IllegalStateException(user + " was not let in: " + page);
        }
    }

    Session signIn(String user) {
        logIn(user);
        return this;
    }

    /** What the browser sends the portal as its session; empty for none. */
    String id() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Somebody slipped the browser a session they know. */
    Session holding(String id) {
        HttpCookie planted = new HttpCookie(COOKIE, id);
        planted.setPath("/");
        planted.setDomain("localhost.local");
        planted.setVersion(0);
        cookies.getCookieStore().add(URI.create(Portal.stack().baseUrl()), planted);
        return this;
    }

    String csrf() {
        return found(CSRF, get("/vestfjord/office").body());
    }

    private static boolean isPortal(HttpResponse<String> page) {
        return page.uri().toString().startsWith(Portal.stack().baseUrl());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path)));
    }

    HttpResponse<String> post(String path, Object body, Map<String, String> headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(Portal.stack().baseUrl() + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Answer.JSON.writeValueAsString(body)));
            headers.forEach(request::header);
            return send(request);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> send(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream().map(Session::field).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form as no browser does. */
    HttpResponse<String> send(String verb, String path, List<Map.Entry<String, String>> fields, boolean inAddress) {
        String body = fields.stream().map(Session::field).collect(Collectors.joining("&"));
        String address = path + (inAddress ? (path.contains("?") ? "&" : "?") + body : "");
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(verb, inAddress ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** Sends a form that may bring files along, as a browser does. */
    HttpResponse<String> sendParts(String path, List<Map.Entry<String, String>> fields, Map<String, Upload> files) {
        String boundary = "ordskifte-" + UUID.randomUUID();
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(Upload.form(boundary, fields, files)));
    }

    /** Sends what calls itself a form with a file and is none. */
    HttpResponse<String> broken(String path, long size) {
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path))
                .header("Content-Type", "multipart/form-data; boundary=ordskifte")
                .POST(Upload.of(Upload.ofSize("", size).content())));
    }

    /** By the button that every page of the office has. */
    HttpResponse<String> logOut() {
        String csrf = csrf();
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + "/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields(Map.of("csrf", csrf)))));
    }

    /** A kept connection may have been closed over there meanwhile; what must not be sent twice gets a new one. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.timeout(Duration.ofSeconds(60))
                    .header("Accept", "text/html, */*;q=0.8")
                    .build();
            HttpClient sender = built.method().equals("GET") ? client : client();
            return sender.send(built, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Cookies as browsers keep them for localhost, which they trust without TLS. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> open = new HashMap<>();
            headers.forEach((name, values) -> open.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure\\b", ""))
                            .toList()));
            super.put(uri, open);
        }
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream().map(Session::field).collect(Collectors.joining("&"));
    }

    private static String field(Map.Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + page);
        }
        return found.group(1);
    }
}
