package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.Appointing;
import org.ordskifte.committee.CommitteeDraft;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Organising;
import org.ordskifte.committee.SeatView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** One committee: who sits in it and who did, its name and place in the tree, and its end. */
@Named("committeePage")
@RequestScoped
public class CommitteePage {

    @Inject
    Organising organising;

    @Inject
    Appointing appointing;

    @Inject
    CommitteesPage committees;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private CommitteeView committee;
    private List<SeatView> seats;
    private Boolean naming;
    private Long seen;
    private String name;
    private String levelName;
    private String parent;
    private LocalDate lastDay;
    private String into;

    public CommitteeView load() {
        if (committee == null) {
            committee = organising.committee(page.part("committee"));
            seats = organising.seats(committee.slug(), null);
            name = committee.name();
            levelName = committee.levelName();
            parent = committee.parent();
        }
        return committee;
    }

    /** Held today or from a later day on. */
    public List<SeatView> getSeats() {
        load();
        return seats.stream().filter(seat -> !isOver(seat)).toList();
    }

    public List<SeatView> getEarlier() {
        load();
        return seats.stream().filter(this::isOver).toList();
    }

    private boolean isOver(SeatView seat) {
        LocalDate today = LocalDate.now(page.getTenant().timeZone());
        return seat.to() != null && seat.to().isBefore(today);
    }

    /** Whether it exists today, as it may until a day that has been named. */
    public boolean isStanding() {
        return committees.isStanding(load());
    }

    /** Whether the caller may name substitutes here. */
    public boolean isNaming() {
        if (naming == null) {
            naming = appointing.mayNameSubstitutes(load().slug());
        }
        return naming;
    }

    /** Whether the page shows the committee itself, not one step of a change. */
    public boolean isPlain() {
        return !asked.has("end")
                && !asked.has("substitute")
                && !asked.has("rename")
                && !asked.has("close")
                && !asked.has("merge");
    }

    /** The seat meant by the query, such as {@code ?end=ID} or {@code ?substitute=ID}. */
    public SeatView seat(String step) {
        return seat(asked.id(step));
    }

    public SeatView seat(UUID id) {
        load();
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    public void end() {
        SeatView seat = seat("end");
        appointing.end(load().slug(), seat.id(), lastDay, seen);
        onward.to(address(), "office.committee.ended", seat.name());
    }

    public void rename() {
        organising.rename(load().slug(), new CommitteeDraft(committee.slug(), name, levelName, parent), seen);
        onward.to(address(), "office.committee.renamed");
    }

    public void close() {
        organising.close(load().slug(), lastDay, seen);
        onward.to(address(), "office.committee.closed", committee.name());
    }

    public void merge() {
        organising.merge(load().slug(), into, seen);
        onward.to("committees/" + into, "office.committee.merged", committee.name());
    }

    String address() {
        return "committees/" + load().slug();
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return load().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public String getName() {
        load();
        return name;
    }

    public void setName(String name) {
        load();
        this.name = name;
    }

    public String getLevelName() {
        load();
        return levelName;
    }

    public void setLevelName(String levelName) {
        load();
        this.levelName = levelName;
    }

    public String getParent() {
        load();
        return parent;
    }

    public void setParent(String parent) {
        load();
        this.parent = parent;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Those that stand beside it. */
    public List<CommitteeView> getOthers() {
        return committees.getStanding().stream()
                .filter(one -> !one.slug().equals(load().slug()))
                .toList();
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
