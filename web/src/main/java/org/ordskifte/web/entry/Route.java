package org.ordskifte.web.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ordskifte.shared.Slug;

/**
 * What an address asks for. URL = page = bean = message prefix: this is the one place that knows the addresses of
 * pages.
 *
 * @param area who answers it and under which rules
 * @param tenant slug of the tenant named by the path, null when it names none
 * @param view what answers within the application, a Facelets view for a page; null where the path itself says it
 * @param parts what the path says beside the tenant, by name
 */
public record Route(Area area, String tenant, String view, Map<String, String> parts) {

    /** Public pages know no caller; office pages always have one; the rest looks after itself. */
    public enum Area {
        PUBLIC,
        OFFICE,
        API,
        SELF
    }

    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);
    private static final Pattern VERSION = Pattern.compile("v(?<version>[1-9][0-9]{0,5})");
    private static final Pattern COMPARE = Pattern.compile("(?<from>[1-9][0-9]{0,5})\\.\\.(?<to>[1-9][0-9]{0,5})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final Pattern RECEIPT = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final Set<String> OWN = Set.of(
            "login",
            "logout",
            "lang",
            "resources",
            "jakarta.faces.resource",
            "sitemap.xml",
            "favicon.ico",
            "card.png",
            "robots.txt");

    /** Empty where no page can be meant. */
    public static Optional<Route> of(String path) {
        List<String> parts = List.of(path.substring(1).split("/", -1));
        String first = parts.get(0);
        if (first.equals("api")) {
            boolean inTenant = parts.size() > 3
                    && parts.get(2).equals("tenants")
                    && SLUG.matcher(parts.get(3)).matches();
            return Optional.of(new Route(Area.API, inTenant ? parts.get(3) : null, null, Map.of()));
        }
        if (OWN.contains(first)) {
            return Optional.of(new Route(Area.SELF, null, null, Map.of()));
        }
        if (path.equals("/")) {
            return page(null, "/document/front.xhtml", Map.of());
        }
        if (path.equals("/search")) {
            return page(null, "/finding/search.xhtml", Map.of());
        }
        if (first.equals("receipts")) {
            return parts.size() == 1
                    ? page(null, "/consultation/receipt.xhtml", Map.of())
                    : parts.size() == 2 && RECEIPT.matcher(parts.get(1)).matches()
                            ? page(null, "/consultation/receipt.xhtml", Map.of("number", parts.get(1)))
                            : Optional.empty();
        }
        if (!SLUG.matcher(first).matches() || Slug.RESERVED_FOR_TENANTS.contains(first)) {
            return Optional.empty();
        }
        return inTenant(first, parts.subList(1, parts.size()));
    }

    private static Optional<Route> inTenant(String tenant, List<String> parts) {
        if (parts.isEmpty()) {
            return page(tenant, "/document/tenant.xhtml", Map.of());
        }
        String first = parts.get(0);
        switch (first) {
            case "accent.css", "card.png", "sitemap.xml" -> {
                return parts.size() == 1
                        ? Optional.of(new Route(Area.SELF, tenant, "/of-tenant/" + first, Map.of()))
                        : Optional.empty();
            }
            case "feed.atom", "consultations.ics" -> {
                return parts.size() == 1 ? Optional.of(new Route(Area.SELF, tenant, null, Map.of())) : Optional.empty();
            }
            case "accessibility" -> {
                return parts.size() == 1 ? page(tenant, "/document/accessibility.xhtml", Map.of()) : Optional.empty();
            }
            case "consultations" -> {
                return consultation(tenant, parts);
            }
            case "office" -> {
                return Office.route(tenant, parts.subList(1, parts.size()));
            }
            default -> {
                return SLUG.matcher(first).matches() ? document(tenant, parts) : Optional.empty();
            }
        }
    }

    private static Optional<Route> consultation(String tenant, List<String> parts) {
        if (parts.size() == 1) {
            return page(tenant, "/consultation/consultations.xhtml", Map.of());
        }
        return parts.size() == 2 && SLUG.matcher(parts.get(1)).matches()
                ? page(tenant, "/consultation/consultation.xhtml", Map.of("consultation", parts.get(1)))
                : Optional.empty();
    }

    private static Optional<Route> document(String tenant, List<String> parts) {
        String document = parts.get(0);
        if (parts.size() == 1) {
            return page(tenant, "/document/version.xhtml", Map.of("document", document));
        }
        String second = parts.get(1);
        if (parts.size() == 2) {
            if (second.equals("feed.atom")) {
                return Optional.of(new Route(Area.SELF, tenant, null, Map.of("document", document)));
            }
            var version = VERSION.matcher(second);
            return version.matches()
                    ? page(
                            tenant,
                            "/document/version.xhtml",
                            Map.of("document", document, "version", version.group("version")))
                    : Optional.empty();
        }
        return parts.size() == 3 ? ofDocument(tenant, document, second, parts.get(2)) : Optional.empty();
    }

    private static Optional<Route> ofDocument(String tenant, String document, String second, String third) {
        if (second.equals("on") && DATE.matcher(third).matches()) {
            return page(tenant, "/document/version.xhtml", Map.of("document", document, "on", third));
        }
        var compare = COMPARE.matcher(third);
        if (second.equals("compare") && compare.matches()) {
            return page(
                    tenant,
                    "/document/compare.xhtml",
                    Map.of("document", document, "from", compare.group("from"), "to", compare.group("to")));
        }
        if (second.equals("clause") && ID.matcher(third).matches()) {
            return page(tenant, "/document/clause.xhtml", Map.of("document", document, "clause", third));
        }
        return Optional.empty();
    }

    private static Optional<Route> page(String tenant, String view, Map<String, String> parts) {
        return Optional.of(new Route(Area.PUBLIC, tenant, view, parts));
    }
}
