package org.ordskifte.consultation.answer;

/** What a remark asks for. */
public enum RemarkKind {
    COMMENT,
    AMENDMENT,
    QUESTION
}
