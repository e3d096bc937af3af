package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.source.Budget;

/** Reads a PDF by the structure that the file itself declares: headings, paragraphs, lists and tables in their order. */
final class TaggedText {

    private static final double COVERED = 0.85;
    private static final int DEEPEST = 60;

    private final List<PageText> pages;
    private final Hyphens hyphens;
    private final Budget budget;
    private final Map<COSBase, Integer> pageNumbers = new HashMap<>();
    private final List<FlowPart> parts = new ArrayList<>();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private long letters;

    private TaggedText(PDDocument document, List<PageText> pages, Hyphens hyphens, Budget budget) {
        this.pages = pages;
        this.hyphens = hyphens;
        this.budget = budget;
        int number = 0;
        for (PDPage page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), number++);
        }
    }

    /** @return nothing where there is no structure, or one that leaves out much of what is printed */
    static Optional<List<FlowPart>> read(PDDocument document, List<PageText> pages, Hyphens hyphens, Budget budget) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        TaggedText stage = new TaggedText(document, pages, hyphens, budget);
        for (Object kid : root.getKids()) {
            if (kid instanceof PDStructureElement element) {
                stage.element(element, null, 0, 0);
            }
        }
        long printed = pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .mapToLong(segment -> length(segment.text()))
                .sum();
        if (stage.letters < COVERED * printed) {
            return Optional.empty();
        }
        stage.artifacts();
        return Optional.of(stage.parts);
    }

    private static long length(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** Words with how they are set. */
    private static final class Words {
        private String text = "";
        private double size;
        private boolean bold = true;
    }

    private void element(PDStructureElement element, PDPage page, int list, int depth) {
        budget.step();
        if (depth > DEEPEST || seen.put(element.getCOSObject(), true) != null) {
            return;
        }
        PDPage own = element.getPage() == null ? page : element.getPage();
        String type = String.valueOf(element.getStandardStructureType());
        switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> {
                Words words = words(element, own, depth);
                int level = type.length() == 2 ? type.charAt(1) - '0' : 1;
                add(type.equals("Title") ? Role.TITLE : Role.HEADING, level, null, words);
            }
            case "P", "Note", "Caption", "Span", "Link", "Quote", "Code", "FENote", "Reference" ->
                add(Role.TEXT, 0, null, words(element, own, depth));
            case "BlockQuote" -> add(Role.QUOTE, 0, null, words(element, own, depth));
            case "TOCI" -> add(Role.CONTENTS, 0, null, words(element, own, depth));
            case "L" -> kids(element, own, list + 1, depth);
            case "LI" -> item(element, own, list, depth);
            case "Table" -> table(element, own, depth);
            case "Figure", "Formula", "Artifact" -> {
                // not text
            }
            default -> kids(element, own, list, depth);
        }
    }

    private void kids(PDStructureElement element, PDPage page, int list, int depth) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                element(inner, page, list, depth + 1);
            } else {
                Words words = new Words();
                content(kid, page, words);
                add(Role.TEXT, 0, null, words);
            }
        }
    }

    private void add(Role role, int depth, String marker, Words words) {
        String text = words.text.strip();
        if (!text.isEmpty()) {
            Look look = new Look(Math.round(words.size * 2) / 2.0, words.bold);
            String entry = role == Role.CONTENTS ? text.replaceFirst("[\\s.…]{2,}(\\d{1,3})$", "\t$1") : text;
            parts.add(Paragraph.of(role, depth, marker, entry, look));
        }
    }

    private void item(PDStructureElement item, PDPage page, int list, int depth) {
        Words label = new Words();
        Words body = new Words();
        List<PDStructureElement> inner = new ArrayList<>();
        for (Object kid : item.getKids()) {
            boolean isLabel =
                    kid instanceof PDStructureElement element && "Lbl".equals(element.getStandardStructureType());
            gather(kid, page, isLabel ? label : body, inner, depth + 1);
        }
        String number = label.text.strip();
        String text = body.text.strip();
        if (number.isEmpty() && text.matches("(?s)[•·▪◦‣●○■–\\-\uF0B7\uF0A7]\\s+.*")) {
            number = text.substring(0, 1);
            text = text.substring(1).strip();
        }
        if (number.isEmpty() && text.matches("(?s)(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-z]\\))\\s+.*")) {
            number = text.substring(0, text.indexOf(' '));
            text = text.substring(text.indexOf(' ')).strip();
        }
        String marker = number.matches("[\\p{Alnum}.()§ ]*\\p{Alnum}[.)]*") && !number.equals("o") ? number : "-";
        if (!text.isEmpty()) {
            Look look = new Look(Math.round(body.size * 2) / 2.0, body.bold);
            parts.add(Paragraph.of(Role.ITEM, Math.max(0, list - 1), marker, text, look));
        }
        inner.forEach(each -> element(each, page, list, depth + 1));
    }

    private void table(PDStructureElement table, PDPage page, int depth) {
        List<List<String>> rows = new ArrayList<>();
        rows(table, page, rows, depth);
        if (!rows.isEmpty()) {
            parts.add(Grid.of(rows));
        }
    }

    private void rows(PDStructureElement element, PDPage page, List<List<String>> rows, int depth) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && depth < DEEPEST) {
                if ("TR".equals(inner.getStandardStructureType())) {
                    List<String> cells = new ArrayList<>();
                    for (Object cell : inner.getKids()) {
                        if (cell instanceof PDStructureElement each) {
                            cells.add(words(each, inner.getPage() == null ? page : inner.getPage(), depth + 2)
                                    .text
                                    .strip());
                        }
                    }
                    rows.add(cells);
                } else {
                    rows(inner, page, rows, depth + 1);
                }
            }
        }
    }

    private Words words(PDStructureElement element, PDPage page, int depth) {
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
    private void gather(Object kid, PDPage page, Words words, List<PDStructureElement> aside, int depth) {
        budget.step();
        if (!(kid instanceof PDStructureElement element)) {
            content(kid, page, words);
            return;
        }
        String type = String.valueOf(element.getStandardStructureType());
        if (depth > DEEPEST || type.equals("Figure") || type.equals("Artifact")) {
            return;
        }
        if (type.equals("L") || type.equals("Table")) {
            aside.add(element);
            return;
        }
        PDPage own = element.getPage() == null ? page : element.getPage();
        element.getKids().forEach(inner -> gather(inner, own, words, aside, depth + 1));
    }

    private void content(Object kid, PDPage page, Words words) {
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
                letters += length(segment.text());
                words.text = words.text.isEmpty() ? segment.text() : hyphens.join(words.text, segment.text());
                words.size = Math.max(words.size, segment.size());
                words.bold = words.bold && segment.bold();
            }
        }
    }

    private void artifacts() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (PageText page : pages) {
            for (List<Segment> row : page.artifacts()) {
                String text = String.join(" ", row.stream().map(Segment::text).toList());
                boolean number = text.toLowerCase(Locale.ROOT).matches("(?:side|sida|page)?\\s*\\d{1,4}.{0,10}");
                boolean top = row.get(0).y() < page.height() / 2;
                reasons.putIfAbsent(text, number ? "page-number" : top ? "page-header" : "page-footer");
            }
        }
        reasons.forEach((text, reason) -> parts.add(Paragraph.aside(reason, text)));
    }
}
