package org.ordskifte.intake.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ordskifte.document.OwnMarks;
import org.ordskifte.shared.Json;

/**
 * A Word file of ours, also after somebody changed words in it: content controls are clauses. One with tracked changes or
 * comments is left to the reader of any Word file, who knows to ask what is meant.
 */
final class OwnWord {

    private static final String CUSTOM = "docProps/custom.xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String CORE = "docProps/core.xml";
    private static final Set<String> WANTED = Set.of(CUSTOM, DOCUMENT, RELATIONS, CORE);
    private static final int LARGEST_PART = 12 << 20;
    private static final long MOST_UNPACKED = 48L << 20;
    private static final int MOST_ENTRIES = 500;

    private OwnWord() {}

    static Optional<OwnFile> read(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.empty();
        }
        Map<String, byte[]> parts = unpack(bytes);
        Optional<XmlTree> custom = Optional.ofNullable(parts.get(CUSTOM)).flatMap(XmlTree::read);
        Map<String, String> properties = custom.map(OwnWord::properties).orElse(Map.of());
        if (!OwnMarks.SCHEMA.equals(properties.get(OwnMarks.FIELD))) {
            return Optional.empty();
        }
        Optional<XmlTree> body = Optional.ofNullable(parts.get(DOCUMENT))
                .flatMap(XmlTree::read)
                .flatMap(document -> document.child("body"))
                .filter(OwnWord::isSettled);
        return body.map(found -> file(
                found,
                properties,
                links(Optional.ofNullable(parts.get(RELATIONS)).flatMap(XmlTree::read)),
                Optional.ofNullable(parts.get(CORE))
                        .flatMap(XmlTree::read)
                        .flatMap(core -> core.child("language"))
                        .map(XmlTree::words)
                        .orElse(null)));
    }

    private static OwnFile file(
            XmlTree body, Map<String, String> properties, Map<String, String> links, String language) {
        WordClauses reader = new WordClauses(links);
        Map<String, Object> facts = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (key.startsWith(OwnMarks.FACT)) {
                facts.put(key.substring(OwnMarks.FACT.length()), fact(value));
            }
        });
        return new OwnFile(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                language,
                reader.styled(body, "Title"),
                reader.styled(body, "Subtitle"),
                reader.styled(body, "Motto"),
                facts,
                reader.clauses(body));
    }

    private static Object fact(String value) {
        return value.startsWith("[\"") && value.endsWith("\"]") ? List.of(Json.read(value, String[].class)) : value;
    }

    private static Map<String, String> properties(XmlTree custom) {
        Map<String, String> properties = new LinkedHashMap<>();
        custom.all("property").forEach(one -> properties.put(String.valueOf(one.get("name")), one.words()));
        return properties;
    }

    private static Map<String, String> links(Optional<XmlTree> relations) {
        return relations.stream()
                .flatMap(all -> all.all("Relationship"))
                .filter(one -> one.get("Id") != null && one.get("Target") != null)
                .collect(Collectors.toMap(one -> one.get("Id"), one -> one.get("Target"), (first, second) -> first));
    }

    private static boolean isSettled(XmlTree body) {
        return Set.of("ins", "del", "moveFrom", "moveTo", "commentRangeStart").stream()
                .allMatch(mark -> body.find(mark).isEmpty());
    }

    /** Nothing where the archive is damaged, or holds more than a text can. */
    private static Map<String, byte[]> unpack(byte[] bytes) {
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[16_384];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                boolean wanted = WANTED.contains(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || out.size() + read > LARGEST_PART) {
                        return Map.of();
                    }
                    out.write(buffer, 0, wanted ? read : 0);
                }
                if (++entries > MOST_ENTRIES) {
                    return Map.of();
                }
                if (wanted) {
                    parts.put(entry.getName(), out.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        return parts;
    }
}
