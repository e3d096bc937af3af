package org.ordskifte.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * A mail in words.
 *
 * @param subject on one line
 */
record MailText(String subject, String body) {

    /** @param base public address of the portal, without a slash at its end */
    static MailText of(Letter letter, String base) {
        MailTexts texts = MailTexts.in(letter.language());
        Map<String, String> words = letter.words();
        boolean late = Boolean.parseBoolean(words.get("late"));
        String kind = letter.kind().toLowerCase(Locale.ROOT).replace('_', '.') + (late ? ".late" : "");
        Object[] arguments = words.containsKey("document") ? ofText(words, texts, base) : ofRound(words, texts, base);
        String subject = oneLine(texts.text("mail." + kind + ".subject", arguments));
        boolean explained = letter.kind().equals("CANCELLATION")
                && !words.getOrDefault("reason", "").isEmpty();
        String own = "mail." + kind + "." + words.get("outside") + ".body";
        String body = texts.text(texts.has(own) ? own : "mail." + kind + ".body", arguments)
                + (explained ? "\n\n" + texts.text("mail.cancellation.reason", arguments) : "")
                + "\n\n-- \n"
                + texts.text("mail.signature", arguments)
                + "\n";
        return new MailText(subject, body);
    }

    private static Object[] ofRound(Map<String, String> words, MailTexts texts, String base) {
        ZoneId zone = ZoneId.of(words.get("zone"));
        return new Object[] {
            words.get("title"),
            words.get("authority"),
            words.get("asked"),
            texts.deadline(Instant.parse(words.get("deadline")), zone, words.containsKey("wholeDay")),
            base + "/" + words.get("tenant") + ("public".equals(words.get("outside")) ? "" : "/office")
                    + "/consultations/" + words.get("round"),
            words.getOrDefault("reason", ""),
            words.getOrDefault("number", ""),
            words.containsKey("submittedAt") ? texts.stamp(Instant.parse(words.get("submittedAt")), zone) : "",
            words.getOrDefault("sha256", ""),
            base + "/receipts/" + words.getOrDefault("number", ""),
            words.getOrDefault("salt", ""),
            words.getOrDefault("answers", words.get("authority"))
        };
    }

    private static Object[] ofText(Map<String, String> words, MailTexts texts, String base) {
        return new Object[] {
            words.get("title"),
            words.get("authority"),
            words.get("version"),
            texts.day(LocalDate.parse(words.get("day"))),
            base + "/" + words.get("tenant") + "/office/documents/" + words.get("document")
        };
    }

    /** Nothing in a header may begin another one. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
