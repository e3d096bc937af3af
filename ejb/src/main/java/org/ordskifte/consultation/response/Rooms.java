package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.consultation.answer.RemarkContent;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.response.Wording.ReadRemark;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Puts remarks in place of those an answer had: what is written together first, then each side's. Whoever writes
 * reaches what is written together and the room of the own side; the other side's remarks stay as they are, whether the
 * writer can see them or not.
 */
@ApplicationScoped
class Rooms {

    @Inject
    Responses responses;

    /** @throws Refusal forbidden when a remark of the other side is new or changed */
    boolean furnish(Situation situation, List<ReadRemark> remarks) {
        List<Remark> before = responses.remarks(situation.response().id());
        Map<UUID, Remark> left = new LinkedHashMap<>();
        before.forEach(remark -> left.put(remark.id(), remark));
        boolean changed = false;
        int place = 0;
        for (RemarkSide side : RemarkSide.values()) {
            boolean own = side.room() == null || situation.response().isRegistered() || situation.isAtHome(side.room());
            List<ReadRemark> read = new ArrayList<>(remarks);
            read.removeIf(each -> each.content().side() != side);
            if (!own) {
                read.forEach(each -> requireUntouched(each, before));
                for (Remark kept : before) {
                    if (kept.content("").side() == side && left.remove(kept.id()) != null) {
                        changed |= settle(kept, ++place);
                    }
                }
            } else {
                for (ReadRemark each : read) {
                    changed |= write(situation.response(), each, continued(each, left), ++place);
                }
            }
        }
        left.values().forEach(responses::remove);
        return changed || !left.isEmpty();
    }

    private static boolean settle(Remark remark, int place) {
        boolean moved = remark.ordinal() != place;
        remark.moveTo(place);
        return moved;
    }

    private boolean write(Response response, ReadRemark read, Optional<Remark> earlier, int place) {
        boolean same = earlier.filter(remark -> saysTheSame(remark, read) && remark.ordinal() == place)
                .isPresent();
        if (same) {
            return false;
        }
        Remark remark = earlier.orElseGet(() -> new Remark(response, UUID.randomUUID()));
        remark.say(read.content(), read.about(), read.handedIn(), place);
        if (earlier.isEmpty()) {
            responses.add(remark);
        }
        return true;
    }

    /** The remark that a draft goes on with: the one it names, or one that says the same. */
    private static Optional<Remark> continued(ReadRemark read, Map<UUID, Remark> left) {
        Optional<Remark> earlier = read.id() != null && left.containsKey(read.id())
                ? Optional.of(left.get(read.id()))
                : left.values().stream()
                        .filter(remark -> saysTheSame(remark, read))
                        .findFirst();
        earlier.ifPresent(remark -> left.remove(remark.id()));
        return earlier;
    }

    private static void requireUntouched(ReadRemark read, List<Remark> before) {
        boolean known = before.stream()
                .anyMatch(remark ->
                        remark.belongsToAnswer() && contents(remark, read).equals(wanted(read, remark.id())));
        if (!known) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }

    private static boolean saysTheSame(Remark remark, ReadRemark read) {
        return remark.isHandedIn() == read.handedIn()
                && contents(remark, read).equals(wanted(read, remark.id()))
                && read.about().documentId().equals(remark.documentId());
    }

    private static RemarkContent contents(Remark remark, ReadRemark read) {
        return remark.content(read.about().document());
    }

    private static RemarkContent wanted(ReadRemark read, UUID id) {
        RemarkContent content = read.content();
        return new RemarkContent(
                id,
                content.document(),
                content.clause(),
                content.kind(),
                content.side(),
                content.text(),
                content.proposedText());
    }
}
