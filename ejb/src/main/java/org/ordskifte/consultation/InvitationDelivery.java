package org.ordskifte.consultation;

import java.util.UUID;

/** The mail that told a consultee of a round went out, or was given up. */
public record InvitationDelivery(UUID consultee, boolean sent) {}
