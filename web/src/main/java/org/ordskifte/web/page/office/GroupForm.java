package org.ordskifte.web.page.office;

import java.util.List;
import org.ordskifte.identity.unit.GroupDraft;
import org.ordskifte.identity.unit.GroupView;

/** What somebody types about a group of readers. */
public class GroupForm {

    private String slug;
    private String name;
    private String reader;
    private String[] units = {};
    private boolean allEmployees;

    static GroupForm of(GroupView group) {
        GroupForm form = new GroupForm();
        form.name = group.name();
        form.reader = group.reader();
        form.units = group.units().toArray(String[]::new);
        form.allEmployees = group.allEmployees();
        return form;
    }

    GroupDraft draft(String address) {
        return new GroupDraft(address, name, reader, List.of(units), allEmployees);
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

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String[] getUnits() {
        return units.clone();
    }

    public void setUnits(String[] units) {
        this.units = units.clone();
    }

    public boolean isAllEmployees() {
        return allEmployees;
    }

    public void setAllEmployees(boolean allEmployees) {
        this.allEmployees = allEmployees;
    }
}
