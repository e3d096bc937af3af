package org.ordskifte.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Larder;

/**
 * Files as they were first written. Those of adopted texts are kept while there is room: what is asked for again costs
 * nothing. A kept file is given out only for the very edition it was made of, so nothing has to be forgotten in time.
 */
@ApplicationScoped
public class KeptExports {

    private static final long ROOM = 64L << 20;
    /** Setting a page takes long; so many are set at once and no more. */
    private static final int AT_ONCE = 2;

    private final Larder<Place, Kept> kept =
            new Larder<>(ROOM, one -> one.file().bytes().length);
    private final Semaphore presses = new Semaphore(AT_ONCE, true);

    /**
     * @param bytes never to be changed
     * @param tag names the content, for whoever asks whether it has changed
     */
    public record File(byte[] bytes, String tag) {

        public static File of(byte[] bytes) {
            return new File(bytes, Canonical.sha256(bytes).substring(0, 32));
        }
    }

    private record Place(UUID version, ExportFormat format) {}

    private record Kept(Edition edition, File file) {}

    /** The file of an edition, written now or before. */
    public File file(Edition edition, ExportFormat format) {
        Place place = new Place(edition.id(), format);
        Optional<File> known = find(place, edition);
        if (known.isPresent()) {
            return known.get();
        }
        presses.acquireUninterruptibly();
        try {
            return find(place, edition).orElseGet(() -> write(place, edition));
        } finally {
            presses.release();
        }
    }

    /** How many bytes the file of a version takes, where it is known. */
    public Optional<Integer> size(UUID version, ExportFormat format) {
        return kept.find(new Place(version, format)).map(one -> one.file().bytes().length);
    }

    private File write(Place place, Edition edition) {
        File file = File.of(place.format().write(edition));
        if (edition.adopted()) {
            kept.keep(place, new Kept(edition, file));
        }
        return file;
    }

    private Optional<File> find(Place place, Edition edition) {
        return kept.find(place).filter(one -> one.edition().equals(edition)).map(Kept::file);
    }
}
