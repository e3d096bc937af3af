package org.ordskifte.identity.unit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody on the list of a unit.
 *
 * @param member the place on the list
 * @param key the login where there is one, else something that stands for this person alone
 * @param reachable whether there is an e-mail address, so that they can log in one day
 * @param unit slug
 * @param since their first day there
 * @param belongs slugs of all units they belong to: every one whose list they stand on, and those above
 * @param through slugs of this unit and those above it
 */
public record Enlisted(
        UUID member,
        String key,
        String name,
        boolean reachable,
        String unit,
        LocalDate since,
        boolean manager,
        Set<String> belongs,
        Set<String> through) {}
