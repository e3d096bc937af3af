package org.ordskifte.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How many have confirmed.
 *
 * @param units those on the lists of units, each person once, in the unit they have been in longest
 * @param concerned all of those; absent where it would tell how a small unit stands
 * @param confirmed absent in the same case
 * @param directory those who stand on no list and came by the authority's directory; only who has confirmed is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Overview(List<UnitFigure> units, Integer concerned, Integer confirmed, List<UnitFigure> directory) {}
