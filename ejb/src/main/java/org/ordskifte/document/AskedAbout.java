package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** The texts that were sent out on the way to a version; while a round on one of them runs, nothing is decided. */
@ApplicationScoped
class AskedAbout {

    @Inject
    Documents documents;

    @Inject
    Instance<RoundWatch> rounds;

    /** The version and those that were out before it on the way to it, back to the last that was decided. */
    List<DocumentVersion> by(DocumentVersion version) {
        List<DocumentVersion> asked = new ArrayList<>(List.of(version));
        Integer before = version.head().basedOn();
        while (before != null) {
            Optional<DocumentVersion> one = documents
                    .version(version.document().id(), before)
                    .filter(each -> !each.state().wasAdopted());
            one.ifPresent(asked::add);
            before = one.map(each -> each.head().basedOn()).orElse(null);
        }
        return asked;
    }

    boolean isOpen(DocumentVersion version) {
        return open(version).findAny().isPresent();
    }

    /** @throws Refusal round-open */
    void requireEnded(DocumentVersion version) {
        if (isOpen(version)) {
            throw new Refusal(Code.ROUND_OPEN, "version", version.number());
        }
    }

    /**
     * No copy of a text is adopted while others are still being asked about it. Another file that says itself that it was
     * adopted is none: what was decided elsewhere is registered as printed.
     *
     * @throws Refusal round-open, naming the round
     */
    void requireAllEnded(DocumentVersion version, boolean asPrinted) {
        if (version.correctionOf() == null) {
            by(version).stream()
                    .filter(one -> one == version || !asPrinted || isCopy(version, one))
                    .forEach(this::requireAnswered);
        }
    }

    private void requireAnswered(DocumentVersion version) {
        open(version).findFirst().ifPresent(round -> {
            throw new Refusal(Code.ROUND_OPEN, "rule", "asked-about", "round", round, "version", version.number());
        });
    }

    private boolean isCopy(DocumentVersion version, DocumentVersion one) {
        UUID file = version.asDraft().importId();
        return file == null
                || file.equals(one.asDraft().importId())
                || words(version).equals(words(one));
    }

    private List<List<Block>> words(DocumentVersion version) {
        return documents.words(version.id()).stream().map(ClauseView::blocks).toList();
    }

    private Stream<String> open(DocumentVersion version) {
        return rounds.stream().flatMap(watch -> watch.openOn(version.id()).stream());
    }
}
