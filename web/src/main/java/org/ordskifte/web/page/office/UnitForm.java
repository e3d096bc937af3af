package org.ordskifte.web.page.office;

import org.ordskifte.identity.unit.UnitDraft;
import org.ordskifte.identity.unit.UnitView;

/** What somebody types about a unit. */
public class UnitForm {

    private String slug;
    private String name;
    private String directoryName;
    private String parent;

    static UnitForm of(UnitView unit) {
        UnitForm form = new UnitForm();
        form.name = unit.name();
        form.directoryName = unit.directoryName();
        form.parent = unit.parent();
        return form;
    }

    UnitDraft draft(String address) {
        return new UnitDraft(address, name, directoryName, parent);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDirectoryName() {
        return directoryName;
    }

    public void setDirectoryName(String directoryName) {
        this.directoryName = directoryName;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
