package org.ordskifte.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.ordskifte.tenancy.Terms;

/**
 * Every text of one language, gathered from the bundles of all subjects. Needs no request, so that mails and feeds can
 * speak the language of their reader.
 */
public final class Wording {

    static final List<String> SUBJECTS =
            List.of("common", "document", "consultation", "search", "office", "refusal", "mail");

    private static final Logger LOG = Logger.getLogger(Wording.class);
    private static final Map<Tongue, Wording> ALL = new EnumMap<>(Tongue.class);

    static {
        for (var tongue : Tongue.values()) {
            ALL.put(tongue, new Wording(tongue));
        }
    }

    private static final String TERM = "term.";
    private static final int MOST = 1_000;
    private static final Map<Own, Wording> OWN = new ConcurrentHashMap<>();

    private final Tongue tongue;
    private final Map<String, String> texts;

    /** What an authority says in a language. */
    private record Own(Tongue tongue, Terms terms) {}

    private Wording(Tongue tongue) {
        this(tongue, new HashMap<>());
        for (var subject : SUBJECTS) {
            bundle(subject, tongue).forEach((key, text) -> texts.put((String) key, (String) text));
        }
    }

    private Wording(Tongue tongue, Map<String, String> texts) {
        this.tongue = tongue;
        this.texts = texts;
    }

    /** As everybody says it. */
    public static Wording in(Tongue tongue) {
        return ALL.get(tongue);
    }

    /**
     * As an authority says it.
     *
     * @param terms its own words by language; null or nothing of the kind where there is no authority
     */
    public static Wording in(Tongue tongue, Object terms) {
        if (!(terms instanceof Map<?, ?> said && said.get(tongue.getTag()) instanceof Terms own)) {
            return in(tongue);
        }
        if (OWN.size() > MOST) {
            OWN.clear();
        }
        return OWN.computeIfAbsent(new Own(tongue, own), each -> in(tongue).saying(own));
    }

    private Wording saying(Terms own) {
        var said = new HashMap<>(texts);
        own.words().forEach((form, word) -> said.put(TERM + form, word));
        return new Wording(tongue, said);
    }

    static Properties bundle(String subject, Tongue tongue) {
        var name = subject + "_" + tongue.getTag() + ".properties";
        var bundle = new Properties();
        try (var in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + name + " are missing beside " + Wording.class);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + name + " cannot be read", e);
        }
    }

    public Tongue tongue() {
        return tongue;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** The text as it stands. An unknown key is logged and shown as itself, so that no page fails for a word. */
    public String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            LOG.errorf("No text for the key '%s' in %s", key, tongue.getTag());
            return "⟦" + key + "⟧";
        }
        return Terms.filled(text, tongue.getLocale(), form -> texts.get(TERM + form));
    }

    /**
     * The text with its places filled.
     *
     * @param arguments fill {0}, {1} …; plurals are choices: {@code {0,choice,0#none|1#one remark|1<{0} remarks}}
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(text(key), tongue.getLocale()).format(arguments);
    }
}
