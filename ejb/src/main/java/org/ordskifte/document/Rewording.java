package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Other words for one clause of a draft, such as those somebody proposed; everything else of it stays. */
@Stateless
@PermitAll
public class Rewording {

    @Inject
    Documents documents;

    @Inject
    Drafting drafting;

    @Inject
    CurrentTenant tenant;

    /**
     * @param blocks that take the place of the clause's own; the values printed with the old ones are kept
     * @param expectedRevision what the writer last saw; null when it does not matter
     * @throws Refusal not-found, version-immutable, stale, invalid-field when the draft has no such clause, invalid-text
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead reword(String slug, int number, UUID clause, List<Block> blocks, Long expectedRevision) {
        DocumentVersion draft = documents
                .find(tenant.id(), slug)
                .flatMap(document -> documents.version(document.id(), number))
                .orElseThrow(Refusal::notFound);
        List<ClauseView> clauses = documents.words(draft.id());
        ClauseView old = clauses.stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("clause", "unknown-clause"));
        Map<UUID, List<Block>> words = Map.of(clause, tagged(blocks, old.tags()));
        return drafting.rewrite(
                slug, number, null, null, null, Drafting.drafts(ClauseTree.grow(clauses), words), expectedRevision);
    }

    private static List<Block> tagged(List<Block> blocks, List<String> tags) {
        if (tags.isEmpty() || !BlockText.tags(blocks).isEmpty()) {
            return blocks;
        }
        List<Block> tagged = new ArrayList<>(blocks);
        for (int place = tagged.size() - 1; place >= 0; place--) {
            if (tagged.get(place) instanceof Block.Paragraph paragraph) {
                tagged.set(place, new Block.Paragraph(paragraph.text(), tags));
                break;
            }
        }
        return tagged;
    }
}
