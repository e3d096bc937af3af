package org.ordskifte.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.dmr.ModelNode;

/** A scanner that speaks as ClamAV's daemon does and knows one thing: the harmless sign that all scanners agree to find. */
final class SmallScanner implements AutoCloseable {

    /** In pieces, so that no scanner finds it in this file. */
    static final String SIGN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*";

    private final ServerSocketChannel door;
    private final AtomicInteger looked = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile String saysInstead;

    private SmallScanner(StandardProtocolFamily family, SocketAddress address) {
        try {
            door = ServerSocketChannel.open(family);
            door.bind(address);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread thread = new Thread(this::serve, "small scanner");
        thread.setDaemon(true);
        thread.start();
    }

    /** Listens over TCP, and the portal is told so. */
    static SmallScanner overTcp() {
        SmallScanner scanner = new SmallScanner(
                StandardProtocolFamily.INET, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        set("ordskifte.scanner", "tcp://127.0.0.1:" + scanner.port());
        return scanner;
    }

    /** Listens on a socket in the file system, and the portal is told so. */
    static SmallScanner overFile(Path socket) {
        SmallScanner scanner = new SmallScanner(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(socket));
        set("ordskifte.scanner", "unix:" + socket);
        return scanner;
    }

    private int port() {
        try {
            return ((InetSocketAddress) door.getLocalAddress()).getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many files it was given. */
    int looked() {
        return looked.get();
    }

    /** From now on it takes a file and gives no answer, until the latch is counted down. */
    CountDownLatch hold() {
        held = new CountDownLatch(1);
        return held;
    }

    void says(String answer) {
        saysInstead = answer;
    }

    private void serve() {
        while (door.isOpen()) {
            try {
                SocketChannel caller = door.accept();
                Thread talk = new Thread(() -> talk(caller), "small scanner talks");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(SocketChannel caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
            OutputStream out = Channels.newOutputStream(caller);
            String command = command(in);
            if (command.equals("zPING")) {
                out.write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            } else if (command.equals("zINSTREAM")) {
                String verdict = verdict(in);
                held.await(30, TimeUnit.SECONDS);
                out.write(((saysInstead == null ? verdict : saysInstead) + "\0").getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        } catch (IOException e) {
            // the caller has hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int one = in.read(); one > 0; one = in.read()) {
            command.append((char) one);
        }
        return command.toString();
    }

    private String verdict(DataInputStream in) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        looked.incrementAndGet();
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(SIGN);
        return found ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    /** Sets a property of the running server, or takes it away when it is null. */
    static void set(String name, String value) {
        ModelNode operation = Management.operation(value == null ? "remove" : "add", "system-property", name);
        if (value != null) {
            operation.get("value").set(value);
        }
        Management.run(operation);
    }

    /** It is gone, and the portal is not told. */
    void leave() {
        held.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files are not scanned any more. */
    @Override
    public void close() {
        leave();
        set("ordskifte.scanner", null);
    }
}
