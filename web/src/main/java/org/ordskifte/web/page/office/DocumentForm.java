package org.ordskifte.web.page.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.document.Access;
import org.ordskifte.document.DocumentDraft;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;

/** What somebody types about a document. Lists are typed one item to a line. */
public class DocumentForm {

    private String slug;
    private String title;
    private String kind;
    private String kindName;
    private String language;
    private Access access = Access.PUBLIC;
    private String[] units = {};
    private String responsibleUnit;
    private String ownerName;
    private String contactEmail;
    private String contactPhone;
    private String[] groups = {};
    private String appliesTo;
    private String replaces;
    private String[] related = {};

    /**
     * @param known slugs of the groups of readers there are
     * @param replaced the document in whose place it stands; null where there is none
     */
    static DocumentForm of(DocumentHead head, Collection<String> known, DocumentView.Named replaced) {
        DocumentForm form = new DocumentForm();
        form.replaces = replaced == null ? null : replaced.slug();
        form.related = head.related() == null ? new String[0] : head.related().toArray(String[]::new);
        form.slug = head.slug();
        form.title = head.title();
        form.kind = head.kind();
        form.kindName = head.kindName();
        form.language = head.language();
        form.access = head.access();
        form.units = head.units() == null ? new String[0] : head.units().toArray(String[]::new);
        form.responsibleUnit = head.responsibleUnit();
        form.ownerName = head.ownerName();
        form.contactEmail = head.contactEmail();
        form.contactPhone = head.contactPhone();
        List<String> said = head.appliesTo() == null ? List.of() : head.appliesTo();
        form.groups = said.stream().filter(known::contains).toArray(String[]::new);
        form.appliesTo =
                lines(said.stream().filter(word -> !known.contains(word)).toList());
        return form;
    }

    DocumentDraft draft() {
        return new DocumentDraft(
                slug,
                title,
                kind,
                kindName,
                language,
                access,
                access == Access.UNITS ? List.of(units) : List.of(),
                responsibleUnit,
                ownerName,
                contactEmail,
                contactPhone,
                Stream.concat(Arrays.stream(groups), items(appliesTo).stream()).toList(),
                replaces == null ? "" : replaces,
                List.of(related));
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }

    private static List<String> items(String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String kindName) {
        this.kindName = kindName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }

    public String[] getUnits() {
        return units.clone();
    }

    public void setUnits(String[] units) {
        this.units = units.clone();
    }

    public String getResponsibleUnit() {
        return responsibleUnit;
    }

    public void setResponsibleUnit(String responsibleUnit) {
        this.responsibleUnit = responsibleUnit;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String[] getGroups() {
        return groups.clone();
    }

    public void setGroups(String[] groups) {
        this.groups = groups.clone();
    }

    public String[] getRelated() {
        return related.clone();
    }

    public void setRelated(String[] related) {
        this.related = related.clone();
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public String getAppliesTo() {
        return appliesTo;
    }

    public void setAppliesTo(String appliesTo) {
        this.appliesTo = appliesTo;
    }
}
