package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.ReceiptNumber;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantWall;

/** Anybody with a receipt in hand checks that it is genuine, whatever authority it comes from. */
@Stateless
@PermitAll
public class Verifying {

    @Inject
    ReceiptSearch search;

    @Inject
    Rounds rounds;

    @Inject
    TenantWall wall;

    @Inject
    Clock clock;

    /** @return empty for an unknown number and for one with another hash alike */
    @MayCall(Right.ANYONE)
    public Optional<Verification> verify(String number, String sha256) {
        if (number == null || sha256 == null) {
            return Optional.empty();
        }
        return search.find(ReceiptNumber.read(number))
                .filter(receipt -> isSame(receipt.view().sha256(), sha256))
                .map(this::tell);
    }

    private Verification tell(Receipt receipt) {
        wall.pass(receipt.tenantId());
        Response response = search.response(receipt);
        Consultation round = rounds.find(response.consultationId()).orElseThrow();
        Capacity respondent = response.respondent();
        boolean open = round.isPublic(clock.now());
        String name = respondent.kind() == ConsulteeKind.PERSON ? null : respondent.name();
        return new Verification(
                true, receipt.view().submittedAt(), round.zone(), open ? name : null, open ? round.title() : null);
    }

    private static boolean isSame(String stored, String shown) {
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.UTF_8),
                shown.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
