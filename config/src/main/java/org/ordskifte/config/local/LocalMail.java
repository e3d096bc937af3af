package org.ordskifte.config.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that delivers nowhere: each mail becomes one {@code .eml} file per recipient before it is acknowledged. */
public final class LocalMail implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private static final long STARTING_MILLIS = 20_000;

    private final Path folder;
    private final int port;
    private final AtomicInteger counter = new AtomicInteger();
    private GreenMail server;
    private ServerSocket silent;

    LocalMail(Path folder) {
        this.folder = folder;
        this.port = Ports.free();
    }

    /** Starts listening; after {@link #close()} it may start again on the same port. */
    public void start() {
        Folders.make(folder);
        close();
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(STARTING_MILLIS);
        server = new GreenMail(setup);
        UserManager users = server.getUserManager();
        MessageDeliveryHandler mailboxes = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, address) -> {
            store(message, address);
            return deliver(mailboxes, message, address);
        });
        server.start();
    }

    /** Whoever connects from now on is let in and told nothing, as by a relay that hangs; until the next start. */
    public void hang() {
        close();
        try {
            silent = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new StackFailure("Cannot listen on " + port, e);
        }
    }

    private static GreenMailUser deliver(MessageDeliveryHandler mailboxes, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        return mailboxes.handle(message, address);
    }

    private void store(MovingMessage message, MailAddress address) throws MessagingException {
        String recipient = address.getEmail().replaceAll("[^A-Za-z0-9@._-]", "_");
        String name = "%s-%04d-%s.eml".formatted(NAME.format(Instant.now()), counter.incrementAndGet(), recipient);
        try {
            Path unfinished = folder.resolve("." + name);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.getMessage().writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("Cannot store the mail", e);
        }
    }

    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
        try {
            if (silent != null) {
                silent.close();
                silent = null;
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot stop listening on " + port, e);
        }
    }
}
