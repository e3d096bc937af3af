package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Position;

/** What is said on one of several texts, as it is typed. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final String title;
    private final String language;
    private Position position;
    private String text;
    private Position seenPosition;
    private String seenText = "";
    private String meanwhile;

    private PartForm(RoundDocumentView about) {
        this.document = about.document();
        this.title = about.title();
        this.language = about.language();
    }

    /**
     * One for each text; none where there is a single one, whose answer is the whole.
     *
     * @param about the text that is answered by itself; null for all
     */
    static ArrayList<PartForm> all(List<RoundDocumentView> texts, String about, List<AnswerPart> stored) {
        ArrayList<PartForm> forms = new ArrayList<>();
        if (about == null && texts.size() > 1) {
            texts.forEach(text -> forms.add(new PartForm(text)));
            meet(forms, stored);
        }
        return forms;
    }

    /** Others have saved in the meantime: theirs is taken over, unless both have changed it. */
    static void meet(List<PartForm> forms, List<AnswerPart> stored) {
        for (PartForm form : forms) {
            form.meet(stored.stream()
                    .filter(part -> part.document().equals(form.document))
                    .findFirst()
                    .orElse(new AnswerPart(form.document, null, "")));
        }
    }

    private void meet(AnswerPart stored) {
        String theirs = RemarkForm.plain(stored.text());
        if (!isChanged()) {
            position = stored.position();
            text = stored.text();
        } else if (!theirs.equals(seenText)) {
            meanwhile = stored.text();
        }
        seenPosition = stored.position();
        seenText = theirs;
    }

    boolean isChanged() {
        return position != seenPosition || !RemarkForm.plain(text).equals(seenText);
    }

    boolean isBlank() {
        return position == null && (text == null || text.isBlank());
    }

    AnswerPart part() {
        return new AnswerPart(document, position, Objects.requireNonNullElse(text, ""));
    }

    /** The text as others have saved it; null unless both have changed it. */
    public String getMeanwhile() {
        return meanwhile;
    }

    public String getDocument() {
        return document;
    }

    public String getTitle() {
        return title;
    }

    public String getLanguage() {
        return language;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
