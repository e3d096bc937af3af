package org.ordskifte.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.document.VersionState;

/** The words that a file brings along, in the language of its text. */
public final class PrintWords {

    static final List<String> LANGUAGES = List.of("da", "sv", "nb", "en");

    private static final Map<String, PrintWords> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), PrintWords::new));

    private final Properties words = new Properties();
    private final DateTimeFormatter date;

    private PrintWords(String language) {
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language));
        try (InputStream in = PrintWords.class.getResourceAsStream("print_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English where these words do not speak the language; Nynorsk is accompanied by Bokmål. */
    public static PrintWords in(String language) {
        String spoken = "nn".equals(language) ? "nb" : language;
        return ALL.getOrDefault(spoken == null ? "en" : spoken, ALL.get("en"));
    }

    public String text(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for " + key);
        }
        return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(arguments);
    }

    public String day(LocalDate day) {
        return date.format(day);
    }

    /** Which version this is and what was decided about it, a sentence each. */
    public List<String> standing(Edition edition) {
        List<String> lines = new ArrayList<>();
        lines.add(text("version", String.valueOf(edition.version())));
        if (edition.state() == VersionState.REPEALED) {
            lines.add(text("state.repealed", day(edition.repealedFrom())));
        } else if (edition.state() != VersionState.ADOPTED) {
            lines.add(text("state." + edition.state().name().toLowerCase(Locale.ROOT)));
        }
        if (edition.correctionOf() != null) {
            lines.add(correction(edition));
        }
        if (edition.replaces() != null) {
            lines.add(text("replaces", edition.replaces()));
        }
        edition.replacedBy().forEach(title -> lines.add(text("replaced", title)));
        if (edition.withheld()) {
            lines.add(text("withheld"));
        }
        return lines;
    }

    /** What was wrong is said wherever the text goes. */
    private String correction(Edition edition) {
        String wrong = String.valueOf(edition.correctionOf());
        return edition.changeNote() == null
                ? text("correction", wrong)
                : text("correction.of", wrong, edition.changeNote().strip().replaceFirst("\\.$", ""));
    }

    public String label(String fact) {
        return text("fact." + fact);
    }

    /** A fact as it is read: a day in words, a list with commas. */
    public String value(Object fact) {
        if (fact instanceof List<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        String text = fact.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(text)) : text;
    }

    /** Where one sees whether the version is in force. */
    public String current(Edition edition) {
        String address = edition.address();
        return text("current", address.substring(0, address.lastIndexOf('/')));
    }

    Properties all() {
        return words;
    }
}
