package org.ordskifte.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a longer list.
 *
 * @param page counted from 0
 * @param size the most items a page may hold
 * @param total items in the whole list
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> cut(List<T> all, int page, int size) {
        int from = (int) Math.min((long) page * size, all.size());
        return new Page<>(List.copyOf(all.subList(from, Math.min(from + size, all.size()))), page, size, all.size());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), page, size, total);
    }
}
