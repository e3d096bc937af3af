package org.ordskifte.document;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in place of words that are withheld, in the language of the text. */
public final class WithheldWords {

    static final List<String> LANGUAGES = List.of("da", "sv", "nb", "en");

    private static final Map<String, WithheldWords> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), WithheldWords::new));

    private final Properties words = new Properties();
    private final DateTimeFormatter date;

    private WithheldWords(String language) {
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language));
        try (InputStream in = WithheldWords.class.getResourceAsStream("withheld_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English where these words do not speak the language; Nynorsk is accompanied by Bokmål. */
    public static WithheldWords in(String language) {
        String spoken = "nn".equals(language) ? "nb" : language;
        return ALL.getOrDefault(spoken == null ? "en" : spoken, ALL.get("en"));
    }

    public String passage(LocalDate since) {
        return text("passage", since);
    }

    public String clause(LocalDate since) {
        return text("clause", since);
    }

    public String version(LocalDate since) {
        return text("version", since);
    }

    public String title(LocalDate since) {
        return text("title", since);
    }

    /** In place of all of an answer. */
    public String answer(LocalDate since) {
        return text("answer", since);
    }

    public String answerText(LocalDate since) {
        return text("answer-text", since);
    }

    public String remark(LocalDate since) {
        return text("remark", since);
    }

    /** In place of a remark that repeats words of the text which are withheld. */
    public String repeating() {
        return words.getProperty("repeating");
    }

    public String attachment(LocalDate since) {
        return text("attachment", since);
    }

    Properties all() {
        return words;
    }

    private String text(String key, LocalDate since) {
        String pattern = words.getProperty(key).replace("'", "''");
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {date.format(since)});
    }
}
