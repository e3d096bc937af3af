package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.ordskifte.consultation.Telling;
import org.ordskifte.consultation.Tidings;
import org.ordskifte.consultation.answer.ReceiptNumber;

/** Writes receipts and sends them to whoever speaks for the respondent. */
@ApplicationScoped
class ReceiptBook {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @Inject
    Responses responses;

    @Inject
    Telling telling;

    ReceiptView write(Situation situation, Instant instant) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Response response = situation.response();
        Receipt receipt = new Receipt(
                response,
                ReceiptNumber.draw(),
                salt,
                instant,
                responses.approvals(response.id()).stream().map(Approval::mark).toList());
        responses.add(receipt);
        responses.flush();
        ReceiptView view = receipt.view();
        if (situation.consultee().committeeId() != null || situation.consultee().email() != null) {
            telling.tell(
                    Tidings.Kind.RECEIPT,
                    "receipt " + view.number(),
                    situation.round(),
                    situation.consultee(),
                    Map.of(
                            "number",
                            view.number(),
                            "submittedAt",
                            view.submittedAt().toString(),
                            "sha256",
                            view.sha256(),
                            "salt",
                            view.salt(),
                            "late",
                            Boolean.toString(response.state().isLate())));
        }
        return view;
    }
}
