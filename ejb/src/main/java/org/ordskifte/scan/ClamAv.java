package org.ordskifte.scan;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * ClamAV's daemon, over TCP or a local socket. A file is sent in pieces, each with its length before it and an empty one
 * at the end; the daemon needs a {@code StreamMaxLength} of at least the largest file that is taken.
 */
record ClamAv(SocketAddress address, Duration patience) implements VirusScanner {

    private static final int PIECE = 1 << 16;
    private static final String FOUND = " FOUND";
    private static final String NOTHING = "stream: OK";

    @Override
    public Optional<String> look(byte[] content) throws IOException {
        try (Conversation daemon = Conversation.with(address, patience)) {
            daemon.say(command("INSTREAM"));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                daemon.say(length(length));
                daemon.say(ByteBuffer.wrap(content, from, length));
            }
            daemon.say(length(0));
            return verdict(daemon.hear());
        }
    }

    @Override
    public void greet() throws IOException {
        try (Conversation daemon = Conversation.with(address, patience)) {
            daemon.say(command("PING"));
            String answer = daemon.hear();
            if (!answer.equals("PONG")) {
                throw new IOException("a scanner does not answer " + answer);
            }
        }
    }

    /** Anything but "nothing" and "found" is no answer: a file is clean only when that was said. */
    static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals(NOTHING)) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            String found = answer.substring(0, answer.length() - FOUND.length());
            return Optional.of(found.substring(found.indexOf(": ") < 0 ? 0 : found.indexOf(": ") + 2));
        }
        throw new IOException("the scanner answers " + answer);
    }

    private static ByteBuffer command(String word) {
        return ByteBuffer.wrap(("z" + word + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
    }
}
