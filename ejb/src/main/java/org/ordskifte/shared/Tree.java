package org.ordskifte.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Things of which one may stand below another, laid out: each before those below it, neighbours as they came. */
public final class Tree {

    private Tree() {}

    /** How something in a tree is shown, given how many stand above it. */
    @FunctionalInterface
    public interface Shown<T, V> {
        V at(T one, int depth);
    }

    /** @param parent null for what stands at the top */
    public static <T, V> List<V> laid(List<T> all, Function<T, UUID> id, Function<T, UUID> parent, Shown<T, V> shown) {
        List<V> laid = new ArrayList<>();
        lay(all, id, parent, shown, null, 0, laid);
        return laid;
    }

    private static <T, V> void lay(
            List<T> all,
            Function<T, UUID> id,
            Function<T, UUID> parent,
            Shown<T, V> shown,
            UUID above,
            int depth,
            List<V> laid) {
        for (T one : all) {
            if (Objects.equals(parent.apply(one), above)) {
                laid.add(shown.at(one, depth));
                lay(all, id, parent, shown, id.apply(one), depth + 1, laid);
            }
        }
    }
}
