package org.ordskifte.config.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ports on the loopback address. */
final class Ports {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port nobody listens on and nobody here was given before. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return GIVEN.add(socket.getLocalPort()) ? socket.getLocalPort() : free();
        } catch (IOException e) {
            throw new StackFailure("No free port on " + LOOPBACK, e);
        }
    }

    /** The wanted port if it is free, any free one for 0; a taken port is refused before anything has started. */
    static int claim(int wanted, String purpose, String property) {
        if (wanted == 0) {
            return free();
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, wanted), 1);
            return wanted;
        } catch (IOException e) {
            throw new StackFailure("Port " + wanted + " is taken (" + e.getMessage() + "); choose another one for "
                    + purpose + " with -D" + property + "=PORT");
        }
    }
}
