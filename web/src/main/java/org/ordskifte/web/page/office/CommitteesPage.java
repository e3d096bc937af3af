package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.committee.CommitteeDraft;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Organising;
import org.ordskifte.web.entry.PageContext;

/** The committees as a tree, and founding one. */
@Named("committeesPage")
@RequestScoped
public class CommitteesPage {

    @Inject
    Organising organising;

    @Inject
    PageContext page;

    @Inject
    Onward onward;

    private List<CommitteeView> all;
    private String name;
    private String slug;
    private String levelName;
    private String parent;

    public void load() {
        if (all == null) {
            all = organising.committees();
        }
    }

    public List<CommitteeView> getAll() {
        load();
        return all;
    }

    public String name(String committee) {
        return getAll().stream()
                .filter(one -> one.slug().equals(committee))
                .map(CommitteeView::name)
                .findFirst()
                .orElse(committee);
    }

    /** Those another can stand below. */
    public List<CommitteeView> getStanding() {
        return getAll().stream().filter(this::isStanding).toList();
    }

    /** Whether it exists today, as it may until a day that has been named. */
    public boolean isStanding(CommitteeView committee) {
        return committee.stands(LocalDate.now(page.getTenant().timeZone()));
    }

    public void found() {
        CommitteeView founded = organising.found(new CommitteeDraft(slug, name, levelName, parent));
        onward.to("committees/" + founded.slug(), "office.committees.founded", founded.name());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getLevelName() {
        return levelName;
    }

    public void setLevelName(String levelName) {
        this.levelName = levelName;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
