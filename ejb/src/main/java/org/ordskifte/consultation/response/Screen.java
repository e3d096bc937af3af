package org.ordskifte.consultation.response;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.consultation.response.ScreenedView.Scope;
import org.ordskifte.document.Echoes;
import org.ordskifte.document.WithheldWords;

/**
 * Stands between an answer and whoever reads it: what is withheld of it, and what repeats withheld words of the texts it
 * is about, gives its place to a notice.
 *
 * @param transparent for those who see all of it all the same
 * @param language of the texts and the notices
 */
record Screen(boolean transparent, List<ScreenedView> standing, Echoes echoes, String language) {

    /** Whether anything of it is taken away, so that its bytes cannot be handed out. */
    boolean hides(ResponseView whole) {
        return !transparent
                && (!standing.isEmpty()
                        || echoes.repeats(whole.text())
                        || whole.reservation() != null
                                && echoes.repeats(whole.reservation().body())
                        || whole.remarks().stream().anyMatch(this::repeats)
                        || whole.attachments().stream().anyMatch(file -> echoes.repeats(file.name()))
                        || whole.answers() != null
                                && whole.answers().stream().anyMatch(part -> echoes.repeats(part.text())));
    }

    /** Whether all of it is out of sight. */
    boolean hidesAll() {
        return !transparent && since(Scope.ANSWER, null) != null;
    }

    String text(String text) {
        LocalDate answer = hidden(Scope.ANSWER, null);
        if (answer != null) {
            return notices().answer(answer);
        }
        LocalDate since = hidden(Scope.TEXT, null);
        return since != null ? notices().answerText(since) : unlessRepeating(text);
    }

    List<AnswerPart> parts(List<AnswerPart> parts) {
        if (parts == null || hidesAll()) {
            return hidesAll() ? List.of() : parts;
        }
        LocalDate since = hidden(Scope.TEXT, null);
        return parts.stream()
                .map(part -> new AnswerPart(
                        part.document(),
                        part.position(),
                        since == null ? unlessRepeating(part.text()) : notices().answerText(since)))
                .toList();
    }

    Reservation reservation(Reservation reservation) {
        return reservation == null || hidesAll()
                ? null
                : new Reservation(reason(reservation.body()), reservation.expectedOn());
    }

    List<RemarkView> remarks(List<RemarkView> remarks) {
        return hidesAll() ? List.of() : remarks.stream().map(this::remark).toList();
    }

    RemarkView remark(RemarkView remark) {
        LocalDate answer = hidden(Scope.ANSWER, null);
        LocalDate since = answer == null ? hidden(Scope.REMARK, remark.id()) : answer;
        if (since != null) {
            return remark.saying(notices().remark(since));
        }
        return repeats(remark) ? remark.saying(notices().repeating()) : remark;
    }

    List<AttachmentView> attachments(List<AttachmentView> attachments) {
        return hidesAll()
                ? List.of()
                : attachments.stream().map(this::attachment).toList();
    }

    private AttachmentView attachment(AttachmentView file) {
        LocalDate since = hidden(Scope.ATTACHMENT, file.id());
        if (since != null) {
            return file.covered(notices().attachment(since));
        }
        return names(file.name()) ? file.covered(notices().repeating()) : file;
    }

    /** Whether a file is not to be had: it is withheld, or its very name repeats what is. */
    boolean hides(UUID attachment, String name) {
        return hidesAll() || hidden(Scope.ATTACHMENT, attachment) != null || names(name);
    }

    private boolean names(String file) {
        return !transparent && echoes.repeats(file);
    }

    /** A reason that repeats what must not be read. */
    String reason(String reason) {
        return reason == null ? null : unlessRepeating(reason);
    }

    boolean repeats(RemarkView remark) {
        return echoes.repeats(remark.text()) || echoes.repeats(remark.proposedText());
    }

    private String unlessRepeating(String text) {
        return !transparent && echoes.repeats(text) ? notices().repeating() : text;
    }

    private LocalDate hidden(Scope scope, UUID part) {
        return transparent ? null : since(scope, part);
    }

    private LocalDate since(Scope scope, UUID part) {
        return standing.stream()
                .filter(one -> one.concerns(scope, part))
                .map(ScreenedView::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private WithheldWords notices() {
        return WithheldWords.in(language);
    }
}
