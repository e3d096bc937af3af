package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.ordskifte.intake.source.Budget;

/** Finds what is printed for an element of a tagged file. */
final class TaggedWords {

    private final List<PageText> pages;
    private final Hyphens hyphens;
    private final Budget budget;
    private final Map<COSBase, Integer> pageNumbers = new HashMap<>();
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
        PDPage own = element.getPage() == null ? page : element.getPage();
        element.getKids().forEach(inner -> gather(inner, own, words, aside, depth + 1));
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
                words.text = words.text.isEmpty() ? segment.text() : hyphens.join(words.text, segment.text());
                words.size = Math.max(words.size, segment.size());
                words.bold = words.bold && segment.bold();
            }
        }
    }
}
