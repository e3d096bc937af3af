package org.ordskifte.consultation.processing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.ordskifte.consultation.response.ResponseView.RemarkView;

/**
 * A remark with whose it is and what became of it.
 *
 * @param response the answer it stands in
 * @param name of the respondent, as it was then; of a private person for that person and the secretariat only
 * @param revision 0 without an outcome, then one more with every change of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessedRemark(
        @JsonUnwrapped RemarkView remark,
        UUID response,
        String committee,
        String name,
        boolean late,
        @JsonUnwrapped OutcomeView outcome,
        @JsonIgnore long revision) {}
