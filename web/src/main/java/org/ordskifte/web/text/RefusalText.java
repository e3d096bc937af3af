package org.ordskifte.web.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ordskifte.shared.Refusal;

/** Refusals in words: what happened, and what to do now. Places of the form {@code {name}} take the arguments. */
public final class RefusalText {

    private RefusalText() {}

    /** As everybody says it. */
    public static String of(Refusal refusal, Locale locale) {
        return of(refusal, Wording.in(Tongue.of(locale.getLanguage()).orElse(Tongue.EN)));
    }

    /** As the authority says it whose page is being read. */
    public static String of(Refusal refusal, Wording wording) {
        String text = wording.text(key(refusal, wording));
        for (Map.Entry<String, Object> argument : refusal.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return text;
    }

    /** A field that breaks a rule of which people have heard is told by that rule. */
    private static String key(Refusal refusal, Wording wording) {
        Object rule = refusal.arguments().get("rule");
        return Stream.of("office.rule." + rule, "refusal.rule." + rule)
                .filter(wording::has)
                .findFirst()
                .orElse("refusal." + refusal.code().text());
    }
}
