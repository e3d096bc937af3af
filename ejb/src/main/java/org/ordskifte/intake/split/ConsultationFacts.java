package org.ordskifte.intake.split;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.FollowUp;

/** Reads the running text of a letter; writes deadline, reply address, who else to involve and the stations after it. */
final class ConsultationFacts {

    private static final String MAIL = "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
    private static final List<Pattern> DEADLINE = List.of(
            Pattern.compile("(?iu)\\b(?:hørings|høyrings|svar)?frist(?:en|a)?\\b(.{0,120})"),
            Pattern.compile("(?iu)\\bsista svarsdag(?:en)?\\b(.{0,80})"),
            Pattern.compile(
                    "(?iu)\\b(?:svar|svaret|remissvar|remissvaret|yttrande|synpunkter|høringssvar|høringssvaret|bemærkninger"
                            + "|uttalelser?|innspill|svara)\\b[^.]{0,140}?\\b(?:senast|senest|innen|inden)\\b(.{0,80})"));
    private static final List<Pattern> REPLY = List.of(Pattern.compile(
            "(?iu)\\b(?:høringssvar\\p{L}*|bemærkninger|svar|svaret|svara|svare|remissvar\\p{L}*|yttrande\\p{L}*|synpunkter"
                    + "|uttalelser?|innspill|merknader|høyringsfråsegn\\p{L}*)\\b[^.]{0,80}?\\b(?:til|till)\\s+([^.(<]{0,80}?)\\s*[(<,]?\\s*(?:på\\s+)?("
                    + MAIL + ")"));
    private static final List<Pattern> INVOLVE = List.of(
            Pattern.compile("(?iu)\\binddrage (.{3,80}?) i høringen"),
            Pattern.compile(
                    "(?iu)\\b(?:involvere|trekke inn|trekkje inn|involvera|engagera|inhämta synpunkter från) (.{3,80}?)"
                            + "(?: i (?:høringen|høyringa|remissen|remissbehandlingen|arbetet med svaret)|[.])"));
    private static final String SEASON =
            "(?:foråret|forår|efteråret|efterår|sommeren|vinteren|våren|sommaren|hösten|vintern|høsten"
                    + "|hausten|spring|autumn) \\d{4}";
    private static final Pattern MEETING =
            Pattern.compile("(?u)\\b(\\p{Lu}[\\p{L}-]+|\\p{L}[\\p{L}-]{4,})s (?:møde|møte|sammanträde|meeting)\\b");
    private static final Pattern MEETING_IN = Pattern.compile("(?iu)\\b(?:møde|møte|sammanträde) i (\\p{L}[\\p{L}-]+)");
    private static final Pattern DECIDING =
            Pattern.compile("(?iu)\\b(?:til godkendelse|til vedtagelse|til endelig godkendelse|til behandling"
                    + "|til behandling og vedtak|för beslut|för antagande|til vedtak|til endelig vedtak|behandles|behandlas|beslutas|vedtas"
                    + "|vedtages|drøftes|antas)\\s+(?:i|av|af|på)\\s+(\\p{L}[\\p{L}-]+(?: (?-i:\\p{Lu})[\\p{L}-]+)?)");
    private static final Pattern SEASONED = Pattern.compile("(?iu)\\b(?:i |under )?(" + SEASON + ")");

    private ConsultationFacts() {}

    /** A deadline as printed: a date, and a time of day if there is one. */
    record Deadline(LocalDate date, LocalTime time) {

        /** ISO with offset; a date alone means the whole day, so it ends at the next midnight. */
        String in(ZoneId zone) {
            ZonedDateTime end = time == null
                    ? date.plusDays(1).atStartOfDay(zone)
                    : date.atTime(time).atZone(zone);
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end);
        }
    }

    static Optional<Deadline> deadline(String text) {
        for (Pattern pattern : DEADLINE) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                String rest = match.group(1);
                Optional<Dates.Found> date = Dates.find(rest);
                if (date.isPresent()) {
                    String after = rest.substring(date.get().end());
                    String near = after.substring(0, Math.min(after.length(), 25));
                    String before = rest.substring(0, date.get().start());
                    return Optional.of(new Deadline(
                            date.get().date(),
                            Dates.time(near).or(() -> Dates.time(before)).orElse(null)));
                }
            }
        }
        return Optional.empty();
    }

    static void find(List<Run> letter, ZoneId zone, Findings findings) {
        List<FollowUp> followUps = new ArrayList<>();
        Integer line = null;
        for (Run run : letter) {
            String text = Shape.withoutMarks(run.text());
            if (!findings.has("consultationDeadline")) {
                deadline(text).ifPresent(found -> findings.printed("consultationDeadline", found.in(zone), run.from()));
            }
            reply(text, run, findings);
            involve(text, run, findings);
            int before = followUps.size();
            for (String sentence : text.split("(?<=[\\p{L}\\d)]{2}[.])\\s+(?=\\p{Lu})")) {
                if (deadline(sentence).isEmpty()) {
                    followUps.addAll(followUps(sentence));
                }
            }
            line = line == null && followUps.size() > before ? Integer.valueOf(run.from()) : line;
        }
        if (!followUps.isEmpty()) {
            findings.printed("followUps", List.copyOf(followUps), line);
        }
    }

    private static void reply(String text, Run run, Findings findings) {
        for (Pattern pattern : REPLY) {
            Matcher match = pattern.matcher(text);
            if (match.find() && !findings.has("replyToEmail")) {
                String name = match.group(1)
                        .replaceFirst("(?iu)^(?:adressen|e-?post(?:adressen)?|mail(?:adressen)?)\\s*:?$", "")
                        .trim();
                findings.printed("replyToName", name.isEmpty() ? null : name, run.from());
                findings.printed("replyToEmail", match.group(2), run.from());
            }
        }
    }

    private static void involve(String text, Run run, Findings findings) {
        for (Pattern pattern : INVOLVE) {
            Matcher match = pattern.matcher(text);
            if (match.find() && !findings.has("alsoInvolve")) {
                findings.printed("alsoInvolve", match.group(1).trim(), run.from());
            }
        }
    }

    /** A sentence may name two stations: where the answers are discussed, and who decides in the end. */
    private static List<FollowUp> followUps(String sentence) {
        List<FollowUp> found = new ArrayList<>();
        Optional<Dates.Found> date = Dates.find(sentence);
        Matcher season = SEASONED.matcher(sentence);
        String when = season.find() ? season.group(1) : null;
        Matcher meeting = MEETING.matcher(sentence);
        Matcher meetingIn = MEETING_IN.matcher(sentence);
        Matcher deciding = DECIDING.matcher(sentence);
        boolean meets = date.isPresent() && meeting.find();
        if (meets) {
            found.add(on(meeting.group(1), date.get()));
        } else if (date.isPresent() && meetingIn.find()) {
            found.add(on(meetingIn.group(1), date.get()));
        }
        while (deciding.find()) {
            boolean beforeSeason =
                    when != null && deciding.end() <= season.start(1) && season.start(1) - deciding.end() <= 30;
            boolean beforeDate = date.isPresent()
                    && found.isEmpty()
                    && deciding.end() <= date.get().start()
                    && date.get().start() - deciding.end() <= 30;
            if (beforeSeason) {
                found.add(new FollowUp(deciding.group(1), null, when));
            } else if (beforeDate) {
                found.add(on(deciding.group(1), date.get()));
            }
        }
        return found;
    }

    private static FollowUp on(String name, Dates.Found date) {
        return new FollowUp(name, date.date().toString(), null);
    }
}
