package org.ordskifte.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection that is given up when it has taken too long as a whole, whichever side is slow. */
final class Conversation implements AutoCloseable {

    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long until;

    private Conversation(SocketChannel channel, Selector selector, SelectionKey key, long until) {
        this.channel = channel;
        this.selector = selector;
        this.key = key;
        this.until = until;
    }

    static Conversation with(SocketAddress address, Duration patience) throws IOException {
        if (address instanceof InetSocketAddress host && host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        Selector selector = null;
        try {
            selector = Selector.open();
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, 0);
            Conversation begun = new Conversation(channel, selector, key, System.nanoTime() + patience.toNanos());
            if (!channel.connect(address)) {
                do {
                    begun.await(SelectionKey.OP_CONNECT);
                } while (!channel.finishConnect());
            }
            return begun;
        } catch (IOException e) {
            if (selector != null) {
                selector.close();
            }
            channel.close();
            throw e;
        }
    }

    void say(ByteBuffer words) throws IOException {
        while (words.hasRemaining()) {
            if (channel.write(words) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Up to a zero byte, or until the other side hangs up. */
    String hear() throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(256);
        while (heard.size() < LONGEST_ANSWER) {
            int got = channel.read(buffer);
            if (got < 0) {
                break;
            }
            if (got == 0) {
                await(SelectionKey.OP_READ);
                continue;
            }
            for (buffer.flip(); buffer.hasRemaining(); ) {
                byte one = buffer.get();
                if (one == 0) {
                    return heard.toString(StandardCharsets.UTF_8).strip();
                }
                heard.write(one);
            }
            buffer.clear();
        }
        return heard.toString(StandardCharsets.UTF_8).strip();
    }

    private void await(int readiness) throws IOException {
        long left = (until - System.nanoTime()) / 1_000_000;
        key.interestOps(readiness);
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("took too long");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
