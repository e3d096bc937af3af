package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.export.XmlPen;

/** What is said of the next paragraph, and all that was said. */
final class Comments {

    private final XmlPen xml;
    private final String author;
    private final List<String> said = new ArrayList<>();
    private String next;

    Comments(XmlPen xml, String author) {
        this.xml = xml;
        this.author = author;
    }

    /** @param remark null where there is nothing to say */
    void say(String remark) {
        next = remark;
    }

    void around(Runnable runs) {
        if (next == null) {
            runs.run();
            return;
        }
        String id = String.valueOf(said.size());
        said.add(next);
        next = null;
        xml.empty("w:commentRangeStart", "w:id", id);
        runs.run();
        xml.empty("w:commentRangeEnd", "w:id", id);
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
        xml.close();
        xml.empty("w:commentReference", "w:id", id).close();
    }

    XmlPen part() {
        XmlPen part = XmlPen.document().open("w:comments", "xmlns:w", WordPackage.W);
        for (int i = 0; i < said.size(); i++) {
            part.open("w:comment", "w:id", String.valueOf(i), "w:author", author, "w:initials", "O");
            part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CommentText");
            part.close();
            part.open("w:r").element("w:t", said.get(i), "xml:space", "preserve");
            part.close().close().close();
        }
        return part.close();
    }
}
