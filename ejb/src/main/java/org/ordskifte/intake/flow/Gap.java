package org.ordskifte.intake.flow;

/** An empty paragraph. */
public record Gap() implements FlowPart {

    public static final Gap ONE = new Gap();
}
