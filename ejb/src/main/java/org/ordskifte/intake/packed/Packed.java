package org.ordskifte.intake.packed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/** What the packed files of office programs are, told by what is in them, whatever they are called. */
public enum Packed {
    WORD_TEXT,
    WORD_SHEET,
    OPEN_TEXT,
    OPEN_SHEET;

    private static final String TYPES = "[Content_Types].xml";
    private static final String KIND = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Map<String, String> NAMESPACES =
            Map.of("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest");

    /**
     * Unpacks it as an import would, and keeps nothing of it.
     *
     * @throws Refusal unsupported-file, damaged-file, encrypted-file, macro-file, harmful-file or took-too-long
     */
    public static Packed of(byte[] bytes) {
        Budget budget = Budget.of(TIME);
        Archive archive = Archive.open(bytes, Set.of(TYPES, KIND, MANIFEST)::contains, budget);
        Packed kind = archive.has(TYPES) ? microsoft(archive) : open(archive);
        Xml xml = new Xml(NAMESPACES, budget);
        refuseEncrypted(archive, xml);
        refuseMacros(archive, xml);
        return kind;
    }

    private static Packed microsoft(Archive archive) {
        if (archive.hasAny(name -> name.startsWith("word/"))) {
            return WORD_TEXT;
        }
        if (archive.hasAny(name -> name.startsWith("xl/"))) {
            return WORD_SHEET;
        }
        throw new Refusal("unsupported-file");
    }

    private static Packed open(Archive archive) {
        String kind = archive.part(KIND)
                .filter(type -> archive.has("content.xml"))
                .map(type -> new String(type, StandardCharsets.US_ASCII).strip())
                .orElse("");
        return switch (kind) {
            case "application/vnd.oasis.opendocument.text" -> OPEN_TEXT;
            case "application/vnd.oasis.opendocument.spreadsheet" -> OPEN_SHEET;
            default -> throw new Refusal("unsupported-file");
        };
    }

    /** @throws Refusal {@code encrypted-file} where a manifest says that a part can be read with a password only */
    public static void refuseEncrypted(Archive archive, Xml xml) {
        boolean encrypted = archive.part(MANIFEST)
                .map(xml::tree)
                .map(root -> root.all("manifest:file-entry").anyMatch(entry -> entry.child("manifest:encryption-data")
                        .isPresent()))
                .orElse(false);
        if (encrypted) {
            throw new Refusal("encrypted-file");
        }
    }

    /** @throws Refusal {@code macro-file} where there is a program in it, or it says that there is */
    public static void refuseMacros(Archive archive, Xml xml) {
        boolean declared = archive.part(TYPES)
                .map(xml::tree)
                .map(root -> root.children().stream()
                        .anyMatch(each -> each.get("ContentType", "").contains("macroEnabled")))
                .orElse(false);
        if (declared || archive.hasAny(Packed::isProgram)) {
            throw new Refusal("macro-file");
        }
    }

    /** An open document lists its libraries of programs even where they are empty. */
    private static boolean isProgram(String name) {
        return name.toLowerCase(Locale.ROOT).contains("vbaproject")
                || name.startsWith("Scripts/")
                || name.startsWith("Basic/")
                        && !name.endsWith("/")
                        && !name.endsWith("-lc.xml")
                        && !name.endsWith("-lb.xml");
    }
}
