package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.response.ResponseContent.RemarkDraft;
import org.ordskifte.consultation.response.ResponseView.RemarkView;

/** One remark while it is written, and as it was when the writer last saw it stored. */
public class RemarkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final UUID clause;
    private UUID id;
    private RemarkKind kind = RemarkKind.COMMENT;
    private RemarkSide side = RemarkSide.JOINT;
    private String text;
    private String proposedText;
    private boolean handedIn;
    private boolean fresh;
    private String seen;
    private String meanwhile;

    RemarkForm(String document, UUID clause) {
        this.document = document;
        this.clause = clause;
        this.fresh = true;
    }

    RemarkForm(RemarkView stored) {
        this(stored.document(), stored.clause());
        this.id = stored.id();
        this.fresh = false;
        take(stored);
    }

    /** Becomes what is stored. */
    final void take(RemarkView stored) {
        kind = stored.kind();
        side = stored.side();
        text = stored.text();
        proposedText = stored.proposedText();
        handedIn = stored.handedIn();
        seen = print(stored);
        meanwhile = null;
    }

    /** Goes on from what is stored now without taking it over. */
    void meets(RemarkView stored) {
        seen = print(stored);
        meanwhile = stored.proposedText() == null ? stored.text() : stored.text() + "\n\n» " + stored.proposedText();
    }

    /** Somebody took it out meanwhile; saved again, it is a new one. */
    void orphaned() {
        id = null;
        seen = null;
    }

    boolean isChanged() {
        return !Objects.equals(seen, print(draft()));
    }

    boolean hasSeen(RemarkView stored) {
        return print(stored).equals(seen);
    }

    /** Nothing was written into it. */
    boolean isBlank() {
        return blank(text) && blank(proposedText);
    }

    RemarkDraft draft() {
        boolean own = side != null && side.room() != null;
        return new RemarkDraft(
                id,
                document,
                clause,
                kind,
                side,
                text == null ? "" : text,
                blank(proposedText) ? null : proposedText,
                own && handedIn);
    }

    static String print(RemarkView one) {
        return print(new RemarkDraft(
                null, null, null, one.kind(), one.side(), one.text(), one.proposedText(), one.handedIn()));
    }

    private static String print(RemarkDraft one) {
        boolean own = one.side() != null && one.side().room() != null;
        return one.kind() + "\n" + one.side() + "\n" + (own && one.handedIn()) + "\n" + plain(one.text()) + "\n"
                + plain(one.proposedText());
    }

    /** Browsers send CR LF. */
    static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getDocument() {
        return document;
    }

    public UUID getClause() {
        return clause;
    }

    public UUID getId() {
        return id;
    }

    public RemarkKind getKind() {
        return kind;
    }

    public void setKind(RemarkKind kind) {
        this.kind = kind;
    }

    public RemarkSide getSide() {
        return side;
    }

    public void setSide(RemarkSide side) {
        this.side = side;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProposedText() {
        return proposedText;
    }

    public void setProposedText(String proposedText) {
        this.proposedText = proposedText;
    }

    public boolean isHandedIn() {
        return handedIn;
    }

    public void setHandedIn(boolean handedIn) {
        this.handedIn = handedIn;
    }

    /** Whether it was added just now, so that the writer goes on in it. */
    public boolean isFresh() {
        return fresh;
    }

    void settled() {
        fresh = false;
    }

    /** What somebody else has made of it in the meantime; null unless that happened. */
    public String getMeanwhile() {
        return meanwhile;
    }
}
