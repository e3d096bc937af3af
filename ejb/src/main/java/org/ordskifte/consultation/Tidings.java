package org.ordskifte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * Something a consultee is to be told by mail. It is heard in the transaction in which it came about.
 *
 * @param occasion tells this telling from every other one; told twice with the same occasion it is sent once
 * @param committee null for whoever was asked by address
 * @param email null for a committee: its officers of the day are written to
 * @param deadline the one that holds for this consultee
 * @param deadlineAsDate the last day, when a date alone was set
 * @param more what else the words need, such as a reason or a receipt's number
 */
public record Tidings(
        Kind kind,
        String occasion,
        String round,
        String title,
        Instant deadline,
        LocalDate deadlineAsDate,
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
