package org.ordskifte.intake.outline;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A station after the deadline.
 *
 * @param date ISO date if the file gives one
 * @param when the printed words if it does not, such as "foråret 2017"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUp(String name, String date, String when) {}
