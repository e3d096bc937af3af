package org.ordskifte.consultation.response;

import java.time.Instant;

/**
 * A receipt as it is given to whoever handed an answer in.
 *
 * @param salt 128 bits in hexadecimal, part of what the hash is taken over
 * @param verifyUrl public address of the page that verifies it
 */
public record ReceiptView(String number, Instant submittedAt, String sha256, String salt, String verifyUrl) {}
