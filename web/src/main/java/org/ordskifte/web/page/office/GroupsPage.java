package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.shared.Refusal;

/** The groups of readers that the authority tells apart. */
@Named("groupsPage")
@RequestScoped
public class GroupsPage {

    @Inject
    Grouping grouping;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private List<GroupView> all;
    private GroupForm form;
    private Long seen;

    public void load() {
        if (all == null) {
            may.requireMember();
            all = grouping.groups();
        }
    }

    public List<GroupView> getAll() {
        load();
        return all;
    }

    /** How these are called; a word that is no group's stays as it is. */
    public List<String> names(List<String> words) {
        return words == null ? List.of() : words.stream().map(this::name).toList();
    }

    private String name(String word) {
        return getAll().stream()
                .filter(one -> one.slug().equals(word))
                .map(GroupView::name)
                .findFirst()
                .orElse(word);
    }

    /** The one that is described or removed; null where a new one is defined. */
    public GroupView getOne() {
        String slug = asked.has("group") ? asked.text("group") : asked.text("remove");
        return slug == null
                ? null
                : getAll().stream()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
    }

    public GroupForm getForm() {
        if (form == null) {
            form = getOne() == null ? new GroupForm() : GroupForm.of(getOne());
        }
        return form;
    }

    public void save() {
        GroupView saved = getOne() == null
                ? grouping.define(form.draft(form.getSlug()))
                : grouping.describe(getOne().slug(), form.draft(getOne().slug()), seen);
        onward.to("groups", "office.groups.saved", saved.name());
    }

    public void remove() {
        GroupView one = getOne();
        grouping.remove(one.slug(), seen);
        onward.to("groups", "office.groups.removed", one.name());
    }

    /** The state that is shown; whoever acts on one that has passed is told. */
    public Long getRevision() {
        return getOne() == null ? null : getOne().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }
}
