package org.ordskifte.shared;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A request that names other things by their ids or slugs. Where it is refused, the trail says what was named, and of
 * all else that was sent nothing.
 */
public interface Naming {

    /** From the outside in: ids and slugs, never words; nulls for what was not named. */
    Stream<Object> names();

    /** What was named at all. */
    static List<Object> of(Naming request) {
        return request.names().filter(Objects::nonNull).toList();
    }
}
