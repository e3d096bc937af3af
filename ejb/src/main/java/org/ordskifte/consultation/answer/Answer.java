package org.ordskifte.consultation.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.Canonical;

/**
 * Everything that an approval approves and a receipt vouches for. Its hash is taken over canonical JSON by RFC 8785;
 * the bytes are stored as they were hashed.
 *
 * @param nonce 128 random bits in lower-case hexadecimal, so that a short answer cannot be guessed from its hash
 * @param position may be null
 * @param answers what is said on single texts; left out when empty
 * @param reservation may be null
 */
public record Answer(
        String nonce,
        String tenant,
        String consultation,
        UUID consultee,
        List<DocumentMark> documents,
        Position position,
        String text,
        List<RemarkContent> remarks,
        List<AttachmentMark> attachments,
        List<AnswerPart> answers,
        Reservation reservation) {

    public static final String SCHEMA = "ordskifte/response/1";

    /** A text the answer is about, as it stood. */
    public record DocumentMark(String document, int version, String contentHash) {}

    /** A file that belongs to the answer. */
    public record AttachmentMark(String name, long size, String sha256) {}

    public byte[] bytes() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", SCHEMA);
        content.put("nonce", nonce);
        content.put("tenant", tenant);
        content.put("consultation", consultation);
        content.put("consultee", consultee);
        content.put("documents", documents);
        content.put("position", position);
        content.put("text", text);
        content.put("remarks", remarks);
        content.put("attachments", attachments);
        content.put("answers", answers.isEmpty() ? null : answers);
        content.put("reservation", reservation);
        return Canonical.bytes(content);
    }

    /** Whether somebody said anything; a file alone is a full answer. */
    public boolean saysSomething() {
        return position != null
                || !text.isBlank()
                || !remarks.isEmpty()
                || !attachments.isEmpty()
                || answers.stream()
                        .anyMatch(
                                part -> part.position() != null || !part.text().isBlank());
    }

    /** Whether it says that there is nothing to remark, on anything, and nothing else in any place. */
    public boolean hasNoRemarks() {
        return position == Position.NO_REMARKS
                && text.isBlank()
                && remarks.isEmpty()
                && attachments.isEmpty()
                && reservation == null
                && answers.stream().allMatch(Answer::hasNoRemarks);
    }

    private static boolean hasNoRemarks(AnswerPart part) {
        return part.text().isBlank() && (part.position() == null || part.position() == Position.NO_REMARKS);
    }
}
