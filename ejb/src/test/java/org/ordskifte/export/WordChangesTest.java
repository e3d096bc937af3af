package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.HeadChange;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;

/** Accepting every change gives the later version, rejecting every change the earlier one, as our own importer reads it. */
class WordChangesTest {

    private static final UUID GIFTS = new UUID(1, 1);
    private static final UUID TRAVEL = new UUID(1, 2);
    private static final UUID GONE = new UUID(1, 3);
    private static final UUID NEW = new UUID(1, 4);

    private static final List<Passage> BEFORE = List.of(
            new Passage(GIFTS, null, 1, "1", "Gaver", "Du må ikke tage imod gaver.\n\nSpørg din leder."),
            new Passage(GONE, null, 1, "2", "Biblioteket", "Lån bøger & <blade>."),
            new Passage(TRAVEL, null, 1, "3", "Rejser", "Rejser betales af regionen."));
    private static final List<Passage> AFTER = List.of(
            new Passage(
                    TRAVEL,
                    null,
                    1,
                    "1",
                    "Rejser og møder",
                    "Rejser betales altid af regionen.\nSig det til din leder."),
            new Passage(GIFTS, null, 1, "2", "Gaver", "Du må ikke tage imod dyre gaver."),
            new Passage(NEW, null, 1, null, "Nyt", "Helt nyt punkt."));

    @Test
    void both_versions_can_be_had_from_the_file() {
        assertReadsAs(BEFORE, AFTER);
        assertReadsAs(AFTER, BEFORE);
        assertReadsAs(BEFORE, BEFORE);
    }

    @Test
    void clauses_below_one_that_moved_move_with_it() {
        UUID deep = new UUID(1, 5);
        UUID deeper = new UUID(1, 6);
        List<Passage> before = List.of(
                new Passage(GIFTS, null, 1, "1", "Gaver", "Tag ikke imod gaver."),
                new Passage(deep, GIFTS, 2, "1.1", "Blomster", "En buket er i orden."),
                new Passage(deeper, deep, 3, "1.1.1", "Potteplanter", "En potteplante også."),
                new Passage(TRAVEL, null, 1, "2", "Rejser", "Rejser betales af regionen."),
                new Passage(NEW, TRAVEL, 2, "2.1", "Fly", "Fly kun langt."));
        List<Passage> after = List.of(
                new Passage(TRAVEL, null, 1, "1", "Rejser", "Rejser betales af regionen."),
                new Passage(deep, TRAVEL, 2, "1.1", "Blomster", "En stor buket er i orden."),
                new Passage(deeper, deep, 3, "1.1.1", "Potteplanter", "En potteplante også."),
                new Passage(NEW, TRAVEL, 2, "1.2", "Fly", "Fly kun langt."),
                new Passage(GIFTS, null, 1, "2", "Gaver", "Tag ikke imod gaver."));
        assertReadsAs(before, after);
        assertReadsAs(after, before);
    }

    @Test
    void many_clauses_in_any_other_order_read_as_both() {
        Random random = new Random(7);
        List<Passage> before = new ArrayList<>();
        for (int i = 1; i <= 99; i++) {
            String words = "Punkt nummer " + i + " siger noget for sig selv om emne " + i + ".";
            before.add(new Passage(new UUID(2, i), null, 1, String.valueOf(i), "Emne " + i, words));
        }
        List<Passage> after = new ArrayList<>(before.subList(10, 95));
        Collections.shuffle(after, random);
        after.add(40, new Passage(NEW, null, 1, null, "Nyt", "Helt nyt punkt."));
        assertReadsAs(before, after);
    }

    private static final List<Passage> WHOLE = List.of(
            new Passage(GIFTS, null, 1, "1", "Gaver", "Tag ikke imod gaver. Spørg din leder."),
            new Passage(TRAVEL, null, 1, "2", "Rejser", "Rejser betales af regionen."));
    private static final List<Passage> IN_PARTS = List.of(
            new Passage(GIFTS, null, 1, "1", "Gaver", "Tag ikke imod gaver."),
            new Passage(TRAVEL, null, 1, "2", "Rejser", "Rejser betales af regionen."),
            new Passage(NEW, null, 1, "3", "Råd", "Spørg altid din leder."));

