package org.ordskifte.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Puts what was read where it is found again. */
@ApplicationScoped
class Filing {

    @Inject
    ImportedFiles files;

    @Inject
    FileReading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal not-found */
    ImportedFile file(UUID id) {
        return files.find(tenant.id(), id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal not-found, stale */
    ImportedFile fresh(UUID id, Long expectedRevision) {
        ImportedFile file = file(id);
        file.requireFresh(expectedRevision);
        return file;
    }

    ImportView view(ImportedFile file) {
        return ImportView.of(file, file.corrected(), files.replacement(tenant.id(), file.id()));
    }

    /** @param replaces the import whose place it takes, with what still fits; may be null */
    ImportedFile keep(Intake.Found read, byte[] content, UUID replaces) {
        ImportedFile before = replaces == null ? null : file(replaces);
        Intake.Found settled = before == null
                ? read
                : new Intake.Found(Settlement.replaced(before.outline(), again(before), read.outline()), read.lines());
        ImportedFile file = new ImportedFile(tenant.id(), content, settled, before, caller.subject(), clock.now());
        files.add(file);
        say(before == null ? "file-imported" : "import-replaced", file, settled.outline());
        return file;
    }

    /** What was found in a file before anybody corrected it. */
    private Outline again(ImportedFile file) {
        Outline found = file.outline();
        return reading.read(found.fileName(), file.content(), found.language(), found.taken())
                .outline();
    }

    void say(String action, ImportedFile file, Outline outline) {
        files.flush();
        events.fire(new FileImported(action, file.id(), outline.sha256()));
    }
}
