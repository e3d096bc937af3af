package org.ordskifte.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.front.FrontDoor;

/**
 * A body that did not say how long it is. When it is too long, the rest is read and thrown away, for a while, so that
 * the refusal reaches a sender who is still sending.
 */
final class MeasuredBody extends FilterInputStream {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final long most;
    private final Refusal refusal;
    private long seen;

    MeasuredBody(InputStream body, long most, Refusal refusal) {
        super(body);
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        count(Math.max(got, 0));
        return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws IOException {
        seen += more;
        if (seen <= most) {
            return;
        }
        byte[] thrownAway = new byte[65_536];
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (int got = 0; got >= 0 && seen < FrontDoor.READ_ON && System.nanoTime() - until < 0; seen += got) {
            got = super.read(thrownAway, 0, thrownAway.length);
        }
        throw refusal;
    }
}
