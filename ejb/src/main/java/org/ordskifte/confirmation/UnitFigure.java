package org.ordskifte.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How many have confirmed in a unit.
 *
 * @param unit slug; empty for those of whom no unit is known
 * @param concerned absent where they are so few that a figure would tell of single people
 * @param confirmed absent in the same case
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitFigure(String unit, Integer concerned, Integer confirmed) {}
