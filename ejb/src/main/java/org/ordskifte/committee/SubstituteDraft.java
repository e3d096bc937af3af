package org.ordskifte.committee;

import java.time.LocalDate;

/** Somebody of the same side who stands in for a seat from one day to another, both included. */
public record SubstituteDraft(String email, String name, LocalDate from, LocalDate to) {}
