package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordskifte.config.demo.DemoContent;

/** What {@code mvn -Pdemo} does beside loading its content: it takes files in, and a second start brings its dates up to today. */
@ExtendWith(Portal.class)
class DemoIT {

    private static final String ROUND = "/tenants/vestfjord/consultations/kodeks-for-samspil";
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int LEFT_ALONE = 20;
    private static final int AHEAD = 14;

    /** In every word of the titles, so that the documents are nobody else's and no search of another test finds them. */
    private final String mark = "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void files_in_name_order_become_adopted_texts_of_the_tenants_of_their_language_and_the_others_are_named(
            @TempDir Path folder) throws IOException {
        write(
                folder,
                "4-norsk.txt",
                "Etiske regler for " + mark
                        + "\n\n1. Møtet\n\nVi hilser på hverandre og lytter før vi svarer. Ingen skal være redd for "
                        + "å si hva de mener, og alle får høre hvorfor noe ble bestemt slik. Hvis du blir spurt om noe du ikke "
                        + "vet, sier du det, og hjelper til med å finne ut av det.\n");
        write(folder, "1-svensk.txt", swedish("Ett"));
        write(
                folder,
                "2-svensk.md",
                "# " + title("kod två")
                        + "\n\n## Samtal\n\nVi lyssnar på varandra innan vi svarar, också när det är bråttom.\n");
        write(folder, "3-svensk.txt", swedish("Tre"));
        write(folder, "5-dansk.txt", threeParts());
        write(folder, "6-svensk.txt", swedish("Fyra"));
        write(folder, "7-tom.txt", "");
        write(folder, "91-kort.txt", mark + "\n\n1. " + mark + "\n");
        Files.write(folder.resolve("8-billede.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1});
        Files.write(folder.resolve("9-skannet.pdf"), scanned());
        write(folder, ".skjult.txt", swedish("Noll"));

        String said = told(folder);

        assertThat(said.lines().toList())
                .hasSize(10)
                .startsWith(
                        "Imported: 1-svensk.txt — /skargard/" + mark + "kod-ett",
                        "Imported: 2-svensk.md — /ostkust/" + mark + "kod-tva",
                        "Imported: 3-svensk.txt — /almstad/" + mark + "kod-tre",
                        "Imported: 4-norsk.txt — /elvestad/etiske-regler-for-" + mark,
                        "Imported: 5-dansk.txt — /vestfjord/" + mark + "kodeks",
                        "Imported: 6-svensk.txt — /skargard/" + mark + "kod-fyra");
        assertThat(said)
                .containsPattern("Not imported: 7-tom.txt — \\p{L}.* \\(empty-file\\)\n"
                        + "Not imported: 8-billede.txt — \\p{L}.* \\(unsupported-file\\)\n"
                        + "Not imported: 9-skannet.pdf — \\p{L}.* \\(scanned-file\\)\n"
                        + "Not imported: 91-kort.txt — its language cannot be told");

        JsonNode main = adopted("vestfjord", mark + "kodeks");
        assertThat(main.get("clauses").toString())
                .contains("Åbenhed er hovedreglen")
                .as("the letter and the attachment are not the text")
                .doesNotContain("bedes afgivet", "Den første målgruppe");
        for (String absent : new String[] {"adoptedBy", "adoptedOn", "validFrom", "validTo", "reference"}) {
            assertThat(main.path(absent).isMissingNode() || main.path(absent).isNull())
                    .as(absent)
                    .isTrue();
        }
        assertThat(adopted("skargard", mark + "kod-fyra").get("number").asInt()).isEqualTo(1);

        assertThat(told(folder).lines())
                .as("nothing is brought in twice")
                .filteredOn(line -> !line.startsWith("Not imported"))
                .hasSize(6)
                .allMatch(line -> line.startsWith("Already there: /"));
        assertThat(Visitor.anybody()
                        .get("/tenants/skargard/documents/" + mark + "kod-ett")
                        .json()
                        .get("versions"))
                .hasSize(1);
        said.lines().filter(line -> line.startsWith("Imported: ")).forEach(DemoIT::takeBack);
    }

    /** So that nobody else comes upon them. */
    private static void takeBack(String line) {
        String[] place = line.substring(line.indexOf('/') + 1).split("/");
        Visitor.called(place[0] + ".secretariat")
                .post("/tenants/" + place[0] + "/documents/" + place[1] + "/versions/1/withdraw", Map.of())
                .is(200);
    }

    /** As if the demo had been loaded twenty days ago and left alone since. */
    @Test
    void a_second_start_opens_the_demos_lapsed_rounds_again_and_moves_all_that_lies_ahead() {
        String known = dates();
        String letter = OtherServer.asks("select letter from consultation where slug = 'kodeks-for-samspil'");
        LocalDate day = LocalDate.now(ZONE).plusDays(AHEAD);
        try {
            OtherServer.changes(
                    "update consultation set deadline = deadline - interval '20 days', ends_at = ends_at - interval '20 days', "
                            + "letter = replace(letter, '" + said(day) + "', '" + said(day.minusDays(LEFT_ALONE)) + "')"
                            + " where slug = 'kodeks-for-samspil'");
            OtherServer.changes(
                    "update consultee set inner_deadline = inner_deadline - interval '20 days' where inner_deadline is not null"
                            + " and consultation_id = (select id from consultation where slug = 'kodeks-for-samspil')");
            OtherServer.changes("update station set on_date = on_date - 20 where on_date is not null"
                    + " and consultation_id = (select id from consultation where slug = 'kodeks-for-samspil')");
            Answer lapsed = Visitor.anybody().get(ROUND).is(200);
            assertThat(lapsed.text("phase")).isEqualTo("CLOSED");
            assertThat(dates()).isNotEqualTo(known);

            DemoContent.refresh(Portal.stack());

            Answer open = Visitor.anybody().get(ROUND).is(200);
            assertThat(open.text("phase")).isEqualTo("OPEN");
            assertThat(OffsetDateTime.parse(open.text("deadline")).toInstant())
                    .isEqualTo(day.atTime(12, 0).atZone(ZONE).toInstant());
            assertThat(open.text("letter")).contains(said(day)).doesNotContain(said(day.minusDays(LEFT_ALONE)));
            assertThat(dates()).as("as if it had been loaded today").isEqualTo(known);
            Patience.until("its page invites again", Duration.ofSeconds(5), () -> Session.closed()
                    .get("/vestfjord/consultations/kodeks-for-samspil")
                    .body()
                    .contains(said(day)));
            String revision =
                    OtherServer.asks("select revision::text from consultation where slug = 'kodeks-for-samspil'");
            DemoContent.refresh(Portal.stack());
            assertThat(OtherServer.asks("select revision::text from consultation where slug = 'kodeks-for-samspil'"))
                    .as("what has not lapsed is left alone")
                    .isEqualTo(revision);
        } finally {
            DemoContent.refresh(Portal.stack());
            assertThat(OtherServer.asks("select letter from consultation where slug = 'kodeks-for-samspil'"))
                    .isEqualTo(letter);
        }
    }

    /** Every date of the round that lies ahead. */
    private static String dates() {
        return OtherServer.asks(
                "select deadline || ' ' || ends_at || ' ' || (select string_agg(coalesce(inner_deadline::text, '-'), "
                        + "',' order by id) from consultee where consultation_id = c.id) || ' ' || (select string_agg(coalesce(on_date::text, "
                        + "'-') || coalesce(when_text, ''), ',' order by name) from station where consultation_id = c.id)"
                        + " from consultation c where slug = 'kodeks-for-samspil'");
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"))
                .format(day);
    }

    private JsonNode adopted(String tenant, String slug) {
        JsonNode version = Visitor.anybody()
                .get("/tenants/" + tenant + "/documents/" + slug + "/versions/1")
                .is(200)
                .json();
        assertThat(version.get("state").asText()).isEqualTo("ADOPTED");
        return version;
    }

    private String title(String rest) {
        return mark.toUpperCase(Locale.ROOT).charAt(0) + mark.substring(1) + rest;
    }

    private String swedish(String number) {
        return title("kod ") + number
                + "\n\n1. Samtal\n\nVi lyssnar på varandra innan vi svarar (" + number
                + ").\n\n2. Öppenhet\n\nVi berättar vad vi har bestämt och varför vi har gjort det.\n";
    }

    /** A letter, the text that is asked about, and what is enclosed, as authorities send them out in one file. */
    private String threeParts() throws IOException {
        try (var file = DemoContent.class.getResourceAsStream("/demo/vestfjord/hoering-kodeks-for-samspil.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\{\\{[^}]*yyyy[^}]*}}", "8. januar 2027")
                    .replaceAll("\\{\\{[^}]*}}", "foråret 2027")
                    .replace("Kodeks for samspil i Region Vestfjord", title("kodeks"));
        }
    }

    /** A page with a picture on it and nothing else. */
    private static byte[] scanned() {
        List<String> objects = List.of(
                "<</Type /Catalog /Pages 2 0 R>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</XObject <</I 4 0 R>>>> /Contents 5 0 R>>",
                "<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1>>\n"
                        + "stream\nx\nendstream",
                "<</Length 30>>\nstream\nq 500 0 0 700 40 60 cm /I Do Q\nendstream");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int one = 0; one < objects.size(); one++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(one + 1).append(" 0 obj\n").append(objects.get(one)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n").append(places).append("trailer\n<</Root 1 0 R /Size 6>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Path folder, String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    /** What the demo says while it takes a folder in. */
    private static String told(Path folder) {
        PrintStream usual = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            DemoContent.importDirectory(Portal.stack(), folder);
        } finally {
            System.setOut(usual);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
