package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.identity.unit.Structuring;
import org.ordskifte.identity.unit.UnitView;

/** The authority's units as a tree, and founding one. */
@Named("unitsPage")
@RequestScoped
public class UnitsPage {

    @Inject
    Structuring structuring;

    @Inject
    Onward onward;

    private final UnitForm form = new UnitForm();
    private List<UnitView> all;

    public void load() {
        if (all == null) {
            all = structuring.units();
        }
    }

    public List<UnitView> getAll() {
        load();
        return all;
    }

    /** Those that are not closed. */
    public List<UnitView> getStanding() {
        return getAll().stream().filter(one -> one.closedOn() == null).toList();
    }

    /** How a unit is called; its slug where it is not known any more. */
    public String name(String slug) {
        return getAll().stream()
                .filter(one -> one.slug().equals(slug))
                .map(UnitView::name)
                .findFirst()
                .orElse(slug);
    }

    /** The same for several, in their order. */
    public List<String> names(List<String> slugs) {
        return slugs == null ? List.of() : slugs.stream().map(this::name).toList();
    }

    public UnitForm getForm() {
        return form;
    }

    public void found() {
        UnitView founded = structuring.found(form.draft(form.getSlug()));
        onward.to("units/" + founded.slug(), "office.units.founded", founded.name());
    }
}
