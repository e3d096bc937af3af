package org.ordskifte.web.page.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.VersionHead;

/** What a draft is called, and what is said of it to those who know the version before. */
@Named("titleForm")
@RequestScoped
public class TitleForm {

    @Inject
    Drafting drafting;

    @Inject
    VersionPage version;

    @Inject
    EditPage edit;

    @Inject
    Warnings warnings;

    @Inject
    Onward onward;

    private String title;
    private String subtitle;
    private String note;
    private String seen;
    private List<Part> difference;

    @PostConstruct
    void begin() {
        VersionHead head = version.getHead();
        title = head.title();
        subtitle = head.subtitle();
        note = head.changeNote();
        seen = said(head);
    }

    public void save() {
        VersionHead now = version.getHead();
        if (!said(now).equals(Meanwhile.lines(seen))) {
            difference = WordDiff.of(said(now), said(title, subtitle, note));
            seen = said(now);
            warnings.say("office.edit.title.conflict");
            return;
        }
        drafting.rewrite(version.load().document().slug(), now.number(), title, subtitle, note, null, now.revision());
        onward.to(edit.address(), "office.edit.renamed");
    }

    private static String said(VersionHead head) {
        return said(head.title(), head.subtitle(), head.changeNote());
    }

    private static String said(String... words) {
        return Stream.of(words).map(Meanwhile::lines).collect(Collectors.joining("\n\n"));
    }

    /** What somebody else has written against what is typed here; null unless that happened. */
    public List<Part> getDifference() {
        return difference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
