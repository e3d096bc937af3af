package org.ordskifte.search.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What a hit shows of a clause, kept in the index so that no list of hits asks the database.
 *
 * @param path labels and headings of the clauses it stands in, from the outermost
 * @param internal whether it is read behind the login alone
 * @param appliesTo slugs of groups of readers, and other words
 * @param inForce the days on which its version is in force, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Card(
        String tenant,
        String tenantName,
        String document,
        String title,
        int version,
        UUID clause,
        String label,
        String heading,
        List<String> path,
        String language,
        String kind,
        boolean internal,
        List<String> appliesTo,
        List<Stretch> inForce) {

    public Card {
        appliesTo = appliesTo == null ? List.of() : List.copyOf(appliesTo);
        path = path == null ? List.of() : List.copyOf(path);
        inForce = inForce == null ? List.of() : List.copyOf(inForce);
    }
}
