package org.ordskifte.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;

/**
 * Once a day (UTC) writes the head of every chain into a file beside the database and into the log. A chain that is
 * rewritten as a whole is whole in itself and shows only by a head that was kept where the writer could not reach.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HeadExport {

    private static final Logger LOG = Logger.getLogger(HeadExport.class);

    private final Path folder = folder();

    @Inject
    Sealing sealing;

    @Inject
    CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "audit heads")
    void work() {
        Path file = folder.resolve("audit-heads-" + LocalDate.now(ZoneOffset.UTC) + ".jsonl");
        if (Files.exists(file)) {
            return;
        }
        caller.is(Caller.SYSTEM, "audit-heads");
        try {
            List<ChainHead> heads = sealing.heads();
            if (heads.isEmpty()) {
                return;
            }
            write(file, heads.stream().map(ChainHead::line).toList());
            heads.forEach(head -> LOG.infof(
                    "audit head exported: tenant=%s sequence=%d hash=%s", head.slug(), head.sequence(), head.hash()));
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "the heads of the audit chains could not be exported to %s", file);
        }
    }

    /** Whole or not at all, and never over another one. */
    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), "heads", ".part");
        Files.write(whole, lines);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path folder() {
        String said = System.getenv("ORDSKIFTE_AUDIT_HEADS_DIR");
        return said == null || said.isBlank()
                ? Path.of(System.getProperty("jboss.server.data.dir", "data"), "audit-heads")
                : Path.of(said);
    }
}
