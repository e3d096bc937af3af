package org.ordskifte.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.intake.correct.Corrected;
import org.ordskifte.intake.correct.Corrections;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.scan.FileGuard;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** A person puts right what was found in a file, takes it back, and hands in a better file in place of the first. */
@Stateless
@PermitAll
@TransactionTimeout(60)
public class Mending {

    private static final int MOST = 1000;

    @Inject
    Filing filing;

    @Inject
    FileGuard guard;

    @Inject
    FileReading reading;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Does one thing to a clause, or takes in a line that was left out.
     *
     * @throws Refusal correction-impossible, invalid-field, stale, not-found
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView correct(UUID id, Ask ask, Long expectedRevision) {
        Step asked = ask.step(caller.get().name(), clock.now());
        ImportedFile file = fresh(id, expectedRevision);
        List<Step> steps = new ArrayList<>(file.corrections());
        if (steps.size() >= MOST) {
            throw Refusal.invalid("corrections", "too-many");
        }
        Outline found = file.outline();
        List<SourceLine> lines = file.lines();
        String clause = ask.clause() == null ? null : ask.clause().toString();
        steps.add(Corrections.placed(found, lines, steps, clause, ask.line(), asked)
                .orElseThrow(() -> Refusal.invalid(
                        clause == null ? "line" : "clause", clause == null ? "unknown-line" : "unknown-clause")));
        List<Corrected.Taken> taken = Corrections.apply(found, lines, steps).steps();
        if (taken.get(taken.size() - 1).misfit() != null) {
            throw new Refusal(Code.CORRECTION_IMPOSSIBLE);
        }
        return corrected(file, steps, List.of(), "import-corrected");
    }

    /**
     * Takes a correction back; those that were made after it are kept where they still fit.
     *
     * @param number of the correction, counted from 1; null for the last
     * @throws Refusal correction-impossible where there is none to take back; stale, not-found
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView undo(UUID id, Integer number, Long expectedRevision) {
        ImportedFile file = fresh(id, expectedRevision);
        List<Step> steps = new ArrayList<>(file.corrections());
        List<Step> undone = new ArrayList<>(file.undone());
        if (number != null && (number < 1 || number > steps.size())) {
            throw Refusal.notFound();
        }
        undone.add(number == null ? last(steps) : steps.remove(number - 1));
        return corrected(file, steps, undone, "import-correction-undone");
    }

    /**
     * Forgets the corrections that fit nothing in this file.
     *
     * @throws Refusal stale, not-found
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView forgetMisfits(UUID id, Long expectedRevision) {
        ImportedFile file = fresh(id, expectedRevision);
        List<Step> fitting = file.corrected().steps().stream()
                .filter(one -> one.misfit() == null)
                .map(Corrected.Taken::step)
                .toList();
        return corrected(file, fitting, file.undone(), "import-correction-undone");
    }

    /**
     * Makes the correction again that was taken back last.
     *
     * @throws Refusal correction-impossible where there is none; stale, not-found
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView redo(UUID id, Long expectedRevision) {
        ImportedFile file = fresh(id, expectedRevision);
        List<Step> steps = new ArrayList<>(file.corrections());
        List<Step> undone = new ArrayList<>(file.undone());
        steps.add(last(undone));
        return corrected(file, steps, undone, "import-corrected");
    }

    /**
     * Reads another file in place of one. Corrections, entered facts and ticks that still fit are kept; what does not fit is
     * listed. The first import stays as it is, for the drafts that were made of it.
     *
     * @param content at most 20 MB
     * @throws Refusal those of {@link Importing#preview}, stale, not-found
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public ImportView replace(
            UUID id, String fileName, byte[] content, String language, Taken changes, Long expectedRevision) {
        Outline before = filing.fresh(id, expectedRevision).outline();
        guard.inspect(content);
        Intake.Found read = reading.read(
                fileName,
                content,
                language == null ? before.language() : language,
                changes == null ? before.taken() : changes);
        return filing.view(filing.keep(read, content, id));
    }

    private ImportView corrected(ImportedFile file, List<Step> steps, List<Step> undone, String action) {
        file.correct(steps, undone);
        filing.say(action, file, file.outline());
        return filing.view(file);
    }

    /** Lines were not always kept with the file. */
    private ImportedFile fresh(UUID id, Long expectedRevision) {
        ImportedFile file = filing.fresh(id, expectedRevision);
        if (file.isWithoutLines()) {
            Outline found = file.outline();
            Intake.Found again = reading.read(found.fileName(), file.content(), found.language(), found.taken());
            file.read(new Intake.Found(found, again.lines()));
        }
        return file;
    }

    private static Step last(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new Refusal(Code.CORRECTION_IMPOSSIBLE);
        }
        return steps.remove(steps.size() - 1);
    }
}
