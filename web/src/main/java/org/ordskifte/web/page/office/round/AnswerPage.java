package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ReceiptView;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;

/** An answer as others than its writers read it, with what the secretariat can do with it. */
@Named("answerPage")
@RequestScoped
public class AnswerPage {

    @Inject
    Perusing perusing;

    @Inject
    PageContext page;

    @Inject
    RoundPage round;

    @Inject
    AnswersPage answers;

    @Inject
    Language language;

    private ResponseView answer;
    private List<ReceiptView> receipts;

    public ResponseView load() {
        if (answer == null) {
            answer = perusing.read(round.slug(), page.id("response"));
        }
        return answer;
    }

    public ResponseHead getHead() {
        return load().head();
    }

    /** Where the office's pages lead on to. */
    String path() {
        return "consultations/" + round.slug() + "/answers/" + getHead().id();
    }

    /** The state in words. */
    public String getSaid() {
        return new AnswerState(language.getTongue(), round.load()).said(load());
    }

    /** For the respondent and the secretariat. */
    public List<ReceiptView> getReceipts() {
        if (receipts == null) {
            boolean given = load().you().inside() || round.load().you().secretariat();
            receipts = given ? perusing.receipts(round.slug(), getHead().id()) : List.of();
        }
        return receipts;
    }

    /** Whether the caller says if a late answer is taken in. */
    public boolean isAdmitting() {
        Phase phase = round.getHead().phase();
        return round.load().you().registers()
                && getHead().state().isLate()
                && phase != Phase.CONCLUDED
                && phase != Phase.CANCELLED;
    }

    public boolean isClosable() {
        return answers.isProcessing()
                && getHead().state().isTakenIn()
                && getHead().closedAt() == null;
    }
}
