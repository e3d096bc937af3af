package org.ordskifte.shared;

import java.util.Set;
import java.util.regex.Pattern;

/** The readable last part of an address: lower-case letters, digits and single hyphens, at most 60 signs in groups. */
public final class Slug {

    public static final String PATTERN = "[a-z0-9](-?[a-z0-9]){0,59}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** First path parts that belong to the portal itself; folders of the application are among them. */
    public static final Set<String> RESERVED_FOR_TENANTS = Set.of(
            "api",
            "search",
            "receipts",
            "login",
            "logout",
            "suggest",
            "lang",
            "resources",
            "health",
            "sitemap",
            "document",
            "consultation",
            "finding",
            "office");

    /** Second path parts that belong to a tenant's own pages. */
    public static final Set<String> RESERVED_FOR_DOCUMENTS =
            Set.of("consultations", "office", "accessibility", "on", "compare", "clause", "feed", "new", "edit");

    /** Words that stand in the office where a committee or a round would. */
    public static final Set<String> RESERVED_IN_OFFICE = Set.of("new", "edit");

    private Slug() {}

    /** @return the slug itself; refuses {@code invalid-field} and {@code slug-reserved} */
    public static String check(String slug, Set<String> reserved) {
        if (slug == null || !FORM.matcher(slug).matches()) {
            throw Refusal.invalid("slug", "slug");
        }
        if (reserved.contains(slug)) {
            throw new Refusal(Code.SLUG_RESERVED, "slug", slug);
        }
        return slug;
    }
}
