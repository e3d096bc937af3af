package org.ordskifte.web.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Counts what each client asks for. The address is the one the server sees; behind the proxy that the operator named it
 * is the one the proxy says. Of an IPv6 address the network counts, since one client has many within it.
 */
@ApplicationScoped
public class Limits {

    private static final Logger LOG = Logger.getLogger(Limits.class);
    private static final int MOST_CLIENTS = 20_000;
    private static final long TOLD_NANOS = 60_000_000_000L;

    private final Map<Limit, Rate> rates = new EnumMap<>(Limit.class);
    private final Buckets addresses = new Buckets(MOST_CLIENTS);
    private final Buckets subjects = new Buckets(MOST_CLIENTS);
    private final Set<String> trusted;
    private final LongSupplier nanos;
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong told = new AtomicLong(Long.MIN_VALUE);

    public Limits() {
        this(System::getenv, System::nanoTime);
    }

    Limits(UnaryOperator<String> environment, LongSupplier nanos) {
        for (Limit limit : Limit.values()) {
            rates.put(limit, Rate.of(environment.apply(limit.variable()), limit.usual()));
        }
        this.trusted = Stream.ofNullable(environment.apply("ORDSKIFTE_LIMIT_EXEMPT"))
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .map(Limits::client)
                .collect(Collectors.toUnmodifiableSet());
        this.nanos = nanos;
    }

    /** @throws Refusal too-many-requests with the seconds to wait, when this address has had its share */
    public void admitAddress(Limit limit, String address) {
        String client = client(address);
        if (!trusted.contains(client)) {
            admit(addresses.take(limit + " " + client, rates.get(limit).address(), nanos.getAsLong()), limit);
        }
    }

    /** @throws Refusal too-many-requests with the seconds to wait, when this person has had theirs */
    public void admitSubject(Limit limit, String address, String subject) {
        if (!trusted.contains(client(address))) {
            admit(subjects.take(limit + " " + subject, rates.get(limit).subject(), nanos.getAsLong()), limit);
        }
    }

    private void admit(int seconds, Limit limit) {
        if (seconds == 0) {
            return;
        }
        long count = refused.incrementAndGet();
        long now = nanos.getAsLong();
        long before = told.get();
        if ((before == Long.MIN_VALUE || now - before >= TOLD_NANOS) && told.compareAndSet(before, now)) {
            LOG.warnf("limits reached, most lately of %s; refused since the start: %d", limit, count);
        }
        throw new Refusal(Code.TOO_MANY_REQUESTS, "seconds", seconds);
    }

    static String client(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String bare = address.replaceAll("[\\[\\]]|%.*", "");
        List<String> head = List.of(bare.split("::", 2)[0].split(":"));
        return bare.equals("::1") || bare.equals("0:0:0:0:0:0:0:1")
                ? "::1"
                : head.stream().limit(4).collect(Collectors.joining(":")) + "::/64";
    }
}
