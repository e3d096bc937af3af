package org.ordskifte.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.ordskifte.search.mapping.Stretch;

/**
 * A clause that answers, or a round: of that {@code document} and {@code documentTitle} are its slug and title, and what
 * belongs to clauses is absent.
 *
 * @param path labels and headings of what it stands in, from the outermost
 * @param snippet about two lines, escaped for HTML, with {@code <mark>} around what was found
 * @param url path of its page
 * @param because slug of the group of readers for which it comes first; absent where it does not
 * @param validity the days in a row, with the one asked about among them, on which this wording is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(
        String tenant,
        String tenantName,
        String document,
        String documentTitle,
        Integer version,
        UUID clause,
        String label,
        String heading,
        List<String> path,
        String language,
        String snippet,
        String url,
        float score,
        String because,
        Stretch validity) {}
