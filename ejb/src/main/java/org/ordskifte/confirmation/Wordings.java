package org.ordskifte.confirmation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.VersionHead;

/**
 * The words of a document's adopted versions, as far as confirmations go. A clause that was only corrected counts as the one
 * it corrects: an editorial version asks nobody, and later ones do not ask for it afterwards.
 */
final class Wordings {

    private final Map<Integer, Map<UUID, String>> clauses;
    private final Map<String, String> corrects = new HashMap<>();

    /**
     * @param adopted in the order of their numbers
     * @param clauses hash by clause, of every version that was asked about, was corrected or is a correction
     */
    Wordings(List<VersionHead> adopted, Map<Integer, Map<UUID, String>> clauses) {
        this.clauses = clauses;
        adopted.stream().filter(one -> one.correctionOf() != null).forEach(this::correct);
    }

    /** The version itself, or the last correction of it, or of one of its corrections. */
    static VersionHead current(List<VersionHead> adopted, int asked) {
        VersionHead current = null;
        Set<Integer> chain = chain(adopted, asked);
        for (VersionHead one : adopted) {
            current = chain.contains(one.number()) ? one : current;
        }
        return Objects.requireNonNull(current, "the version asked about is no longer there");
    }

    /** Numbers of the version and of all its corrections. */
    static Set<Integer> chain(List<VersionHead> adopted, int asked) {
        Set<Integer> chain = new TreeSet<>(Set.of(asked));
        adopted.stream()
                .filter(one ->
                        chain.contains(Optional.ofNullable(one.correctionOf()).orElse(0)))
                .forEach(one -> chain.add(one.number()));
        return chain;
    }

    private void correct(VersionHead correction) {
        Map<UUID, String> wrong = clauses.getOrDefault(correction.correctionOf(), Map.of());
        clauses.getOrDefault(correction.number(), Map.of()).forEach((clause, hash) -> {
            String before = wrong.get(clause);
            if (before != null && !original(before).equals(original(hash))) {
                corrects.put(original(hash), original(before));
            }
        });
    }

    private String original(String hash) {
        String known = hash;
        while (corrects.containsKey(known)) {
            known = corrects.get(known);
        }
        return known;
    }

    /** @param last what they confirmed last; null when they never did */
    Outstanding outstanding(VersionHead current, Confirmed last) {
        Map<UUID, String> words = clauses.getOrDefault(current.number(), Map.of());
        if (last == null) {
            return new Outstanding(null, Set.copyOf(words.keySet()), false);
        }
        Set<String> confirmed = originals(last.version());
        Set<UUID> open = words.entrySet().stream()
                .filter(one -> !confirmed.contains(original(one.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Outstanding(
                last.version(), open, !originals(current.number()).containsAll(confirmed));
    }

    private Set<String> originals(int version) {
        return clauses.getOrDefault(version, Map.of()).values().stream()
                .map(this::original)
                .collect(Collectors.toSet());
    }
}
