package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.committee.Organising;
import org.ordskifte.committee.PersonSeats;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.MemberView;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Staffing;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** Who holds which bundle of rights, from when to when. */
@Named("membersPage")
@RequestScoped
public class MembersPage extends PersonForm {

    @Inject
    Staffing staffing;

    @Inject
    Organising organising;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private List<MemberView> all;
    private List<PersonSeats> seats;
    private Right[] bundles = {};
    private String unit;
    private String deputyFor;

    public List<MemberView> load() {
        if (all == null) {
            all = staffing.members();
        }
        return all;
    }

    /** Those that hold today or will. */
    public List<MemberView> getHeld() {
        LocalDate today = LocalDate.now(page.getTenant().timeZone());
        return load().stream()
                .filter(one -> one.to() == null || !one.to().isBefore(today))
                .toList();
    }

    /** The one a deputy stands in for; null for everybody else. */
    public MemberView principal(MemberView deputy) {
        return load().stream()
                .filter(one -> one.id().equals(deputy.deputyFor()))
                .findFirst()
                .orElse(null);
    }

    /** Whoever holds a seat in a committee, now or later. */
    public List<PersonSeats> getSeats() {
        if (seats == null) {
            seats = organising.seatHolders();
        }
        return seats;
    }

    public MemberView getEnding() {
        return held(asked.id("end"));
    }

    private MemberView held(UUID id) {
        return load().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    public void appoint() {
        MemberView principal = deputyFor == null ? null : held(UUID.fromString(deputyFor));
        staffing.appoint(
                new Invitee(getEmail(), called()),
                principal == null || bundles.length > 0 ? Set.of(bundles) : Set.of(principal.bundle()),
                principal == null || unit != null ? unit : principal.unit(),
                getFrom(),
                getTo(),
                principal == null ? null : principal.id());
        onward.to("members", "office.members.appointed", called());
    }

    private String called() {
        return getName() == null ? getEmail() : getName();
    }

    public void dismiss() {
        MemberView ending = getEnding();
        staffing.dismiss(ending.id(), ending.revision());
        onward.to("members", "office.members.dismissed", ending.name());
    }

    public Right[] getBundles() {
        return bundles.clone();
    }

    public void setBundles(Right[] bundles) {
        this.bundles = bundles.clone();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDeputyFor() {
        return deputyFor;
    }

    public void setDeputyFor(String deputyFor) {
        this.deputyFor = deputyFor;
    }
}
