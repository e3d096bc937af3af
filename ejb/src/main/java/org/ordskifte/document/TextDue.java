package org.ordskifte.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is to be told by mail that a text has to be looked at again, or that its last day comes. It is heard in the
 * transaction in which it was found; told twice for the same document, day and stage it is sent once.
 *
 * @param kind REVIEW or EXPIRY
 * @param stage days ahead of the day: 90, 30, or 0 when it is due
 * @param email of whoever looks after the document; null where nobody is named
 */
public record TextDue(
        String kind,
        int stage,
        LocalDate day,
        UUID versionId,
        String document,
        String title,
        int version,
        String name,
        String email) {}
