package org.ordskifte.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every place where somebody can read the words of a document of Region Vestfjord with two versions, as plain text. */
final class Surfaces {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Surfaces() {}

    /** Where the words of a clause stand in a text. */
    static List<String> ofText(String slug, String clause) {
        String page = "/vestfjord/" + slug;
        String api = "/api/v1/tenants/vestfjord/documents/" + slug;
        List<String> all = new ArrayList<>(List.of(
                page,
                page + "/v1",
                page + "/v2",
                page + "/on/" + LocalDate.now(ConsultationFixture.ZONE),
                page + "/clause/" + clause,
                page + "/compare/1..2?columns=two",
                api + "/versions/1",
                api + "/versions/2",
                api + "/versions/2/clauses/" + clause,
                api + "/clauses/" + clause,
                api + "/compare.docx?from=1&to=2"));
        for (String ending : List.of("html", "pdf", "docx", "xml", "md", "txt", "json")) {
            all.add(api + "/versions/1." + ending);
            all.add(api + "/versions/2." + ending);
        }
        return all;
    }

    /** What is said of a text elsewhere: lists, feeds, descriptions for machines. */
    static List<String> aboutText(String slug) {
        return List.of(
                "/vestfjord",
                "/vestfjord/feed.atom",
                "/vestfjord/" + slug + "/feed.atom",
                "/vestfjord/sitemap.xml",
                "/vestfjord/" + slug + "/compare/1..2",
                "/api/v1/tenants/vestfjord/documents",
                "/api/v1/tenants/vestfjord/documents/" + slug,
                "/api/v1/tenants/vestfjord/documents/" + slug + "/compare?from=1&to=2");
    }

    static List<String> ofSearch(String word) {
        return List.of("/search?q=" + word, "/api/v1/search?q=" + word, "/api/v1/suggest?tenant=vestfjord&q=" + word);
    }

    /** @param user null for anybody */
    static HttpResponse<byte[]> fetch(String path, String user) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path));
        if (user != null && path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + Portal.stack().tokenFor(user));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a reader finds there, whatever kind of file it is; a refusal reads as its body. */
    static String read(String path, String user) {
        byte[] bytes = fetch(path, user).body();
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF-")) {
            return Visitor.called("vestfjord.secretariat")
                    .upload(ConsultationFixture.TENANT + "/imports", UUID.randomUUID() + ".pdf", bytes)
                    .is(201)
                    .body();
        }
        return start.startsWith("PK") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
