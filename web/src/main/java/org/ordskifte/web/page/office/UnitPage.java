package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.unit.Enrolling;
import org.ordskifte.identity.unit.Structuring;
import org.ordskifte.identity.unit.UnitMemberView;
import org.ordskifte.identity.unit.UnitView;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** One unit: what it is called, what stands above it, and who works in it. */
@Named("unitPage")
@RequestScoped
public class UnitPage {

    @Inject
    Structuring structuring;

    @Inject
    Enrolling enrolling;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private final UnitMemberForm member = new UnitMemberForm();
    private UnitView unit;
    private UnitForm form;
    private List<UnitMemberView> members;
    private Long seen;
    private LocalDate lastDay;

    public UnitView load() {
        if (unit == null) {
            unit = structuring.unit(page.part("unit"));
            form = UnitForm.of(unit);
        }
        return unit;
    }

    /** Who works there now or will; nobody for whoever may not see the list. */
    public List<UnitMemberView> getMembers() {
        if (members == null) {
            LocalDate today = LocalDate.now(page.getTenant().timeZone());
            members = may.isReadStaff()
                    ? enrolling.members(load().slug(), null).stream()
                            .filter(one -> one.to() == null || !one.to().isBefore(today))
                            .toList()
                    : List.of();
        }
        return members;
    }

    public UnitMemberView getEnding() {
        UUID id = asked.id("end");
        return getMembers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public void describe() {
        structuring.describe(load().slug(), form.draft(load().slug()), seen);
        onward.to(here(), "office.unit.described");
    }

    public void close() {
        structuring.close(load().slug(), lastDay, seen);
        onward.to(here(), "office.unit.closed", load().name());
    }

    public void enrol() {
        UnitMemberView enrolled = enrolling.enrol(load().slug(), member.draft(), null);
        onward.to(here(), "office.unit.enrolled", enrolled.name());
    }

    public void end() {
        UnitMemberView ending = getEnding();
        enrolling.end(load().slug(), ending.id(), lastDay, seen);
        onward.to(here(), "office.unit.ended", ending.name());
    }

    private String here() {
        return "units/" + load().slug();
    }

    public UnitForm getForm() {
        load();
        return form;
    }

    public UnitMemberForm getMember() {
        return member;
    }

    public boolean isClosed() {
        LocalDate last = load().closedOn();
        return last != null && last.isBefore(LocalDate.now(page.getTenant().timeZone()));
    }

    /** The state that is shown; whoever acts on one that has passed is told. */
    public Long getRevision() {
        return load().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
