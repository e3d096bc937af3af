package org.ordskifte.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Has every file looked through before it is kept, where the operator wants that. Whoever calls it holds no lock: the
 * instant of the transaction is taken already, and however long the scanner takes, it decides nothing.
 */
@ApplicationScoped
public class FileGuard {

    private static final Logger LOG = Logger.getLogger(FileGuard.class);

    /** Each holds a connection to the database while it waits. */
    private static final int AT_ONCE = 8;

    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws Refusal infected-file; scanner-away unless the operator takes files unscanned then */
    public void inspect(byte[] content) {
        ScannerSetting setting = setting();
        if (setting.scanner() == null || content.length == 0) {
            return;
        }
        try {
            look(setting.scanner(), content).ifPresent(found -> {
                LOG.warnf("a file of %d bytes was refused: %s", (Object) content.length, found);
                throw new Refusal(Code.INFECTED_FILE, "found", found, "field", "file");
            });
        } catch (IOException e) {
            LOG.warnf("the scanner gave no answer, a file was %s: %s", setting.refuses() ? "refused" : "taken", e);
            if (setting.refuses()) {
                throw new Refusal(Code.SCANNER_AWAY);
            }
        }
    }

    /** Empty when files are not scanned; else whether the scanner answers. */
    public Optional<Boolean> answers() {
        try {
            VirusScanner scanner = setting().scanner();
            if (scanner == null) {
                return Optional.empty();
            }
            scanner.greet();
            return Optional.of(true);
        } catch (IOException | Refusal e) {
            return Optional.of(false);
        }
    }

    private Optional<String> look(VirusScanner scanner, byte[] content) throws IOException {
        boolean placed = false;
        try {
            placed = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!placed) {
                throw new IOException("too many files are being scanned");
            }
            return scanner.look(content);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    /** A setting that means nothing must not pass for none. */
    private static ScannerSetting setting() {
        try {
            return ScannerSetting.now();
        } catch (IllegalArgumentException e) {
            LOG.errorf("files are refused: %s", e.getMessage());
            throw new Refusal(Code.SCANNER_AWAY);
        }
    }
}
