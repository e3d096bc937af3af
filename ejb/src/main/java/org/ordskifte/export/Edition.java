package org.ordskifte.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Fact;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.document.WithheldWords;
import org.ordskifte.tenancy.TenantView;

/**
 * A version as it goes to print: everything a file says and nothing that depends on who asks or on which day. It is the
 * one place through which words reach a file. What is withheld never comes here: a notice stands in its place.
 *
 * @param authority name of the tenant
 * @param kind what the tenant calls such a text
 * @param address where this version stands for good
 * @param firstAdopted when the text was adopted for the first time, in whichever version; absent where nobody says
 * @param facts by key, in the order in which they are read; text or a list of texts
 * @param contentHash absent while it is a draft
 * @param replaces title of the document in whose place this one stands; absent where there is none
 * @param replacedBy titles of those that stand in place of this one
 * @param withheld whether some of its words are out of sight, so that the hash is over more than is printed
 */
public record Edition(
        UUID id,
        String tenant,
        String authority,
        String country,
        String document,
        String kind,
        String kindCode,
        int version,
        String language,
        String title,
        String subtitle,
        String motto,
        VersionState state,
        LocalDate repealedFrom,
        String changeNote,
        Integer correctionOf,
        String address,
        LocalDate firstAdopted,
        Map<String, Object> facts,
        String contentHash,
        boolean withheld,
        String replaces,
        List<String> replacedBy,
        List<ClauseTree.Node> clauses) {

    /** What is said of a text on its first page. Facts of a round or a letter stay where they belong. */
    static final List<String> FACTS = List.of(
            "adoptedBy",
            "adoptedOn",
            "updatedOn",
            "validFrom",
            "validTo",
            "reviewBy",
            "reference",
            "caseNumber",
            "documentNumber",
            "documentType",
            "issuer",
            "preparedBy",
            "appliesTo",
            "securityClass",
            "valueTags",
            "contactEmail",
            "contactPhone",
            "whistleblowingUrl");

    /** @param site public address of the portal without a slash at the end */
    static Edition of(
            TenantView tenant, DocumentView document, VersionHead version, List<ClauseView> clauses, String site) {
        DocumentHead head = document.head();
        Map<String, Object> facts = facts(head, version);
        return new Edition(
                version.id(),
                tenant.slug(),
                tenant.name(),
                tenant.country(),
                head.slug(),
                head.kindName(),
                head.kind(),
                version.number(),
                version.language() == null ? head.language() : version.language(),
                version.title() == null ? head.title() : version.title(),
                version.subtitle(),
                version.motto(),
                version.state(),
                version.repealedFrom(),
                version.changeNote(),
                version.correctionOf(),
                site + "/" + tenant.slug() + "/" + head.slug() + "/v" + version.number(),
                firstAdopted(document, facts.get("adoptedOn")),
                facts,
                version.contentHash(),
                version.withheldAt() != null || clauses.stream().anyMatch(Edition::isWithheld),
                document.replaces() == null ? null : document.replaces().title(),
                document.replacedBy() == null
                        ? List.of()
                        : document.replacedBy().stream()
                                .map(DocumentView.Named::title)
                                .toList(),
                version.withheldAt() == null ? printed(ClauseTree.grow(clauses)) : List.of(notice(version, tenant)));
    }

    private static LocalDate firstAdopted(DocumentView document, Object printed) {
        return Stream.concat(
                        Stream.ofNullable(printed).map(Object::toString),
                        document.versions().stream()
                                .filter(version -> version.state().wasAdopted())
                                .map(version -> day(version.adoptedOn())))
                .filter(day -> day != null && day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isWithheld(ClauseView clause) {
        return clause.blocks().stream().anyMatch(block -> block instanceof Block.Withheld);
    }

    /** All that is printed of a version that is withheld as a whole. */
    private static ClauseTree.Node notice(VersionHead version, TenantView tenant) {
        String notice = WithheldWords.in(version.language())
                .version(version.withheldAt().atZone(tenant.timeZone()).toLocalDate());
        Block words = new Block.Paragraph("*" + notice + "*", List.of());
        return new ClauseTree.Node(
                new ClauseView(
                        version.id(),
                        null,
                        1,
                        1,
                        null,
                        null,
                        ClauseKind.PREFACE,
                        null,
                        List.of(words),
                        List.of(),
                        notice,
                        ""),
                List.of());
    }

    /** On paper a notice is a paragraph like others. */
    private static List<ClauseTree.Node> printed(List<ClauseTree.Node> nodes) {
        return nodes.stream()
                .map(node -> new ClauseTree.Node(printed(node.clause()), printed(node.children())))
                .toList();
    }

    private static ClauseView printed(ClauseView clause) {
        return isWithheld(clause)
                ? clause.with(clause.blocks().stream().map(Edition::printed).toList())
                : clause;
    }

    private static Block printed(Block block) {
        return block instanceof Block.Withheld notice
                ? new Block.Paragraph("*" + notice.text() + "*", List.of())
                : block;
    }

    public boolean adopted() {
        return state.wasAdopted();
    }

    /** Whom to turn to is what the document says today: people change. */
    private static Map<String, Object> facts(DocumentHead document, VersionHead version) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("adoptedBy", version.adoptedBy());
        known.put("adoptedOn", day(version.adoptedOn()));
        known.put("validFrom", day(version.validFrom()));
        known.put("validTo", day(version.validTo()));
        known.put("reviewBy", day(version.reviewBy()));
        known.put("contactEmail", document.contactEmail());
        known.put("contactPhone", document.contactPhone());
        known.put("reference", version.reference());
        known.put("caseNumber", version.caseNumber());
        Map<String, Fact> printed = version.metadata() == null ? Map.of() : version.metadata();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String key : FACTS) {
            Object value = known.get(key) != null ? known.get(key) : said(printed.get(key));
            if (value != null) {
                facts.put(key, value);
            }
        }
        return facts;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Texts and lists of texts; whatever has more shape than that stays in the system. */
    private static Object said(Fact fact) {
        if (fact == null || fact.value() == null) {
            return null;
        }
        if (fact.value() instanceof List<?> values) {
            boolean plain = values.stream().allMatch(one -> one instanceof String);
            return plain && !values.isEmpty()
                    ? values.stream().map(String::valueOf).collect(Collectors.toList())
                    : null;
        }
        return fact.value() instanceof Map ? null : fact.text();
    }
}
