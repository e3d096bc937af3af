package org.ordskifte.identity;

/** Somebody who is asked in by address. */
public record Invitee(String email, String name) {}
