package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;

/** An approval that holds; in public only the seat, not the name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApprovalView(SeatKind seat, Side side, String name, Instant approvedAt) {}
