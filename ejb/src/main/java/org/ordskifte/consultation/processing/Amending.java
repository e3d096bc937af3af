package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Refusal;

/** A meeting changed what the answers were about: the remarks on those clauses may have become of something else. */
@Stateless
@PermitAll
public class Amending {

    @Inject
    Reading reading;

    @Inject
    Processing processing;

    @Inject
    RoundAccess access;

    /**
     * A remark on a clause that the meeting changed.
     *
     * @param round slug
     */
    public record Touched(String round, ClauseView clause, ProcessedRemark remark) {}

    /**
     * The remarks the caller may read on the clauses that the meeting changed.
     *
     * @throws Refusal not-found unless the version was changed at the meeting that adopted it
     */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR, Right.AUDITOR},
            of = Within.DOCUMENT)
    public List<Touched> touchedBy(String document, int number) {
        VersionView adopted = reading.version(document, number);
        if (!adopted.version().changedAtMeeting() || adopted.version().basedOn() == null) {
            throw Refusal.notFound();
        }
        VersionView proposed = reading.version(document, adopted.version().basedOn());
        Map<UUID, ClauseView> changed = changed(proposed.clauses(), adopted.clauses()).stream()
                .collect(Collectors.toMap(ClauseView::id, Function.identity()));
        List<Touched> touched = new ArrayList<>();
        for (Consultation round : access.about(proposed.version().id())) {
            processing.remarks(round.slug(), null).stream()
                    .filter(one -> document.equals(one.remark().document())
                            && changed.containsKey(one.remark().clause()))
                    .map(one ->
                            new Touched(round.slug(), changed.get(one.remark().clause()), one))
                    .forEach(touched::add);
        }
        return touched;
    }

    /** The clauses whose words are not those that were proposed. */
    static List<ClauseView> changed(List<ClauseView> proposed, List<ClauseView> adopted) {
        Set<List<Object>> words = proposed.stream().map(Amending::words).collect(Collectors.toSet());
        return adopted.stream().filter(one -> !words.contains(words(one))).toList();
    }

    private static List<Object> words(ClauseView clause) {
        return List.of(clause.id(), Objects.requireNonNullElse(clause.heading(), ""), clause.blocks());
    }
}
