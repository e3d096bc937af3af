package org.ordskifte.web.entry.front;

import io.undertow.server.ConduitWrapper;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ConduitFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.xnio.IoUtils;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Whoever reads a large answer slowly holds the worker that writes it. When many do at once, those that keep theirs waiting
 * are let go, so that there are always workers for everybody else; one alone has time, as long as it reads at all. What is
 * handed out at the door holds none.
 */
final class SlowReaders implements ConduitWrapper<StreamSinkConduit> {

    /** Well below the number of workers (04-web.cli). */
    static final int AT_ONCE = 16;

    /** Bytes a second; whoever reads so fast is not slow, however long it takes. */
    static final long FAST_ENOUGH = 8_192;

    /** For how long one that reads slower is waited for while many do, and while few do. */
    static final long AMONG_MANY = TimeUnit.MILLISECONDS.toNanos(100);

    static final long ALONE = TimeUnit.SECONDS.toNanos(20);

    private static final long A_LITTLE = 50;

    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    public StreamSinkConduit wrap(ConduitFactory<StreamSinkConduit> factory, HttpServerExchange exchange) {
        return new Patience(factory.create(), exchange);
    }

    /** @param waited in nanoseconds, for somebody to whom so many bytes have gone by now */
    static boolean isTooSlow(long waited, long bytes, int others) {
        long late = waited - TimeUnit.SECONDS.toNanos(bytes) / FAST_ENOUGH;
        return late > ALONE || late > AMONG_MANY && others >= AT_ONCE;
    }

    /** How long the worker has waited for this reader, and how much went out meanwhile. */
    private final class Patience extends AbstractStreamSinkConduit<StreamSinkConduit> {

        private final HttpServerExchange exchange;
        private long waited;
        private long bytes;

        Patience(StreamSinkConduit next, HttpServerExchange exchange) {
            super(next);
            this.exchange = exchange;
        }

        @Override
        public void awaitWritable() throws IOException {
            awaitWritable(A_LITTLE, TimeUnit.MILLISECONDS);
        }

        /** Comes back early; whoever writes tries again. */
        @Override
        public void awaitWritable(long time, TimeUnit unit) throws IOException {
            long since = System.nanoTime();
            waiting.incrementAndGet();
            int others;
            try {
                next.awaitWritable(Math.min(A_LITTLE, unit.toMillis(time)), TimeUnit.MILLISECONDS);
            } finally {
                others = waiting.decrementAndGet();
            }
            waited += System.nanoTime() - since;
            if (isTooSlow(waited, bytes, others)) {
                IoUtils.safeClose(exchange.getConnection());
                throw new IOException("the reader is too slow");
            }
        }

        private int out(int written) {
            bytes += Math.max(0, written);
            return written;
        }

        private long out(long written) {
            bytes += Math.max(0, written);
            return written;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return out(next.write(source));
        }

        @Override
        public long write(ByteBuffer[] sources, int from, int count) throws IOException {
            return out(next.write(sources, from, count));
        }

        @Override
        public int writeFinal(ByteBuffer source) throws IOException {
            return out(next.writeFinal(source));
        }

        @Override
        public long writeFinal(ByteBuffer[] sources, int from, int count) throws IOException {
            return out(next.writeFinal(sources, from, count));
        }

        @Override
        public long transferFrom(FileChannel source, long from, long count) throws IOException {
            return out(next.transferFrom(source, from, count));
        }
    }
}
