package org.ordskifte.consultation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** What a remark says, of which clause of which document; without a clause it concerns the document as a whole. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarkContent(
        UUID id, String document, UUID clause, RemarkKind kind, RemarkSide side, String text, String proposedText) {}
