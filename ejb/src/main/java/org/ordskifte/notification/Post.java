package org.ordskifte.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/** A mail as it goes over the wire. Sent twice, it has the same id, so that mail programs show it once. */
final class Post extends MimeMessage {

    private final UUID notice;

    private Post(Session session, UUID notice) {
        super(session);
        this.notice = notice;
    }

    static Post of(Session session, Letter letter, MailText text, String sender) throws MessagingException {
        Post post = new Post(session, letter.id());
        if (sender != null) {
            post.setFrom(new InternetAddress(sender, true));
        } else {
            post.setFrom();
        }
        post.setRecipient(Message.RecipientType.TO, recipient(letter));
        post.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        post.setText(text.body(), StandardCharsets.UTF_8.name());
        post.setHeader("Content-Language", letter.language());
        post.setHeader("Auto-Submitted", "auto-generated");
        post.setSentDate(new Date());
        post.saveChanges();
        return post;
    }

    private static InternetAddress recipient(Letter letter) throws MessagingException {
        InternetAddress address = new InternetAddress(letter.email(), true);
        if (letter.name() != null && !letter.name().contains("@")) {
            try {
                address.setPersonal(MailText.oneLine(letter.name()), StandardCharsets.UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every Java has UTF-8", e);
            }
        }
        return address;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + notice + "@ordskifte>");
    }
}
