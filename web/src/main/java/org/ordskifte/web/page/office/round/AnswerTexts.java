package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.document.Reading;
import org.ordskifte.web.page.office.VersionPage;
import org.ordskifte.web.text.Texts;

/** The texts that are out in the round, clause by clause, for remarks to stand beside. */
@Named("answerTexts")
@RequestScoped
public class AnswerTexts {

    @Inject
    Reading reading;

    @Inject
    RoundPage round;

    @Inject
    Texts t;

    private List<Row> rows;

    /**
     * A clause, or a text as a whole.
     *
     * @param first whether a text begins here
     * @param words null for the text as a whole
     */
    public record Row(RoundDocumentView text, boolean first, VersionPage.Words words, String name) {
        /** The number alone where there is one. */
        public String brief() {
            return words == null || words.clause().label() == null
                    ? name
                    : words.clause().label();
        }

        /** The number as printed; null where there is none. */
        public String number() {
            return words == null ? null : words.clause().label();
        }

        /** What stands beside the number: the heading, what a clause without either is called, or the text's title. */
        public String heading() {
            if (words == null) {
                return text.title();
            }
            boolean nameless = words.clause().heading() == null && number() == null;
            return nameless ? name : words.clause().heading();
        }

        public UUID clause() {
            return words == null ? null : words.clause().id();
        }

        public String anchor() {
            return words == null ? "t-" + text.document() : "c-" + clause();
        }
    }

    /** Of the text the address asks about alone, or of all. */
    public List<Row> rows(String document) {
        if (rows == null) {
            rows = new ArrayList<>();
            round.load().documents().forEach(this::add);
        }
        return document == null
                ? rows
                : rows.stream()
                        .filter(row -> row.text().document().equals(document))
                        .toList();
    }

    private void add(RoundDocumentView text) {
        rows.add(new Row(text, true, null, t.of("remark.whole")));
        reading.version(text.document(), text.version()).clauses().stream()
                .map(VersionPage.Words::of)
                .forEach(words -> rows.add(new Row(text, false, words, words.name())));
    }

    /** Whether others do not see a remark or a file which the caller sees. */
    public boolean isWithheld(ResponseView said, UUID part) {
        return said.withheld().stream().anyMatch(one -> part.equals(one.part()));
    }

    /** What a text of the round is called. */
    public String title(String document) {
        return round.load().documents().stream()
                .filter(text -> text.document().equals(document))
                .map(RoundDocumentView::title)
                .findFirst()
                .orElse(document);
    }

    /** The places of an answer on which it remarks something. */
    public List<Row> spoken(ResponseView answer) {
        return rows(null).stream()
                .filter(row -> !remarks(answer, row).isEmpty())
                .toList();
    }

    public List<RemarkView> remarks(ResponseView answer, Row row) {
        return answer.remarks().stream()
                .filter(one ->
                        row.text().document().equals(one.document()) && Objects.equals(row.clause(), one.clause()))
                .toList();
    }
}
