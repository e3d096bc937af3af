package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ordskifte.confirmation.Confirming;
import org.ordskifte.confirmation.Waiting;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Reviewing;
import org.ordskifte.document.TextDue;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.RecentImport;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Language;

/** Where work begins: what waits for the caller by date, what runs, and what was begun lately. */
@Named("deskPage")
@RequestScoped
public class DeskPage {

    private static final int LATELY = 5;

    @Inject
    Attending attending;

    @Inject
    Reading reading;

    @Inject
    Importing importing;

    @Inject
    Confirming confirming;

    @Inject
    Grouping grouping;

    @Inject
    Reviewing reviewing;

    @Inject
    CurrentTenant tenant;

    @Inject
    Permitted may;

    @Inject
    Language language;

    private List<GroupView> mine;
    private List<RoundHead> rounds;
    private List<DocumentView> documents;
    private List<Task> tasks;

    /**
     * Something that waits.
     *
     * @param kind which sentence says it: answer, conclude, publish, draft, review, expiry, read or reread
     * @param date by which, or since when
     * @param number of the version, where it is one
     */
    public record Task(String kind, Instant date, boolean wholeDay, String path, String title, int number) {
        static Task of(String kind, RoundHead round, Instant date, String title) {
            return new Task(kind, date, false, "consultations/" + round.slug(), title, 0);
        }
    }

    public void load() {
        if (tasks == null) {
            may.requireMember();
            rounds = attending.list();
            documents = reading.list();
            tasks = new ArrayList<>();
            rounds.forEach(this::wait);
            if (!may.isRunRounds()) {
                attending.open().forEach(this::answer);
            }
            confirming.waiting().forEach(this::wait);
            documents.forEach(this::wait);
            if (may.isWriteDocuments()) {
                reviewing.coming().stream()
                        .filter(due -> may.writes(due.document()))
                        .forEach(this::wait);
            }
            tasks.sort(Comparator.comparing(Task::date, Comparator.nullsLast(Comparator.naturalOrder())));
        }
    }

    private void wait(RoundHead round) {
        if (round.phase() == Phase.CLOSED && may.isRunRounds() && may.runs(round.slug())) {
            Instant end = round.endsAt() == null ? round.deadline() : round.endsAt();
            tasks.add(Task.of("conclude", round, end, round.title()));
        } else if (round.phase() == Phase.DRAFT && may.isRunRounds() && may.runs(round.slug())) {
            tasks.add(Task.of("publish", round, round.deadline() == null ? null : round.next(), round.title()));
        }
    }

    /** Each text with a deadline of its own is answered by itself. */
    private void answer(RoundHead round) {
        round.deadlines().stream()
                .filter(each -> !each.over())
                .map(each -> Task.of(
                        "answer",
                        round,
                        each.deadline(),
                        round.deadlines().size() == 1
                                ? round.title()
                                : round.title() + ": " + new DateWords(language.getTongue()).text(each)))
                .forEach(tasks::add);
    }

    private void wait(Waiting text) {
        tasks.add(new Task(
                text.since() == null ? "read" : "reread",
                text.askedAt(),
                false,
                "documents/" + text.document() + "/" + text.version() + "/read",
                text.title(),
                text.version()));
    }

    private void wait(DocumentView document) {
        if (may.isWriteDocuments()) {
            document.versions().stream()
                    .filter(one -> one.state() == VersionState.DRAFT)
                    .filter(one -> may.writes(document.head().slug()))
                    .map(one -> new Task(
                            "draft",
                            one.createdAt(),
                            false,
                            "documents/" + document.head().slug() + "/" + one.number(),
                            one.title(),
                            one.number()))
                    .forEach(tasks::add);
        }
    }

    private void wait(TextDue due) {
        String kind = due.kind().toLowerCase(Locale.ROOT);
        String path = "documents/" + due.document() + "/" + due.version() + (kind.equals("review") ? "/review" : "");
        Instant end = due.day().plusDays(1).atStartOfDay(tenant.zone()).toInstant();
        tasks.add(new Task(kind, end, true, path, due.title(), due.version()));
    }

    public List<Task> getTasks() {
        load();
        return tasks;
    }

    public List<RoundHead> getRunning() {
        load();
        return rounds.stream()
                .filter(one -> one.phase() == Phase.OPEN || one.phase() == Phase.SCHEDULED)
                .sorted(Comparator.comparing(RoundHead::next))
                .toList();
    }

    /** Files imported lately, for whoever imports. */
    public List<RecentImport> getImports() {
        return may.isWriteDocuments()
                ? importing.recent().stream().limit(LATELY).toList()
                : List.of();
    }

    /** What is in force, for whoever only reads: first what applies to them. */
    public List<DocumentView> getInForce() {
        load();
        return documents.stream()
                .filter(one -> one.inForce() != null)
                .sorted(Comparator.comparing(one -> because(one) == null))
                .toList();
    }

    /** How the group is called for which a text comes first with this reader; null where it does not. */
    public String because(DocumentView document) {
        if (mine == null) {
            mine = grouping.mine();
        }
        return mine.stream()
                .filter(group -> document.head().appliesToGroup(group.slug()))
                .map(GroupView::name)
                .findFirst()
                .orElse(null);
    }
}
