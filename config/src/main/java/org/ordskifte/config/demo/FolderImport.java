package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordskifte.config.local.StackFailure;

/**
 * The files of a folder become adopted documents of the demo's tenants: each goes to the next tenant of its language,
 * round and round in the manifest's order. Nothing is added to what a file says: a fact it does not print stays absent.
 */
final class FolderImport {

    private final Manifest manifest;
    private final Cast cast;
    private final EarlierImports earlier;
    private final Map<String, Integer> turns = new HashMap<>();
    private final PrintStream out = System.out;

    FolderImport(Manifest manifest, Cast cast, EarlierImports earlier) {
        this.manifest = manifest;
        this.cast = cast;
        this.earlier = earlier;
    }

    void run(Path folder) {
        for (Path file : filesOf(folder)) {
            try {
                take(file);
            } catch (UnexpectedAnswer refusal) {
                if (refusal.status() / 100 != 4) {
                    throw refusal;
                }
                out.println("Not imported: " + file.getFileName() + " — " + reason(refusal));
            }
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot read the folder to import, " + folder + ": " + e.getMessage(), e);
        }
    }

    private void take(Path file) {
        Upload upload = new Upload(file.getFileName().toString(), read(file));
        Optional<EarlierImports.Found> known = earlier.find(upload.sha256());
        if (known.isPresent()) {
            turns.merge(known.get().language(), 1, Integer::sum);
            resume(known.get());
            return;
        }
        // Any tenant's import tells the language; it decides whose the file is.
        JsonNode look = shelf(manifest.authorities().get(0)).hand(upload);
        if (!look.hasNonNull("language")) {
            out.println("Not imported: " + upload.name() + " — its language cannot be told from its text");
            return;
        }
        String language = look.get("language").asText();
        List<Authority> readers = manifest.authorities().stream()
                .filter(authority -> authority.languages().contains(language))
                .toList();
        if (readers.isEmpty()) {
            out.println("Not imported: " + upload.name() + " — no demo tenant publishes in the language " + language);
            return;
        }
        Authority owner = readers.get((turns.merge(language, 1, Integer::sum) - 1) % readers.size());
        JsonNode preview = owner.equals(manifest.authorities().get(0))
                ? look
                : shelf(owner).hand(upload);
        publish(owner, preview, upload.name());
    }

    private void publish(Authority owner, JsonNode preview, String fileName) {
        Shelf shelf = shelf(owner);
        ImportedDocument document = ImportedDocument.of(preview, fileName);
        String slug = document.place(shelf);
        ObjectNode body = document.body(slug);
        if (!shelf.holds(slug)) {
            shelf.register(body);
        }
        int number = shelf.draft(slug, preview, "MAIN");
        shelf.adopt(slug, number, Map.of("asPrinted", true));
        out.println("Imported: " + fileName + " — /" + owner.slug() + "/" + slug);
    }

    /** A draft of an earlier start that was broken off before it was adopted. */
    private void resume(EarlierImports.Found found) {
        if (found.isDraft()) {
            Authority owner = manifest.authorities().stream()
                    .filter(authority -> authority.slug().equals(found.tenant()))
                    .findFirst()
                    .orElseThrow();
            shelf(owner).adopt(found.document(), found.number(), Map.of("asPrinted", true));
        }
        out.println("Already there: /" + found.tenant() + "/" + found.document());
    }

    private Shelf shelf(Authority authority) {
        return new Shelf(cast.as(authority.secretariat()), authority.slug());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String reason(UnexpectedAnswer refusal) {
        try {
            JsonNode problem = Manifest.JSON.readTree(refusal.problem());
            String words = problem.path("detail").asText(problem.path("title").asText());
            return words + " (" + problem.path("code").asText(String.valueOf(refusal.status())) + ")";
        } catch (IOException e) {
            return refusal.getMessage();
        }
    }
}
