package org.ordskifte.intake.web;

import java.util.List;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;

/** Which heading of a page is its title. */
final class WebTitle {

    private WebTitle() {}

    /** The only heading of the first level, before all others, is the title. */
    static List<FlowPart> titled(List<FlowPart> parts) {
        List<Paragraph> headings = parts.stream()
                .filter(each -> each instanceof Paragraph paragraph
                        && (paragraph.role() == Role.HEADING || paragraph.role() == Role.TITLE))
                .map(Paragraph.class::cast)
                .toList();
        boolean title = !headings.isEmpty()
                && headings.get(0).role() == Role.HEADING
                && headings.get(0).depth() == 1
                && headings.stream().skip(1).noneMatch(each -> each.depth() == 1);
        if (!title) {
            return parts;
        }
        return parts.stream()
                .map(each -> each == headings.get(0)
                        ? Paragraph.of(
                                Role.TITLE,
                                1,
                                null,
                                headings.get(0).text(),
                                headings.get(0).look())
                        : each)
                .toList();
    }
}
