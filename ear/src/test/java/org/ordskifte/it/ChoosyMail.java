package org.ordskifte.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A mail relay in place of the stack's own, which takes mail for some and not for others, or for nobody. */
final class ChoosyMail implements AutoCloseable {

    private final ServerSocket door;
    private final Predicate<String> taken;
    private final boolean sendersWelcome;
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    private ChoosyMail(Predicate<String> taken, boolean sendersWelcome) {
        this.taken = taken;
        this.sendersWelcome = sendersWelcome;
        Portal.stack().mail().close();
        try {
            door = new ServerSocket(Portal.stack().mail().port(), 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread thread = new Thread(this::serve, "choosy mail");
        thread.setDaemon(true);
        thread.start();
    }

    /** Talks to whoever comes and takes nothing from them. */
    static ChoosyMail refusing() {
        return new ChoosyMail(address -> true, false);
    }

    /** @param unknown the address it has never heard of */
    static ChoosyMail without(String unknown) {
        return new ChoosyMail(address -> !address.equalsIgnoreCase(unknown), true);
    }

    /** How many mails it took for an address. */
    long takenFor(String address) {
        return delivered.stream().filter(address::equalsIgnoreCase).count();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(5_000);
                converse(caller);
            } catch (IOException e) {
                // the caller has hung up, or we have
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        say(out, "220 choosy");
        String recipient = "";
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter) {
                if (line.equals(".")) {
                    letter = false;
                    delivered.add(recipient);
                    say(out, "250 taken");
                }
            } else if (line.startsWith("MAIL")) {
                say(out, sendersWelcome ? "250 go on" : "451 4.7.1 nothing from you now");
            } else if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<|>.*", "");
                say(out, taken.test(recipient) ? "250 go on" : "550 5.1.1 <" + recipient + "> is unknown here");
            } else if (line.startsWith("DATA")) {
                letter = true;
                say(out, "354 write");
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 yes");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** The stack's own relay is there again. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Portal.stack().mail().start();
    }
}
