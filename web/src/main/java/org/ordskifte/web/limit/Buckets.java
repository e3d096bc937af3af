package org.ordskifte.web.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One bucket of tokens per client: full it holds a minute's worth, it fills evenly, and each request takes one. At most
 * so many are kept; the one that was used longest ago makes room, which by then is full or nearly so.
 */
final class Buckets {

    private static final double MINUTE = 60e9;

    private final int most;
    private final Map<String, Bucket> buckets;

    private record Bucket(double tokens, long since) {}

    Buckets(int most) {
        this.most = most;
        this.buckets = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > Buckets.this.most;
            }
        };
    }

    /**
     * @param perMinute 0 for no limit
     * @param now in nanoseconds of a clock that only goes forward
     * @return 0 when a token was taken, else the seconds until there is one again, at least 1
     */
    synchronized int take(String client, int perMinute, long now) {
        if (perMinute == 0) {
            return 0;
        }
        Bucket bucket = buckets.getOrDefault(client, new Bucket(perMinute, now));
        double tokens = Math.min(perMinute, bucket.tokens() + (now - bucket.since()) / MINUTE * perMinute);
        boolean taken = tokens >= 1;
        buckets.put(client, new Bucket(taken ? tokens - 1 : tokens, now));
        return taken ? 0 : Math.max(1, (int) Math.ceil((1 - tokens) * 60 / perMinute));
    }

    synchronized int size() {
        return buckets.size();
    }
}
