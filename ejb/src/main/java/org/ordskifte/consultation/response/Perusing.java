package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.RoundDesk;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.response.ReadingView.Manner;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Looking at answers: one's own, those that are public by the clock and by what was promised, and, for the secretariat,
 * what was handed in. Who looks from outside is written down for the respondent to see.
 */
@Stateless
@PermitAll
public class Perusing {

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk rounds;

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    ResponseDesk desk;

    @Inject
    ReadingLedger ledger;

    @Inject
    Screens screens;

    /** The answers the caller may know of, in the order in which they came in. */
    @MayCall(Right.ANYONE)
    public List<ResponseHead> list(String slug) {
        Consultation round = access.visible(slug);
        Attendance you = access.attendance(round);
        List<Situation> known = proceedings.situations(round, you).stream()
                .filter(situation -> situation.readability().isKnown())
                .toList();
        Map<UUID, Screen> screened = screens.of(known);
        Map<UUID, String> numbers = responses.numbers(
                known.stream().map(situation -> situation.response().id()).toList());
        return known.stream()
                .map(situation -> desk.head(
                        situation,
                        situation.readability().isReadable()
                                && !situation.readability().isRecorded()
                                && !screened.get(situation.response().id()).hidesAll(),
                        numbers.get(situation.response().id())))
                .toList();
    }

    /** The round with the answers that count and that the caller may read, looked up at once for its page. */
    @MayCall(Right.ANYONE)
    public FollowedRound follow(String slug) {
        Consultation round = access.visible(slug);
        RoundView view = rounds.lay(round);
        List<Situation> readable = proceedings.situations(round, view.you(), view.documents()).stream()
                .filter(situation -> situation.response().state().isTakenIn()
                        && situation.readability().isKnown()
                        && situation.readability().isReadable())
                .toList();
        readable.forEach(situation -> ledger.read(situation, Manner.ANSWER));
        return new FollowedRound(view, desk.show(readable));
    }

    /** @throws Refusal not-found, forbidden, seal-conflict */
    @MayCall(Right.ANYONE)
    public ResponseView read(String slug, UUID id) {
        Situation situation = proceedings.seen(slug, id);
        ledger.read(situation, Manner.ANSWER);
        return desk.lay(situation);
    }

    /** Who has seen the answer from outside, the last first; for the respondent. */
    @MayCall(Right.SIGNED_IN)
    public List<ReadingView> readings(String slug, UUID id) {
        Situation situation = proceedings.seen(slug, id);
        requireInside(situation);
        return responses.readings(id).stream().map(ResponseReading::view).toList();
    }

    /** @throws Refusal not-found, forbidden, seal-conflict */
    @MayCall(Right.ANYONE)
    public FileView attachment(String slug, UUID id, UUID attachment) {
        Situation situation = proceedings.seen(slug, id);
        FileView file = responses
                .attachment(id, attachment)
                .orElseThrow(Refusal::notFound)
                .file();
        if (desk.hides(situation, attachment, file.name())) {
            throw Refusal.hidden();
        }
        ledger.read(situation, Manner.ATTACHMENT);
        return file;
    }

    /**
     * The bytes over which the hash of the answer is taken, as they were hashed; where something of it is withheld, only
     * for those who see all of it.
     */
    @MayCall(Right.ANYONE)
    public byte[] canonical(String slug, UUID id) {
        Situation situation = proceedings.seen(slug, id);
        if (desk.hidesSome(situation)) {
            throw Refusal.hidden();
        }
        ledger.read(situation, Manner.BYTES);
        return responses.canonical(id);
    }

    /** The receipts of the answer; for the respondent and the secretariat. */
    @MayCall(Right.SIGNED_IN)
    public List<ReceiptView> receipts(String slug, UUID id) {
        Situation situation = proceedings.seen(slug, id);
        if (!situation.you().secretariat()) {
            requireInside(situation);
        }
        return responses.receipts(id).stream().map(Receipt::view).toList();
    }

    /** The bytes over which the hash of a receipt is taken, as they were hashed; for the respondent. */
    @MayCall(Right.SIGNED_IN)
    public byte[] receiptBytes(String slug, UUID id, String number) {
        Situation situation = proceedings.seen(slug, id);
        requireInside(situation);
        return responses.receipts(id).stream()
                .filter(receipt -> receipt.view().number().equals(number))
                .map(Receipt::canonical)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static void requireInside(Situation situation) {
        if (!situation.readability().inside()) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }
}
