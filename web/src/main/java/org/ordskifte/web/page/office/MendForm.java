package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.intake.Ask;
import org.ordskifte.intake.CorrectionView;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Mending;
import org.ordskifte.intake.correct.Corrected.Suggestion;
import org.ordskifte.intake.correct.Step.Kind;
import org.ordskifte.shared.Refusal;

/**
 * What is put right in the preview, by a button that says what and where: {@code PROMOTE id}, {@code SPLIT id block}, {@code SPLIT id block item}, {@code UNTAG id block value},
 * {@code TAKE_IN line}, {@code REWORD number}, {@code UNDO}, {@code UNDO number}, {@code REDO}, {@code FORGET}. Leads back to the clause that was acted on.
 */
@Named("mendForm")
@RequestScoped
public class MendForm {

    @Inject
    Mending mending;

    @Inject
    PreviewPage preview;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    OfficeWords words;

    private Long seen;

    public void act() {
        String[] step = Objects.requireNonNullElse(asked.text("step"), "").split(" ", 3);
        UUID id = preview.load().id();
        switch (step[0]) {
            case "UNDO" -> {
                CorrectionView back = step.length < 2 ? getLast() : correction(step[1]);
                Integer number = back == null ? null : back.number();
                then(mending.undo(id, number, seen), back == null ? null : back.clause(), "office.mend.undone", back);
            }
            case "FORGET" -> {
                ImportView view = mending.forgetMisfits(id, seen);
                onward.to("imports/" + view.id() + "#mend-head", "office.mend.forgotten");
            }
            case "REDO" -> {
                ImportView view = mending.redo(id, seen);
                CorrectionView again = view.corrections().get(view.corrections().size() - 1);
                then(view, again.clause(), "office.mend.redone", again);
            }
            default -> {
                ImportView view = mending.correct(id, ask(step), seen);
                CorrectionView made = view.corrections().get(view.corrections().size() - 1);
                then(view, made.clause(), "office.mend.made", made);
            }
        }
    }

    private CorrectionView correction(String number) {
        return preview.load().corrections().stream()
                .filter(one -> number.equals(String.valueOf(one.number())))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Ask ask(String[] step) {
        try {
            Kind kind = Kind.valueOf(step[0]);
            return switch (kind) {
                case TAKE_IN -> Ask.ofLine(Integer.parseInt(step[1]));
                case REWORD -> reword(Integer.parseInt(step[1]));
                case SPLIT -> split(UUID.fromString(step[1]), step[2].split(" "));
                case UNTAG -> untag(UUID.fromString(step[1]), step[2].split(" ", 2));
                case TAG -> Ask.ofBlock(kind, UUID.fromString(step[1]), asked.number("block", 1), asked.text("tag"));
                default -> Ask.of(kind, UUID.fromString(step[1]));
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.invalid("step", "unknown");
        }
    }

    /** @param at the block, 0 for the clause as a whole, and the value’s name */
    private static Ask untag(UUID clause, String[] at) {
        int block = Integer.parseInt(at[0]);
        return Ask.ofBlock(Kind.UNTAG, clause, block == 0 ? null : Integer.valueOf(block), at[1]);
    }

    private static Ask split(UUID clause, String[] at) {
        Integer block = Integer.valueOf(at[0]);
        return at.length > 1
                ? Ask.ofItem(clause, block, Integer.valueOf(at[1]))
                : Ask.ofBlock(Kind.SPLIT, clause, block, null);
    }

    private Ask reword(int number) {
        List<Suggestion> all = preview.load().suggestions();
        if (number < 1 || number > all.size() || all.get(number - 1).clause() == null) {
            throw Refusal.notFound();
        }
        Suggestion one = all.get(number - 1);
        return Ask.ofWords(UUID.fromString(one.clause()), one.from(), one.to());
    }

    private void then(ImportView view, String clause, String key, CorrectionView what) {
        boolean there = clause != null
                && (view.possible().containsKey(clause)
                        || view.dropped().stream().anyMatch(one -> one.id().equals(clause)));
        String place = there ? "?at=" + clause + "#p-" + clause : "#mend-head";
        onward.to("imports/" + view.id() + place, key, what == null ? "" : say(what));
    }

    /** "Moved out one level: 2.4 Gifts" */
    public String say(CorrectionView one) {
        return words.of("mend.did", one.kind()) + ": " + one.name();
    }

    public CorrectionView getLast() {
        List<CorrectionView> all = preview.load().corrections();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Those that do nothing in this file. */
    public List<CorrectionView> getMisfits() {
        return preview.load().corrections().stream().filter(one -> !one.fits()).toList();
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return preview.load().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }
}
