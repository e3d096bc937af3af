package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.document.ReviewView;
import org.ordskifte.document.Reviewing;
import org.ordskifte.shared.Refusal;

/** An adopted version is looked at again: it may stand, until the day named; or the day is moved. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    @Inject
    Reviewing reviewing;

    @Inject
    VersionPage version;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private Long seen;
    private LocalDate next;
    private LocalDate day;
    private String note;
    private boolean begun;
    private List<ReviewView> reviews;

    public void load() {
        may.requireMember();
        if (!version.isAdopted()) {
            throw Refusal.notFound();
        }
        if (!begun && seen == null) {
            begun = true;
            day = version.getHead().reviewBy();
        }
    }

    public List<ReviewView> getReviews() {
        if (reviews == null) {
            reviews = reviewing.list(slug());
        }
        return reviews;
    }

    public boolean isOverdue() {
        LocalDate by = version.getHead().reviewBy();
        return by != null && by.isBefore(version.load().today());
    }

    public void confirm() {
        reviewing.confirm(slug(), version.getHead().number(), next, note, seen);
        onward.to(address(), "office.review.confirmed");
    }

    public void plan() {
        reviewing.plan(slug(), version.getHead().number(), day, seen);
        onward.to(address(), day == null ? "office.review.unplanned" : "office.review.planned");
    }

    private String slug() {
        return version.load().document().slug();
    }

    private String address() {
        return "documents/" + slug() + "/" + version.getHead().number() + "/review";
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return version.getHead().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public LocalDate getNext() {
        return next;
    }

    public void setNext(LocalDate next) {
        this.next = next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
