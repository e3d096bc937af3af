package org.ordskifte.intake.outline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says warnings and ledger reasons in Danish, Swedish, Norwegian or English. */
public final class WarningText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private WarningText(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** A language that has no texts here is spoken to in English; nynorsk in bokmål. */
    public static WarningText in(Locale locale) {
        String language =
                switch (locale.getLanguage()) {
                    case "da", "sv", "nb" -> locale.getLanguage();
                    case "nn", "no" -> "nb";
                    default -> "en";
                };
        return new WarningText(ResourceBundle.getBundle("org.ordskifte.intake.warnings", new Locale(language)));
    }

    public String of(Warning warning) {
        return fill(bundle.getString("warning." + warning.code()), warning.details());
    }

    /** Why a line of the ledger is where it is. */
    public String reason(String code) {
        return bundle.getString("reason." + code);
    }

    private static String fill(String pattern, Map<String, Object> details) {
        Matcher place = PLACE.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(out, Matcher.quoteReplacement(said(details.get(place.group(1)))));
        }
        return place.appendTail(out).toString();
    }

    private static String said(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "–" : String.valueOf(value);
    }
}