    @Test
    void what_was_split_and_merged_can_be_had_both_ways_and_says_so() throws IOException {
        List<Descent> split = List.of(new Descent(GIFTS, NEW, Descent.Kind.SPLIT, 2));
        List<Descent> merged = ClauseDiff.between(split, 2, 1);
        assertReadsAs(WHOLE, IN_PARTS, split);
        assertReadsAs(IN_PARTS, WHOLE, merged);
        assertThat(part(file(WHOLE, IN_PARTS, split), "word/comments.xml"))
                .contains("Er en del af det tidligere 1 Gaver.");
        assertThat(part(file(IN_PARTS, WHOLE, merged), "word/comments.xml"))
                .contains("Samler 1 Gaver, 3 Råd.", "Står nu i 1 Gaver.");
    }

    @Test
    void parts_and_sources_under_new_identities_can_be_had_both_ways() {
        UUID first = new UUID(1, 7);
        List<Passage> parts = List.of(
                new Passage(NEW, null, 1, "1", "Råd", "Spørg altid din leder."),
                new Passage(TRAVEL, null, 1, "2", "Rejser", "Rejser betales af regionen."),
                new Passage(first, TRAVEL, 2, "2.1", "Gaver", "Tag ikke imod gaver."));
        List<Descent> split = List.of(
                new Descent(GIFTS, NEW, Descent.Kind.SPLIT, 2), new Descent(GIFTS, first, Descent.Kind.SPLIT, 2));
        assertReadsAs(WHOLE, parts, split);
        assertReadsAs(parts, WHOLE, ClauseDiff.between(split, 2, 1));
    }

    @Test
    void what_took_the_place_of_another_and_what_goes_by_another_identity_is_told() throws IOException {
        List<Descent> replaced = List.of(new Descent(GONE, NEW, Descent.Kind.REPLACED, 2));
        assertReadsAs(BEFORE, AFTER, replaced);
        assertThat(part(file(BEFORE, AFTER, replaced), "word/comments.xml"))
                .contains("Erstatter 2 Biblioteket.", "Er erstattet af Nyt.");
        List<Passage> renamed =
                List.of(AFTER.get(0), AFTER.get(1), new Passage(NEW, null, 1, "3", "Biblioteket", "Lån!"));
        List<Descent> same = List.of(new Descent(GONE, NEW, Descent.Kind.MOVED, 2));
        assertReadsAs(BEFORE, renamed, same);
        assertThat(part(file(BEFORE, renamed, same), "word/document.xml")).containsPattern("<w:del[^>]+>.*bøger");
    }

    @Test
    void what_changed_beside_the_words_stands_in_a_comment_and_facts_at_the_head() throws IOException {
        Passage gifts = BEFORE.get(0);
        Passage open = new Passage(GIFTS, null, 1, "1", "Gaver", gifts.text(), List.of("ÅBENHED"), null, gifts.form());
        byte[] file = file(
                List.of(gifts),
                List.of(open),
                List.of(),
                List.of(
                        new HeadChange("title", "Kodeks", "Ny kodeks"),
                        new HeadChange("validFrom", null, LocalDate.of(2025, 3, 1))));
        assertThat(part(file, "word/comments.xml")).contains("Værdien ÅBENHED er tilføjet.");
        assertThat(part(file, "word/document.xml"))
                .contains("Titel: før Kodeks, nu Ny kodeks", "Gældende fra: før ikke angivet, nu 1. marts 2025")
                .doesNotContain("samme ordlyd");
    }

