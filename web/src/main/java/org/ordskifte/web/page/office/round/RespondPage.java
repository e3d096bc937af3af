package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ReadingView;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.page.office.Asked;
import org.ordskifte.web.text.Dates;
import org.ordskifte.web.text.Language;

/** An answer in the hands of those who give it: how it stands, and what they may do with it now. */
@Named("respondPage")
@RequestScoped
public class RespondPage {

    private static final Set<String> STEPS = Set.of("submit", "approve", "withdraw", "reopen", "replace");

    @Inject
    Perusing perusing;

    @Inject
    PageContext page;

    @Inject
    RoundPage round;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Dates dates;

    private ResponseView answer;

    /** An answer of others is none here, but for the secretariat one that it writes down itself. */
    public ResponseView load() {
        if (answer == null) {
            answer = perusing.read(round.slug(), page.id("response"));
            if (!answer.you().inside() && !(isRegistered() && answer.you().writes())) {
                throw Refusal.notFound();
            }
        }
        return answer;
    }

    /** Whether it came in another way than here. */
    public boolean isRegistered() {
        return load().head().channel() != Channel.PORTAL;
    }

    /** Reads it again, after something was done to it or refused. */
    public void refresh() {
        answer = null;
        round.refresh();
        load();
    }

    /** write, or one of the steps that are confirmed on a page of their own. */
    public String getStep() {
        String step = asked.text("step");
        return step != null && STEPS.contains(step) ? step : "write";
    }

    public String getAddress() {
        return round.getAddress() + "/respond/" + load().head().id();
    }

    /** Where the office's pages lead on to. */
    String path() {
        return "consultations/" + round.slug() + "/respond/" + load().head().id();
    }

    public boolean isWritable() {
        boolean inTime = isRegistered() ? round.isRegistering() : !isExpired() && round.isOpen();
        return load().you().writes() && state() == ResponseState.DRAFT && inTime;
    }

    public boolean isExpired() {
        return load().head().expired();
    }

    public boolean isPending() {
        return state().isPending();
    }

    /** Whether the time runs for somebody who has not handed it in yet. */
    public boolean isRunning() {
        return isPending() && !isExpired() && !isRegistered() && round.isOpen();
    }

    /** By the portal's clock, at the moment the round was read. */
    public long getSecondsLeft() {
        return Duration.between(round.load().at(), load().deadline()).toSeconds();
    }

    /** In words, for when so many seconds are left. */
    public String left(long seconds) {
        return dates.between(Instant.EPOCH, Instant.ofEpochSecond(seconds));
    }

    public boolean isHandedIn() {
        return state() == ResponseState.SUBMITTED || state().isLate() || state() == ResponseState.REPLACED;
    }

    public boolean isSubmittable() {
        return load().you().handsIn() && isPending() && !isExpired() && load().approvalsComplete();
    }

    public boolean isOfferable() {
        return load().you().handsIn() && isPending() && isExpired();
    }

    /** Whether there is something to approve; whether this person's approval is wanted, the use case decides. */
    public boolean isApprovable() {
        return load().you().approves() && state() == ResponseState.DRAFT && !isExpired() && !load().approvalsComplete();
    }

    public boolean isReopenable() {
        return load().you().handsIn() && state() == ResponseState.APPROVED && !isExpired();
    }

    public boolean isWithdrawable() {
        return load().you().handsIn() && state() == ResponseState.SUBMITTED && round.isOpen();
    }

    /** Whether another answer can be begun in its place. */
    public boolean isReplaceable() {
        return load().you().writes() && !isRegistered() && state() == ResponseState.SUBMITTED && round.isOpen();
    }

    private ResponseState state() {
        return load().head().state();
    }

    /** The state in words. */
    public String getSaid() {
        return sentences().said(load());
    }

    public List<String> getMissing() {
        return sentences().missing(load());
    }

    private AnswerState sentences() {
        return new AnswerState(language.getTongue(), round.load());
    }

    /** The sides for which the caller can speak: jointly, and for their own. */
    public List<RemarkSide> getSides() {
        return round.load()
                .you()
                .mandate(load().head().consultee())
                .map(mandate -> List.of(RemarkSide.values()).stream()
                        .filter(side -> side.room() == null || mandate.isOn(side.room()))
                        .toList())
                .orElse(List.of(RemarkSide.JOINT));
    }

    /** Who has looked at it from outside. */
    public List<ReadingView> getReadings() {
        return load().you().inside()
                ? perusing.readings(round.slug(), load().head().id())
                : List.of();
    }
}
