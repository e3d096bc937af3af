package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.AnswerWatch.Answered;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.terms.DayWarning;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.Holidays;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** Lays a round out for the caller: no more of it than they may see. */
@ApplicationScoped
public class RoundDesk {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    Seating seating;

    @Inject
    Instance<AnswerWatch> answers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    public RoundView lay(Consultation round) {
        rounds.flush();
        Attendance you = access.attendance(round);
        List<RoundDocumentView> texts = rounds.texts(round.id());
        List<WarnedDay> warned = warned(round, texts);
        return new RoundView(
                round.head(
                        clock.now(),
                        RoundView.deadlines(texts),
                        access.granted(List.of(round)).get(round.id())),
                round.matter(),
                texts,
                consultees(round, you, texts),
                rounds.stations(round.id()).stream().map(Station::view).toList(),
                extensions(round, you, texts),
                warned.stream().map(WarnedDay::warning).distinct().toList(),
                warned,
                you,
                clock.now());
    }

    List<ConsulteeView> consultees(Consultation round, Attendance you) {
        return consultees(round, you, rounds.texts(round.id()));
    }

    private List<ConsulteeView> consultees(Consultation round, Attendance you, List<RoundDocumentView> texts) {
        Map<UUID, Map<UUID, Answered>> answered = new HashMap<>();
        List<Consultee> all = rounds.consultees(round.id());
        boolean someUnasked = all.stream().anyMatch(Consultee::isUninvited);
        if (you.secretariat() || !you.mandates().isEmpty() || someUnasked) {
            answers.forEach(watch -> answered.putAll(watch.answered(round.id())));
        }
        Map<UUID, String> committees = seating.slugs(all.stream()
                .map(Consultee::committeeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .filter(consultee -> isTold(consultee, you, answered.containsKey(consultee.id())))
                .map(consultee -> view(
                        round,
                        texts,
                        consultee,
                        committees.get(consultee.committeeId()),
                        answered.getOrDefault(consultee.id(), Map.of())))
                .map(view -> you.secretariat()
                        ? view
                        : you.mandates().isEmpty() ? view.forReaders() : view.forThoseAsked(you))
                .toList();
    }

    /** Whoever came unasked is told of once an answer of theirs came in: that somebody writes is nobody else's business. */
    private static boolean isTold(Consultee consultee, Attendance you, boolean answered) {
        return !consultee.isUninvited()
                || answered
                || you.mandate(consultee.id()).isPresent()
                || you.secretariat() && !consultee.isGuest();
    }

    /** One of whom nothing has come in. */
    ConsulteeView view(Consultation round, Consultee consultee) {
        String committee = consultee.committeeId() == null
                ? null
                : seating.committee(consultee.committeeId())
                        .map(CommitteeView::slug)
                        .orElse(null);
        return view(round, rounds.texts(round.id()), consultee, committee, Map.of());
    }

    private ConsulteeView view(
            Consultation round,
            List<RoundDocumentView> texts,
            Consultee consultee,
            String committee,
            Map<UUID, Answered> given) {
        Instant now = clock.now();
        Instant last = RoundView.lastDeadline(texts, round.deadline());
        return consultee.view(
                committee,
                TextDeadline.of(round.deadline(), RoundView.deadlines(texts), now),
                given,
                last != null && !now.isBefore(consultee.deadline(last)),
                now);
    }

    /** One consultee's own extension is for the secretariat and that consultee. */
    private List<RoundView.ExtensionView> extensions(
            Consultation round, Attendance you, List<RoundDocumentView> texts) {
        Map<UUID, String> slugs =
                texts.stream().collect(Collectors.toMap(RoundDocumentView::documentId, RoundDocumentView::document));
        return rounds.extensions(round.id()).stream()
                .filter(each -> each.consulteeId() == null
                        || you.secretariat()
                        || you.mandate(each.consulteeId()).isPresent())
                .map(each -> each.view(slugs))
                .toList();
    }

    private List<WarnedDay> warned(Consultation round, List<RoundDocumentView> texts) {
        return TextDeadline.of(round.deadline(), RoundView.deadlines(texts), clock.now()).stream()
                .flatMap(each -> warned(new Deadline(each.deadline(), null).lastDay(round.zone()), each))
                .toList();
    }

    /** What the calendar of the country says of a day, and what the authority itself does. */
    private Stream<WarnedDay> warned(LocalDate day, TextDeadline of) {
        DayWarning why = Holidays.of(tenant.get().country()).warning(day);
        return Stream.concat(
                Stream.ofNullable(why).map(each -> new WarnedDay(day, each, null, of.document(), of.title())),
                tenant.get().closedDays().stream()
                        .filter(closed -> closed.holds(day))
                        .map(closed ->
                                new WarnedDay(day, DayWarning.CLOSED_DAY, closed.name(), of.document(), of.title())));
    }
}
