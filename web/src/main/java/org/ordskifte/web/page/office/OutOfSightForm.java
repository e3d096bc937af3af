package org.ordskifte.web.page.office;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What was taken out of sight somewhere: one of it is explained, or shown again.
 *
 * @param <V> how one of it is seen by those who look after it
 */
public abstract class OutOfSightForm<V> {

    private final Traits<V> traits;
    private String reason;
    private Long seen;

    /** What is asked of each. */
    public record Traits<V>(
            Function<V, UUID> id, Predicate<V> lifted, Function<V, String> reason, ToLongFunction<V> revision) {}

    protected OutOfSightForm(Traits<V> traits) {
        this.traits = traits;
    }

    /** The newest first. */
    protected abstract List<V> known();

    protected abstract Asked asked();

    /** What stands now, the newest first. */
    public List<V> getStanding() {
        return known().stream().filter(traits.lifted().negate()).toList();
    }

    public List<V> getLifted() {
        return known().stream().filter(traits.lifted()).toList();
    }

    /** The one that is to be explained or lifted; null where none is. */
    public V getChosen() {
        UUID id = asked().has("why") ? asked().id("why") : asked().id("lift");
        return known().stream()
                .filter(one -> traits.id().apply(one).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What was typed; where nothing was, the reason that was given before. */
    public String getReason() {
        return reason == null && asked().has("why") && getChosen() != null
                ? traits.reason().apply(getChosen())
                : reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    protected String typed() {
        return reason;
    }

    /** The state that is shown; whoever acts on one that has passed is told. */
    public Long getRevision() {
        return getChosen() == null ? null : traits.revision().applyAsLong(getChosen());
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    protected Long seen() {
        return seen;
    }
}
