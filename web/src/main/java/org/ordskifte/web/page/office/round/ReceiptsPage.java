package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ReceiptView;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** The receipt of an answer, for whoever handed it in. */
@Named("receiptsPage")
@RequestScoped
public class ReceiptsPage {

    @Inject
    Perusing perusing;

    @Inject
    RoundPage round;

    @Inject
    PageContext page;

    private ResponseView answer;
    private List<ReceiptView> receipts;

    public ResponseView load() {
        if (answer == null) {
            answer = perusing.read(round.slug(), page.id("response"));
            receipts = perusing.receipts(round.slug(), answer.head().id());
            if (receipts.isEmpty()) {
                throw Refusal.notFound();
            }
        }
        return answer;
    }

    /** The first, when the answer was received. */
    public ReceiptView getReceipt() {
        load();
        return receipts.get(0);
    }
}
