package org.ordskifte.web.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ordskifte.shared.Refusal;

/** Refusals in words: what happened, and what to do now. Places of the form {@code {name}} take the arguments. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(Refusal refusal, Locale locale) {
        Tongue tongue = Tongue.of(locale.getLanguage()).orElse(Tongue.EN);
        String text = Wording.in(tongue).text(key(refusal, tongue));
        for (Map.Entry<String, Object> argument : refusal.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return text;
    }

    /** A field that breaks a rule of which people have heard is told by that rule. */
    private static String key(Refusal refusal, Tongue tongue) {
        Object rule = refusal.arguments().get("rule");
        return Stream.of("office.rule." + rule, "refusal.rule." + rule)
                .filter(Wording.in(tongue)::has)
                .findFirst()
                .orElse("refusal." + refusal.code().text());
    }
}
