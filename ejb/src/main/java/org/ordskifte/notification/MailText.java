package org.ordskifte.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
        Map<String, String> words = letter.words();
        MailTexts texts = MailTexts.in(letter.language()).saying(words);
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
            deadlines(words, texts, zone),
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

    /** One a line, each text with a deadline of its own by name. */
    private static String deadlines(Map<String, String> words, MailTexts texts, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; words.containsKey(numbered("deadline", i)); i++) {
            String until = texts.deadline(Instant.parse(words.get(numbered("deadline", i))), zone);
            String text = words.get(numbered("text", i));
            boolean alone = !words.containsKey(numbered("deadline", 1));
            lines.add(
                    text != null
                            ? texts.text("mail.deadline.text", text, until)
                            : alone ? until : texts.text("mail.deadline.rest", until));
        }
        return String.join("\n", lines);
    }

    /** The name of a word of which there may be several. */
    static String numbered(String word, int index) {
        return index == 0 ? word : word + "." + index;
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
