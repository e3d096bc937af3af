package org.ordskifte.committee;

/** The two sides of a committee in which employer and employees meet. */
public enum Side {
    MANAGEMENT,
    EMPLOYEE
}
