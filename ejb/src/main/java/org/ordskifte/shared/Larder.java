package org.ordskifte.shared;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Keeps things as long as there is room, those that were asked for last the longest. One that would take more than an
 * eighth of it is not kept at all.
 */
public final class Larder<P, T> {

    private static final int SHARE = 8;

    private final Map<P, T> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private final ToIntFunction<T> size;
    private long room;

    /** @param most of all sizes together */
    public Larder(long most, ToIntFunction<T> size) {
        this.most = most;
        this.size = size;
        this.room = most;
    }

    public synchronized Optional<T> find(P place) {
        return Optional.ofNullable(kept.get(place));
    }

    public synchronized void keep(P place, T thing) {
        if (size.applyAsInt(thing) > most / SHARE) {
            return;
        }
        forget(kept.remove(place));
        kept.put(place, thing);
        room -= size.applyAsInt(thing);
        Iterator<T> eldest = kept.values().iterator();
        while (room < 0) {
            forget(eldest.next());
            eldest.remove();
        }
    }

    public synchronized void clear() {
        kept.clear();
        room = most;
    }

    private void forget(T thing) {
        room += thing == null ? 0 : size.applyAsInt(thing);
    }
}
