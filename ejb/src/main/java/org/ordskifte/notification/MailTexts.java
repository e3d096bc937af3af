package org.ordskifte.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.tenancy.Terms;

/** The words of mails in one language, with every deadline in words: weekday, date, time and zone. */
final class MailTexts {

    /** Before the forms of what an authority may call otherwise. */
    static final String TERM = "term.";

    static final List<String> LANGUAGES = List.of("da", "sv", "nb", "en");

    private static final Map<String, MailTexts> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), MailTexts::new));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final Properties texts = new Properties();
    private final Locale locale;

    private final Map<String, String> own;

    /** The same, with words of an authority’s own. */
    private MailTexts(MailTexts usual, Map<String, String> own) {
        this.locale = usual.locale;
        this.texts.putAll(usual.texts);
        this.own = own;
    }

    private MailTexts(String language) {
        this.own = Map.of();
        this.locale = Locale.forLanguageTag(language);
        try (InputStream in = MailTexts.class.getResourceAsStream("mail_" + language + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailTexts in(String language) {
        return ALL.get(language);
    }

    /**
     * @param words of a letter: {@code term.consultation.the} and the like stand among them where an authority says
     *     something else than everybody
     */
    MailTexts saying(Map<String, String> words) {
        return new MailTexts(this, words);
    }

    /** The person's language where mails speak it, else the authority's, else English; Nynorsk is written as Bokmål. */
    static String language(String chosen, String authority) {
        for (String wanted : new String[] {chosen, authority}) {
            String language = "nn".equals(wanted) ? "nb" : wanted;
            if (language != null && LANGUAGES.contains(language)) {
                return language;
            }
        }
        return "en";
    }

    Properties all() {
        return texts;
    }

    String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("mails have no words for " + key + " in " + locale);
        }
        String said =
                Terms.filled(pattern, locale, form -> own.getOrDefault(TERM + form, texts.getProperty(TERM + form)));
        return new MessageFormat(said, locale).format(arguments);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String deadline(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return text("date.deadline.day", day(local.toLocalDate().minusDays(1)), zone(local));
        }
        DateTimeFormatter clock = local.equals(local.truncatedTo(ChronoUnit.MINUTES)) ? MINUTE : SECOND;
        return text("date.deadline", day(local.toLocalDate()), clock.format(local), zone(local));
    }

    String stamp(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return text("date.moment", day(local.toLocalDate()), SECOND.format(local), zone(local));
    }

    String day(LocalDate day) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        return text(
                "date.day",
                weekday,
                DateTimeFormatter.ofPattern(text("date.pattern"), locale).format(day));
    }

    private String zone(ZonedDateTime at) {
        String key =
                "date.zone." + at.getZone().getId().toLowerCase(Locale.ROOT).replace('/', '.');
        if (!has(key)) {
            return at.getZone().getDisplayName(TextStyle.FULL, locale);
        }
        boolean twice =
                at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        if (!twice) {
            return text(key);
        }
        return text(key + (at.getZone().getRules().isDaylightSavings(at.toInstant()) ? ".summer" : ".standard"));
    }
}
