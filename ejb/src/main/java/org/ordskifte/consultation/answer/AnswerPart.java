package org.ordskifte.consultation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What is said on one of several texts, by its document's slug. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerPart(String document, Position position, String text) {}
