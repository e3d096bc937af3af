package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the preview of a file shows: its words as words, of a long one some at a time, and what each part says of itself. */
@ExtendWith(Portal.class)
class PreviewPageIT {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "#{1234*4321}${1234*4321}");

    private static String previewed(String name, String text) {
        String id = SECRETARIAT
                .upload(TENANT + "/imports", name, text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        return "/vestfjord/office/imports/" + id;
    }

    private static String read(String address) {
        return Session.of("vestfjord.secretariat").get(address).body();
    }

    @Test
    void hostile_words_stay_words_in_every_field() {
        for (String hostile : HOSTILE) {
            String text =
                    "# Regler %s\n\nSagsnummer: 12/2024 %s\n\n## 1. Gaver %s\n\nGaver %s afvises.\n\n- punkt %s\n- to\n\n"
                            + "| Kolonne %s | To |\n|---|---|\n| celle %s | to |\n\n> citat %s\n\n**term %s**\n\n## 2. Svar\n\nOk.\n";
            String address = previewed("regler.md", text.replace("%s", hostile.replace("|", "")));
            for (String page : List.of(address, address + "?settle=yes", address + "?draft=new")) {
                String body = read(page);
                assertThat(body)
                        .as("%s with %s", page, hostile)
                        .contains("Regler")
                        .doesNotContain("<script>alert", "<img src=x", "5332114");
                assertThat(body.replaceAll("\"[^\"]*\"", ""))
                        .as("%s with %s", page, hostile)
                        .doesNotContainPattern(Pattern.compile("<[a-z]+[^>]* onerror="));
            }
        }
    }

    @Test
    void a_long_file_is_shown_some_clauses_at_a_time_and_every_line_is_found() {
        StringBuilder text = new StringBuilder("# Regler for alt\n");
        IntStream.rangeClosed(1, 500).forEach(i -> text.append("\n## Emne ")
                .append(i)
                .append("\n\nDet siger vi om emne ")
                .append(i)
                .append(".\n"));
        String address = previewed("langt.md", text.toString());
        String first = read(address);
        assertThat(first)
                .contains("Filen har 500 punkter.", "Det siger vi om emne 1.", "Det siger vi om emne 120.")
                .contains("?from=121#side-head")
                .doesNotContain("Det siger vi om emne 121.", "Det siger vi om emne 500.");
        assertThat(first.length()).as("bytes of the page").isLessThan(500_000);
        assertThat(read(address + "?from=481"))
                .contains("Det siger vi om emne 481.", "Det siger vi om emne 500.")
                .doesNotContain("Det siger vi om emne 480.");
        assertThat(read(address + "?line=1203")).contains("id=\"l1203\"");
    }

    @Test
    void a_part_says_what_it_says_of_itself() {
        String address = previewed(
                "høring.txt",
                """
                Til HMU og LMU
                12. januar 2026
                Sagsnr. 1-2-3
                Sagsbehandler Eli Prøve

                Høringsbrev

                Kommunen sender hermed kodeks for samarbejde i høring. Svar senest fredag den 6. februar 2026 kl. 12.00.

                Med venlig hilsen

                Eli Prøve
                Direktør

                Kodeks for samarbejde

                1. Formål

                Vi taler ordentligt med hinanden og hjælper hinanden i hverdagen.

                2. Omfang

                Retningslinjerne gælder for alle ansatte i kommunen.

                Bilag 1

                Sådan klager du

                Sagsnummer: 9/2024

                Skriv til din leder, hvis du vil klage over en afgørelse.
                """);
        assertThat(read(address)).containsPattern(Pattern.compile("(?s)Bilag.*<dd[^>]*>\\s*9/2024"));
    }

    @Test
    void a_value_stands_under_its_paragraph_and_is_taken_from_that_one_alone() {
        String address = previewed(
                "vaerdier.md", "# Regler\n\n## 1. Mod\n\nVi siger fra.\n\nVi siger til.\n\n## 2. Slut\n\nSlut her.\n");
        String file = TENANT + address.substring("/vestfjord/office".length());
        String clause = SECRETARIAT.get(file).json().at("/parts/0/clauses/0/id").asText();
        for (int block : List.of(1, 2)) {
            SECRETARIAT
                    .post(file + "/corrections", Map.of("do", "TAG", "clause", clause, "block", block, "tag", "MOD"))
                    .is(200);
        }
        Session secretary = Session.of("vestfjord.secretariat");
        String chosen = address + "?at=" + clause;
        assertThat(secretary.get(chosen).body())
                .containsPattern("Vi siger fra\\.</p>\\s*<ul class=\"pills\"[^>]*><li class=\"pill\">MOD</li></ul>\\s*"
                        + "<p>Vi siger til\\.</p>\\s*<ul class=\"pills\"")
                .contains("Fjern værdien MOD fra afsnit 1");
        PageForm.on(secretary, chosen, "mend")
                .with("step", "UNTAG " + clause + " 2 MOD")
                .press("mend");
        assertThat(secretary.get(chosen).body())
                .containsPattern("Vi siger til\\.</p>\\s*</div>")
                .contains("Fjern værdien MOD fra afsnit 1")
                .doesNotContain("Fjern værdien MOD fra afsnit 2");
        String draft = ConsultationFixture.registered("PUBLIC");
        SECRETARIAT
                .post(
                        TENANT + "/documents/" + draft + "/versions",
                        Map.of("import", address.replaceAll(".*/", ""), "part", "main"))
                .is(201);
        assertThat(read("/vestfjord/office/documents/" + draft + "/1"))
                .containsPattern("Vi siger fra\\.</p>\\s*<ul class=\"pills\"[^>]*><li class=\"pill\">MOD</li></ul>\\s*"
                        + "<p>Vi siger til\\.</p>\\s*</div>");
        JsonNode clauses = SECRETARIAT
                .get(TENANT + "/documents/" + draft + "/versions/1")
                .json()
                .path("clauses");
        String edit = "/vestfjord/office/documents/" + draft + "/1/edit?clause="
                + clauses.at("/0/id").asText();
        PageForm editing = PageForm.on(secretary, edit, "form");
        assertThat(editing.value("text")).isEqualTo("Vi siger fra.\n#MOD\n\nVi siger til.");
        assertThat(editing.with("text", "Vi siger fra.\n\nVi siger til.\n#MOD\n#RO")
                        .press("save")
                        .statusCode())
                .isEqualTo(200);
        assertThat(read("/vestfjord/office/documents/" + draft + "/1"))
                .containsPattern("<p>Vi siger fra\\.</p>\\s*<p>Vi siger til\\.</p>\\s*<ul class=\"pills\"[^>]*>"
                        + "<li class=\"pill\">MOD</li><li class=\"pill\">RO</li></ul>");
    }
}
