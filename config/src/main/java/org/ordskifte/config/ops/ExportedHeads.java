package org.ordskifte.config.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The heads that the server exported day by day: of each tenant the hash that stood at a place of its chain. */
final class ExportedHeads {
    static final ExportedHeads NONE = new ExportedHeads(Map.of());

    private final Map<String, SortedMap<Long, String>> byTenant;

    private ExportedHeads(Map<String, SortedMap<Long, String>> byTenant) {
        this.byTenant = byTenant;
    }

    /** @throws OperationFailure when there is nothing to compare with, or two exports contradict each other */
    static ExportedHeads in(Path folder) throws IOException {
        Map<String, SortedMap<Long, String>> byTenant = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("audit-heads-.*\\.jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    take(CanonicalJson.parse(line), file, byTenant);
                }
            }
        }
        if (byTenant.isEmpty()) {
            throw new OperationFailure("There are no exported heads in " + folder);
        }
        return new ExportedHeads(byTenant);
    }

    private static void take(JsonNode head, Path file, Map<String, SortedMap<Long, String>> byTenant) {
        String tenant = head.path("slug").asText();
        String hash = head.path("hash").asText();
        String before = byTenant.computeIfAbsent(tenant, any -> new TreeMap<>())
                .put(head.path("sequence").asLong(), hash);
        if (before != null && !before.equals(hash)) {
            throw new OperationFailure("The exported heads of " + tenant + " contradict each other, at the latest in "
                    + file.getFileName());
        }
    }

    /** By place in the chain. */
    SortedMap<Long, String> of(String tenant) {
        return byTenant.getOrDefault(tenant, Collections.emptySortedMap());
    }

    /** Tenants that had a chain and are not among these. */
    List<String> without(Collection<String> tenants) {
        return byTenant.keySet().stream().filter(one -> !tenants.contains(one)).toList();
    }
}
