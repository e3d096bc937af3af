package org.ordskifte.consultation.response;

import java.util.List;
import org.ordskifte.consultation.RoundView;

/**
 * A round with the answers that count and that the caller may read, in the order in which they came in.
 */
public record FollowedRound(RoundView round, List<ShownAnswer> answers) {}
