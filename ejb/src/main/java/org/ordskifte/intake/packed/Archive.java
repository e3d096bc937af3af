package org.ordskifte.intake.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/** The parts of a packed file that are wanted, unpacked in memory. Everything is counted while it is being unpacked. */
public final class Archive {

    private static final int MOST_ENTRIES = 4_000;
    /** The XML of some five hundred pages. */
    private static final int LARGEST_PART = 12 << 20;

    private static final int LARGEST_WANTED = 20 << 20;
    /** Pictures and the like are unpacked too, and thrown away, because only that tells where the next part begins. */
    private static final long LARGEST_UNPACKED = 160L << 20;

    private final Set<String> names = new HashSet<>();
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Budget budget;
    private long unpacked;
    private long kept;

    private Archive(Budget budget) {
        this.budget = budget;
    }

    /** @throws Refusal {@code damaged-file}, {@code encrypted-file} or {@code harmful-file} */
    public static Archive open(byte[] bytes, Predicate<String> wanted, Budget budget) {
        Archive archive = new Archive(budget);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                archive.take(entry.getName(), zip, wanted);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refusal(encrypted ? "encrypted-file" : "damaged-file");
        }
        if (archive.names.isEmpty() || !hasEnd(bytes)) {
            throw new Refusal("damaged-file");
        }
        return archive;
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    public boolean hasAny(Predicate<String> name) {
        return names.stream().anyMatch(name);
    }

    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    private void take(String name, InputStream zip, Predicate<String> wanted) throws IOException {
        if (!names.add(name) || names.size() > MOST_ENTRIES) {
            throw new Refusal("harmful-file");
        }
        boolean keep = wanted.test(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream(keep ? 16384 : 0);
        byte[] buffer = new byte[16384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            budget.look();
            unpacked += read;
            kept += keep ? read : 0;
            if (unpacked > LARGEST_UNPACKED || kept > LARGEST_WANTED || keep && out.size() + read > LARGEST_PART) {
                throw new Refusal("harmful-file");
            }
            if (keep) {
                out.write(buffer, 0, read);
            }
        }
        if (keep) {
            parts.put(name, out.toByteArray());
        }
    }

    /** A file that was cut off has no directory at its end. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - 22; i >= 0 && i >= bytes.length - 22 - 0xFFFF; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
