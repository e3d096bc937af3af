package org.ordskifte.web.page.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordskifte.document.Adoption;
import org.ordskifte.document.BlockNotation;
import org.ordskifte.web.text.Texts;

/** The clauses of a version that is being adopted, for the wording the meeting gave them. */
@Named("meetingForm")
@RequestScoped
public class MeetingForm {

    @Inject
    VersionPage version;

    @Inject
    Asked asked;

    @Inject
    Texts t;

    private final List<Entry> clauses = new ArrayList<>();

    /** A clause that can be reworded. */
    public static class Entry {
        private final UUID id;
        private final String name;
        private final String proposed;
        private String text;

        Entry(VersionPage.Words words) {
            this.id = words.clause().id();
            this.name = words.name();
            this.proposed = BlockNotation.write(words.clause().blocks());
            this.text = proposed;
        }

        /** Whether it says something else; how its lines end says nothing. */
        public boolean isChanged() {
            return !BlockNotation.read(text).equals(BlockNotation.read(proposed));
        }

        public String getName() {
            return name;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @PostConstruct
    void begin() {
        if (isOn()) {
            version.getClauses().forEach(one -> clauses.add(new Entry(one)));
        }
    }

    public boolean isOn() {
        return asked.has("meeting") && !version.isCorrection();
    }

    public List<Entry> getClauses() {
        return clauses;
    }

    List<Adoption.Change> changes() {
        return clauses.stream()
                .filter(Entry::isChanged)
                .map(one -> new Adoption.Change(one.id, BlockNotation.read(one.text)))
                .toList();
    }

    void sayUnchanged() {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_ERROR, t.of("office.adopt.meeting.none"), null));
    }
}