    /** What moved bears Word's own marks: both places, of the same name, each begun and ended. */
    @Test
    void a_move_is_marked_as_word_marks_it() throws IOException {
        String document = part(file(), "word/document.xml");
        List<String> from = all(
                "<w:moveFromRangeStart w:id=\"\\d+\" w:author=\"[^\"]+\" w:date=\"[^\"]+\" w:name=\"([^\"]+)\"",
                document);
        List<String> to = all(
                "<w:moveToRangeStart w:id=\"\\d+\" w:author=\"[^\"]+\" w:date=\"[^\"]+\" w:name=\"([^\"]+)\"",
                document);
        assertThat(from).isNotEmpty().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(to);
        assertThat(all("<w:moveFromRangeEnd w:id=\"(\\d+)\"", document))
                .containsExactlyElementsOf(all("<w:moveFromRangeStart w:id=\"(\\d+)\"", document));
        assertThat(all("<w:moveToRangeEnd w:id=\"(\\d+)\"", document))
                .containsExactlyElementsOf(all("<w:moveToRangeStart w:id=\"(\\d+)\"", document));
        assertThat(document)
                .contains("<w:rPr><w:moveFrom w:id=", "<w:rPr><w:moveTo w:id=")
                .containsPattern("<w:moveFrom w:id=[^>]+><w:r><w:t xml:space=\"preserve\">")
                .containsPattern("<w:moveTo w:id=[^>]+><w:r><w:t xml:space=\"preserve\">");
    }

    /** Our own importer reads the file: accepted it is the later tree, rejected the earlier one. */
    private static void assertReadsAs(List<Passage> before, List<Passage> after) {
        assertReadsAs(before, after, List.of());
    }

    private static void assertReadsAs(List<Passage> before, List<Passage> after, List<Descent> descents) {
        byte[] file = file(before, after, descents);
        assertThat(read(file, Taken.ACCEPTED)).isEqualTo(told(after));
        assertThat(read(file, Taken.REJECTED)).isEqualTo(told(before));
    }

    private static List<String> told(List<Passage> passages) {
        return passages.stream()
                .map(one -> one.level() + "|" + one.label() + "|" + one.heading() + "|"
                        + one.text().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> read(byte[] file, Taken taken) {
        List<String> told = new ArrayList<>();
        Intake.read("x.docx", file, "da", taken, Budget.unhurried())
                .parts()
                .get(0)
                .clauses()
                .forEach(one -> tell(one, told));
        return told;
    }

    private static void tell(OutlineClause clause, List<String> into) {
        if (clause.kind() != ClauseKind.PREAMBLE) {
            into.add(clause.level() + "|" + clause.label() + "|" + clause.heading() + "|"
                    + clause.text().replaceAll("\\s+", " "));
        }
        clause.children().forEach(child -> tell(child, into));
    }

    private static List<String> all(String pattern, String document) {
        return Pattern.compile(pattern)
                .matcher(document)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    @Test
    void what_moved_and_what_it_was_called_stands_in_a_comment() throws IOException {
        assertThat(part(file(), "word/comments.xml"))
                .contains("Hed før 3.", "Hed før 1.", "w:author=\"Region Vestfjord");
        assertThat(part(file(), "word/document.xml")).contains("w:commentRangeStart", "w:commentReference");
    }

    @Test
    void every_part_is_well_formed_and_every_change_has_a_number_of_its_own() throws Exception {
        byte[] file = file();
        for (String name : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "word/document.xml",
                "word/comments.xml",
                "word/_rels/document.xml.rels")) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part(file, name).getBytes(StandardCharsets.UTF_8)));
        }
        Matcher id = Pattern.compile("<w:(?:ins|del|move(?:From|To)(?:RangeStart)?) w:id=\"(\\d+)\"")
                .matcher(part(file, "word/document.xml"));
        List<String> ids = new ArrayList<>();
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(file()).isEqualTo(file);
    }

    @Test
    void versions_with_the_same_words_have_no_change() throws IOException {
        byte[] file = file(BEFORE, BEFORE);
        assertThat(part(file, "word/document.xml"))
                .contains("De to udgaver har samme ordlyd.")
                .doesNotContain("<w:ins", "<w:del");
    }

    private static Edition edition() {
        return Editions.edition("da", "Kodeks", Map.of(), List.of());
    }

    private static byte[] file() {
        return file(BEFORE, AFTER);
    }

    private static byte[] file(List<Passage> before, List<Passage> after) {
        return file(before, after, List.of());
    }

    private static byte[] file(List<Passage> before, List<Passage> after, List<Descent> descents) {
        return file(before, after, descents, List.of());
    }

    private static byte[] file(
            List<Passage> before, List<Passage> after, List<Descent> descents, List<HeadChange> facts) {
        List<UUID> order = ClauseDiff.order(before, after, descents);
        return new Comparison(edition(), 1, facts, order, ClauseDiff.of(before, after, descents)).word();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    InputStream in = zip;
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
