package org.ordskifte.consultation.response;

import java.util.List;

/** Everything that belongs to one answer, each kind in its order. */
record Parts(
        List<Remark> remarks,
        List<AnswerRow> answers,
        List<AttachmentView> attachments,
        List<Approval> approvals,
        List<Receipt> receipts) {

    /** The number of its first receipt; null while it has none. */
    String number() {
        return receipts.stream()
                .map(receipt -> receipt.view().number())
                .findFirst()
                .orElse(null);
    }
}
