package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.source.Budget;

/** Finds what is printed for an element of a tagged file. */
final class TaggedWords {

    private static final float SAME_LINE = 0.6f;
    private static final float WORD_GAP = 0.17f;
    private static final Set<String> NOTES = Set.of("Note", "FENote");
    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3})[])]?");

    private final List<PageText> pages;
    private final Hyphens hyphens;
    private final Budget budget;
    private final Map<COSBase, Integer> pageNumbers = new HashMap<>();
    private final List<PDStructureElement> notes = new ArrayList<>();
    private boolean referring;
    private long letters;

    TaggedWords(PDDocument document, List<PageText> pages, Hyphens hyphens, Budget budget) {
        this.pages = pages;
        this.hyphens = hyphens;
        this.budget = budget;
        int number = 0;
        for (PDPage page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), number++);
        }
    }

    /** Words with how they are set. */
    static final class Words {
        String text = "";
        double size;
        boolean bold = true;
        Segment last;

        /** What stands directly beside the words before belongs to them; what stands on another line is joined to them. */
        void add(Segment next, String said, Hyphens hyphens) {
            boolean touches = last != null
                    && Math.abs(next.y() - last.y()) < SAME_LINE * Math.max(next.size(), last.size())
                    && next.x() >= last.end() - last.size()
                    && next.x() - last.end() < WORD_GAP * Math.min(next.size(), last.size());
            text = text.isEmpty() ? said : touches ? text + said : hyphens.join(text, said);
            size = Math.max(size, next.size());
            bold = bold && next.bold();
            last = next;
        }
    }

    /** Notes that stand inside other elements and were not read with them. */
    List<PDStructureElement> takeNotes() {
        List<PDStructureElement> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** How many letters were found so far. */
    long letters() {
        return letters;
    }

    static long letters(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    Words of(PDStructureElement element, PDPage page, int depth) {
        Words words = new Words();
        List<PDStructureElement> lists = new ArrayList<>();
        PDPage own = element.getPage() == null ? page : element.getPage();
        for (Object kid : element.getKids()) {
            gather(kid, own, words, lists, depth + 1);
        }
        lists.forEach(list -> gatherAll(list, own, words, depth + 1));
        return words;
    }

    private void gatherAll(PDStructureElement element, PDPage page, Words words, int depth) {
        for (Object kid : element.getKids()) {
            List<PDStructureElement> lists = new ArrayList<>();
            gather(kid, element.getPage() == null ? page : element.getPage(), words, lists, depth + 1);
            lists.forEach(list -> gatherAll(list, page, words, depth + 1));
        }
    }

    /** The words of something and all in it; lists and tables in it are put aside. */
    void gather(Object kid, PDPage page, Words words, List<PDStructureElement> aside, int depth) {
        budget.step();
        if (!(kid instanceof PDStructureElement element)) {
            add(kid, page, words);
            return;
        }
        String type = String.valueOf(element.getStandardStructureType());
        if (depth > TaggedText.DEEPEST || type.equals("Figure") || type.equals("Artifact")) {
            return;
        }
        if (type.equals("L") || type.equals("Table")) {
            aside.add(element);
            return;
        }
        if (NOTES.contains(type)) {
            notes.add(element);
            return;
        }
        PDPage own = element.getPage() == null ? page : element.getPage();
        boolean outer = referring;
        referring = outer || type.equals("Reference") || type.equals("Link");
        element.getKids().forEach(inner -> gather(inner, own, words, aside, depth + 1));
        referring = outer;
    }

    private static String reference(String text) {
        String mark = Notes.printed(text).strip();
        return MARK.matcher(mark).matches() ? Notes.mark(mark) : text;
    }

    /** Adds a stretch of marked print. */
    void add(Object kid, PDPage page, Words words) {
        Integer number = null;
        PDPage on = page;
        if (kid instanceof Integer id) {
            number = id;
        } else if (kid instanceof PDMarkedContentReference reference) {
            number = reference.getMCID();
            on = reference.getPage() == null ? page : reference.getPage();
        }
        Integer index = on == null ? null : pageNumbers.get(on.getCOSObject());
        if (number == null || index == null || index >= pages.size()) {
            return;
        }
        for (List<Segment> row : pages.get(index).marked().getOrDefault(number, List.of())) {
            for (Segment segment : row) {
                letters += letters(segment.text());
                words.add(segment, referring ? reference(segment.text()) : segment.text(), hyphens);
            }
        }
    }
}
