package org.ordskifte.web.page.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.BlockNotation;
import org.ordskifte.document.ClauseView;
import org.ordskifte.shared.Canonical;

/** By what a page knows again whether somebody else has changed what it shows. */
final class Meanwhile {

    private Meanwhile() {}

    /** Of one clause, without those below it. */
    static String print(ClauseView clause) {
        return print(clause.label() + "\n" + clause.heading() + "\n" + clause.kind() + "\n"
                + BlockNotation.write(clause.blocks()));
    }

    /** Of the order of the clauses, whatever they say. */
    static String order(List<ClauseView> clauses) {
        return print(clauses.stream().map(one -> one.id() + " " + one.parent()).collect(Collectors.joining("\n")));
    }

    /** What a clause and those below it say. */
    static String words(UUID id, List<ClauseView> clauses) {
        Set<UUID> own = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (ClauseView one : clauses) {
            if (one.id().equals(id) || own.contains(one.parent())) {
                own.add(one.id());
                String name = Objects.toString(one.label(), "") + " " + Objects.toString(one.heading(), "");
                words.add((name + "\n\n" + BlockNotation.write(one.blocks())).strip());
            }
        }
        return String.join("\n\n", words);
    }

    /** As it was before a browser sent it. */
    static String lines(String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n");
    }

    private static String print(String all) {
        return Canonical.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
