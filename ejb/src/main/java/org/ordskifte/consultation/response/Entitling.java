package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.OpenDoor;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.answer.Admission;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Says who may do something to an answer at all, before anybody looks at what is to be done to it. */
@Stateless
@PermitAll
public class Entitling {

    @Inject
    RoundAccess access;

    @Inject
    Proceedings proceedings;

    @Inject
    OpenDoor door;

    /**
     * Looks at nothing that is written there, so that it counts as no reading.
     *
     * @param deed null where the standing is that of an office and was looked at already
     * @return the revision of the answer as it stands
     * @throws Refusal not-found, forbidden
     */
    @MayCall(Right.ANYONE)
    public long requireStanding(String slug, UUID id, Deed deed) {
        Situation situation = proceedings.seen(slug, id);
        if (deed != null) {
            Admission.requireStanding(deed, proceedings.facts(situation));
        }
        return situation.response().revision();
    }

    /**
     * Whether there is somebody in the round for whom the caller may begin an answer.
     *
     * @throws Refusal not-found, forbidden
     */
    @MayCall(Right.ANYONE)
    public void requireVoice(String slug) {
        Consultation round = access.visible(slug);
        Attendance you = access.attendance(round);
        if (you.mandates().isEmpty() && !you.registers() && !door.isOpen(round)) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }
}
