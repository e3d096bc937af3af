package org.ordskifte.consultation.answer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.shared.Canonical;

/**
 * What a receipt vouches for: that an answer with this hash was received at this instant, approved like this.
 *
 * @param salt 128 random bits in lower-case hexadecimal, printed on the receipt
 * @param response hash of the answer
 * @param minorityStatements hashes of those handed in with it
 */
public record ReceiptContent(
        String number,
        Instant submittedAt,
        String salt,
        String response,
        List<ApprovalMark> approvals,
        List<String> minorityStatements) {

    public static final String SCHEMA = "ordskifte/receipt/1";

    /** In which seat and when somebody approved; names stay out of it. */
    public record ApprovalMark(SeatKind seat, Side side, Instant approvedAt) {}

    public byte[] bytes() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", SCHEMA);
        content.put("number", number);
        content.put("submittedAt", submittedAt.toString());
        content.put("salt", salt);
        content.put("response", response);
        content.put("approvals", approvals.stream().map(ReceiptContent::mark).toList());
        content.put("minorityStatements", minorityStatements);
        return Canonical.bytes(content);
    }

    private static Map<String, Object> mark(ApprovalMark approval) {
        Map<String, Object> mark = new LinkedHashMap<>();
        mark.put("seat", approval.seat());
        mark.put("side", approval.side());
        mark.put("approvedAt", approval.approvedAt().toString());
        return mark;
    }
}
