package org.ordskifte.web.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses below {@code /{tenant}/office}. A name in braces stands for one part of the path; what it says is
 * found under that name.
 */
final class Office {

    private static final Pattern PART = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,79}");

    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("", "/office/desk.xhtml"),
            Map.entry("imports", "/office/import.xhtml"),
            Map.entry("imports/{import}", "/office/preview.xhtml"),
            Map.entry("imports/reading/{reading}", "/office/reading.xhtml"),
            Map.entry("documents", "/office/documents.xhtml"),
            Map.entry("documents/{document}", "/office/document.xhtml"),
            Map.entry("documents/{document}/{version}", "/office/version.xhtml"),
            Map.entry("documents/{document}/{version}/read", "/office/read.xhtml"),
            Map.entry("documents/{document}/{version}/readers", "/office/readers.xhtml"),
            Map.entry("confirmations", "/office/confirmations.xhtml"),
            Map.entry("documents/{document}/{version}/edit", "/office/edit.xhtml"),
            Map.entry("documents/{document}/{version}/adopt", "/office/adopt.xhtml"),
            Map.entry("documents/{document}/{version}/identity", "/office/identity.xhtml"),
            Map.entry("documents/{document}/{version}/correct", "/office/correct.xhtml"),
            Map.entry("documents/{document}/compare/{from}/{to}", "/office/compare.xhtml"),
            Map.entry("documents/{document}/clause/{clause}", "/office/clause.xhtml"),
            Map.entry("documents/{document}/{version}/withhold", "/office/withhold.xhtml"),
            Map.entry("documents/{document}/{version}/review", "/office/review.xhtml"),
            Map.entry("documents/{document}/{version}/translation", "/office/translation.xhtml"),
            Map.entry("committees", "/office/committees.xhtml"),
            Map.entry("committees/{committee}", "/office/committee.xhtml"),
            Map.entry("members", "/office/members.xhtml"),
            Map.entry("members/handover", "/office/handover.xhtml"),
            Map.entry("groups", "/office/groups.xhtml"),
            Map.entry("units", "/office/units.xhtml"),
            Map.entry("units/{unit}", "/office/unit.xhtml"),
            Map.entry("consultations", "/office/consultations.xhtml"),
            Map.entry("consultations/new", "/office/round.xhtml"),
            Map.entry("consultations/{consultation}", "/office/consultation.xhtml"),
            Map.entry("consultations/{consultation}/edit", "/office/round.xhtml"),
            Map.entry("consultations/{consultation}/answers", "/office/answers.xhtml"),
            Map.entry("consultations/{consultation}/answers/{response}", "/office/answer.xhtml"),
            Map.entry("consultations/{consultation}/answers/{response}/withhold", "/office/answer-withhold.xhtml"),
            Map.entry("consultations/{consultation}/outcome/{document}", "/office/redraft.xhtml"),
            Map.entry("consultations/{consultation}/respond/{response}", "/office/respond.xhtml"),
            Map.entry("consultations/{consultation}/receipt/{response}", "/office/receipt.xhtml"),
            Map.entry("notices", "/office/notices.xhtml"),
            Map.entry("missing", "/office/missing.xhtml"),
            Map.entry("appearance", "/office/appearance.xhtml"),
            Map.entry("contact", "/office/contact.xhtml"),
            Map.entry("closed-days", "/office/closed-days.xhtml"),
            Map.entry("search", "/office/search.xhtml"),
            Map.entry("audit", "/office/audit.xhtml"));

    private Office() {}

    static Optional<Route> route(String tenant, List<String> parts) {
        List<String> asked = parts.equals(List.of("")) ? List.of() : parts;
        List<String> ordered = new ArrayList<>(VIEWS.keySet());
        ordered.sort((a, b) -> Integer.compare(braces(a), braces(b)));
        for (String pattern : ordered) {
            Map<String, String> found = match(pattern, asked);
            if (found != null) {
                return Optional.of(new Route(Route.Area.OFFICE, tenant, VIEWS.get(pattern), found));
            }
        }
        return Optional.empty();
    }

    private static int braces(String pattern) {
        return (int) pattern.chars().filter(c -> c == '{').count();
    }

    private static Map<String, String> match(String pattern, List<String> parts) {
        List<String> names = pattern.isEmpty() ? List.of() : List.of(pattern.split("/"));
        if (names.size() != parts.size()) {
            return null;
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String part = parts.get(i);
            if (name.startsWith("{") && PART.matcher(part).matches()) {
                found.put(name.substring(1, name.length() - 1), part);
            } else if (!name.equals(part)) {
                return null;
            }
        }
        return found;
    }
}
