package org.ordskifte.consultation;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something a consultee is to be told by mail. It is heard in the transaction in which it came about.
 *
 * @param occasion tells this telling from every other one; told twice with the same occasion it is sent once
 * @param committee null for whoever was asked by address
 * @param email null for a committee: its officers of the day are written to
 * @param deadlines those that hold for this consultee and are told, the nearest first
 * @param more what else the words need, such as a reason or a receipt's number
 */
public record Tidings(
        Kind kind,
        String occasion,
        String round,
        String title,
        List<TextDeadline> deadlines,
        ZoneId zone,
        UUID consultee,
        UUID committee,
        String name,
        String email,
        Map<String, String> more) {

    /** What is told. */
    public enum Kind {
        INVITATION,
        EXTENSION,
        CANCELLATION,
        REMINDER,
        RECEIPT
    }
}
