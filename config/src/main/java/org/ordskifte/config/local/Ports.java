package org.ordskifte.config.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
final class Ports {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
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
            throw new StackFailure(
                    "Port " + wanted + " is taken; choose another one for " + purpose + " with -D" + property + "=PORT",
                    e);
        }
    }
}
