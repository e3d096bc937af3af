package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Passage;

/** Accepting every change gives the later words, rejecting every change the earlier ones. */
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
    void both_versions_can_be_had_from_the_file() throws IOException {
        String document = part(file(), "word/document.xml");
        assertThat(words(document, "del", "delText"))
                .isEqualTo("1 Rejser og møder Rejser betales altid af regionen. Sig det til din leder. "
                        + "2 Gaver Du må ikke tage imod dyre gaver. Nyt Helt nyt punkt.");
        assertThat(words(document, "ins", "ins"))
                .contains(
                        "3 Rejser Rejser betales af regionen.",
                        "1 Gaver Du må ikke tage imod gaver. Spørg din leder.",
                        "2 Biblioteket Lån bøger & <blade>.")
                .doesNotContain("altid", "dyre", "Nyt", "møder");
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
        Matcher id = Pattern.compile("<w:(?:ins|del) w:id=\"(\\d+)\"").matcher(part(file, "word/document.xml"));
        List<String> ids = new ArrayList<>();
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(file()).isEqualTo(file);
    }

    @Test
    void versions_with_the_same_words_have_no_change() throws IOException {
        byte[] file = new Comparison(edition(), 1, ClauseDiff.of(BEFORE, BEFORE)).word();
        assertThat(part(file, "word/document.xml"))
                .contains("De to udgaver har samme ordlyd.")
                .doesNotContain("<w:ins", "<w:del");
    }

    private static Edition edition() {
        return Editions.edition("da", "Kodeks", Map.of(), List.of());
    }

    private static byte[] file() {
        return new Comparison(edition(), 1, ClauseDiff.of(BEFORE, AFTER)).word();
    }

    /** The words of all clauses without what stands inside the named marks. */
    private static String words(String document, String... without) {
        String clauses = document.substring(document.indexOf("Heading1"), document.indexOf("<w:sectPr"));
        for (String mark : without) {
            clauses = clauses.replaceAll("<w:" + mark + " [^>]*[^/]>.*?</w:" + mark + ">", "");
        }
        StringBuilder out = new StringBuilder();
        for (String paragraph : clauses.split("</w:p>")) {
            out.append(paragraph.strip().replaceFirst("^[^<]*>", "").replaceAll("<[^>]+>", ""));
            boolean goesOn = paragraph.contains("<w:rPr><w:" + without[0] + " ");
            out.append(goesOn ? "" : " ");
        }
        return out.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
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
