package org.ordskifte.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

/**
 * Which of the authority's groups of readers somebody says they belong to. They say it in the address alone, so that
 * nobody is recognised by it; a group that is not known there is as if nothing had been said.
 */
@Named("reader")
@RequestScoped
public class Reader {

    /** How an address says it. */
    static final String ASKED = "for";

    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

    @Inject
    Grouping grouping;

    @Inject
    CurrentTenant tenant;

    private String place;
    private String said;
    private List<GroupView> groups;

    /** The slug that the address says; null where it says none. */
    static String said(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return null;
        }
        String slug = request.getParameter(ASKED);
        return slug != null && SLUG.matcher(slug).matches() ? slug : null;
    }

    /** Takes in what the address says; where its path names no authority, its query may. */
    void listen(HttpServletRequest request) {
        said = said(request);
        place = tenant.maybe().map(TenantView::slug).orElseGet(() -> request.getParameter("tenant"));
        place = place != null && SLUG.matcher(place).matches() ? place : null;
    }

    /** The authority's groups, in its order. */
    public List<GroupView> getGroups() {
        if (groups == null && place == null) {
            groups = List.of();
        } else if (groups == null) {
            groups = tenant.maybe().isPresent() ? grouping.groups() : grouping.groupsOf(place);
        }
        return groups;
    }

    /** The group that was said; null where none was, or none that is known. */
    public GroupView getGroup() {
        return said == null
                ? null
                : getGroups().stream()
                        .filter(one -> one.slug().equals(said))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a text that applies to these applies to the group that was said. */
    public boolean isMeant(List<String> appliesTo) {
        return getGroup() != null && appliesTo != null && appliesTo.contains(said);
    }

    /** The same document with its groups as they are called. */
    public DocumentHead worded(DocumentHead document) {
        if (document.appliesTo() == null) {
            return document;
        }
        Map<String, String> names = getGroups().stream().collect(Collectors.toMap(GroupView::slug, GroupView::name));
        Function<String, String> word = slug -> names.getOrDefault(slug, slug);
        return document.applyingTo(document.appliesTo().stream().map(word).toList());
    }

    /** The page with what was said in every link that stays with the authority. */
    byte[] carry(byte[] page) {
        return getGroup() == null ? page : Carrying.on(page, place, said);
    }
}
