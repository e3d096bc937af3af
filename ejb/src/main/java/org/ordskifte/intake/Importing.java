package org.ordskifte.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.document.DocumentDraft;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.VersionDraft;
import org.ordskifte.document.VersionHead;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.scan.FileGuard;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A secretariat hands in a file, looks at what was found in it, settles what is doubtful, and makes drafts of it. */
@Stateless
@PermitAll
@TransactionTimeout(90)
public class Importing {

    private static final int RECENT = 20;

    @Inject
    ImportedFiles files;

    @Inject
    Filing filing;

    @Inject
    FileGuard guard;

    @Inject
    FileReading reading;

    @Inject
    Drafting drafting;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param content at most 20 MB
     * @param language da, sv, nb, nn or en; found out from the text when null
     * @param changes how tracked changes are read; as if accepted, and asked about, when null
     * @throws Refusal empty-file, file-too-large, unsupported-file, damaged-file, encrypted-file, scanned-file, macro-file,
     *     external-reference, harmful-file, too-much-text, took-too-long, readers-busy, too-many-clauses, too-deep,
     *     infected-file, scanner-away
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView preview(String fileName, byte[] content, String language, Taken changes) {
        guard.inspect(content);
        Intake.Found read = reading.read(fileName, content, language, changes == null ? Taken.LIST : changes);
        return filing.view(filing.keep(read, content, null));
    }

    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView show(UUID id) {
        return filing.view(filing.file(id));
    }

    /** The lines of the file as they were read, to be laid beside what was found in them. */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public List<SourceLine> source(UUID id) {
        ImportedFile file = filing.file(id);
        Outline outline = file.outline();
        return file.isWithoutLines()
                ? reading.read(outline.fileName(), file.content(), outline.language(), outline.taken())
                        .lines()
                : file.lines();
    }

    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public List<RecentImport> recent() {
        return files.recent(tenant.id(), RECENT);
    }

    /**
     * Settles what a person knows better than the file says. In another language, or with its tracked changes taken in another
     * way, the file is read anew.
     *
     * @throws Refusal stale, invalid-field, readers-busy
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView settle(UUID id, Correction correction, Long expectedRevision) {
        ImportedFile file = filing.fresh(id, expectedRevision);
        Outline found = file.outline();
        String language = correction.language() == null ? found.language() : correction.language();
        Taken taken = correction.changes() == null ? found.taken() : correction.changes();
        if (!Objects.equals(language, found.language()) || taken != found.taken()) {
            Outline before = reading.read(found.fileName(), file.content(), found.language(), found.taken())
                    .outline();
            Intake.Found again = reading.read(found.fileName(), file.content(), language, taken);
            found = Settlement.anew(found, before.title(), again.outline());
            file.read(new Intake.Found(found, again.lines()));
        }
        return settled(file, Settlement.of(found, correction.title(), correction.facts()), "import-settled");
    }

    /**
     * Ticks a warning off, or takes the tick away again.
     *
     * @param number of the warning, counted from 1
     * @throws Refusal not-found, stale
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView settleWarning(UUID id, int number, boolean settled, Long expectedRevision) {
        ImportedFile file = filing.fresh(id, expectedRevision);
        Warning.Settled by = settled ? new Warning.Settled(caller.get().name(), clock.now()) : null;
        Outline ticked = Settlement.ticked(file.outline(), number, by);
        return settled(file, ticked, settled ? "import-warning-settled" : "import-warning-reopened");
    }

    private ImportView settled(ImportedFile file, Outline outline, String action) {
        file.settle(outline);
        filing.say(action, file, outline);
        return filing.view(file);
    }

    /**
     * Registers a document with one part of a file as its first draft: both, or neither. It is in the language that is said
     * of the document, whatever the file seemed to be written in.
     *
     * @param part {@code main}, {@code letter}, {@code attachment-1} …
     * @param seen the state of the file that was seen; null when any will do
     * @throws Refusal stale, those of {@link Drafting#register} and of {@link Drafting#begin}
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead draftNew(DocumentDraft document, UUID id, String part, Long seen) {
        VersionDraft draft = drawn(id, part, seen);
        String slug = drafting.register(document).slug();
        return drafting.begin(slug, draft.in(document.language()), null);
    }

    /**
     * Makes the next draft of a document from one part of a file.
     *
     * @param part {@code main}, {@code letter}, {@code attachment-1} …
     * @param seen the state of the file that was seen; null when any will do
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale, those of {@link Drafting#begin}
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead draft(String document, UUID id, String part, Long seen, Long expectedRevision) {
        return drafting.begin(document, drawn(id, part, seen), expectedRevision);
    }

    private VersionDraft drawn(UUID id, String part, Long seen) {
        return PartDraft.of(filing.fresh(id, seen).corrected().outline(), part, id);
    }
}
