package org.ordskifte.intake.split;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the running text of the main part; writes contact, whistleblowing address and decisions told in a sentence. */
final class TextFacts {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile(
            "(?iu)\\b(?:telefon(?:nummer)?|tlf\\.?|tel\\.?|phone)\\s*:?\\s*(\\+?\\d[\\d \\u00A0-]{5,16}\\d)");
    private static final Pattern WHISTLE = Pattern.compile("(?iu)visselblås|whistleblow|varsl");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?<![@\\p{L}\\p{N}.-])((?:https?://)?(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:se|no|dk|com|org|eu|nu|net|fi|example)(?:/[^\\s)>\\]]{0,200})?)");

    private TextFacts() {}

    static void find(List<Run> runs, Findings findings) {
        for (Run run : runs) {
            String text = run.text();
            if (text.length() > 20_000) {
                continue;
            }
            if (run.isProse()) {
                contact(text, run.from(), findings);
                whistle(text, run.from(), findings);
                decision(text, run.from(), findings);
            }
        }
    }

    private static void contact(String text, int line, Findings findings) {
        Matcher mail = MAIL.matcher(text);
        if (mail.find() && !findings.has("contactEmail")) {
            findings.printed("contactEmail", mail.group(), line);
            Matcher phone = PHONE.matcher(text);
            if (phone.find()) {
                findings.printed("contactPhone", phone.group(1), line);
            }
        }
    }

    private static void whistle(String text, int line, Findings findings) {
        Matcher address = ADDRESS.matcher(text);
        while (WHISTLE.matcher(text).find() && address.find() && !findings.has("whistleblowingUrl")) {
            findings.printed("whistleblowingUrl", address.group(1).replaceFirst("[.,;:]+$", ""), line);
        }
    }

    private static void decision(String text, int line, Findings findings) {
        for (String sentence : text.split("(?<=[.!?])\\s+")) {
            if (!findings.has("adoptedOn") && sentence.length() <= 400) {
                DecisionLine.in(sentence).ifPresent(found -> {
                    findings.derived("adoptedBy", found.by(), line);
                    findings.derived("adoptedOn", found.on().toString(), line);
                });
            }
        }
    }

    static Map<String, String> attachmentNames() {
        return Map.of(
                "caseHandler",
                "author",
                "caseHandlerPhone",
                "phone",
                "caseHandlerEmail",
                "email",
                "letterDate",
                "date");
    }
}
