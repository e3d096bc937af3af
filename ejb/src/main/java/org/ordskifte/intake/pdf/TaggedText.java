package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.pdf.TaggedWords.Words;
import org.ordskifte.intake.source.Budget;

/** Reads a PDF by the structure that the file itself declares: headings, paragraphs, lists and tables in their order. */
final class TaggedText {

    private static final double COVERED = 0.85;
    static final int DEEPEST = 60;

    private final List<PageText> pages;
    private final Budget budget;
    private final TaggedWords words;
    private final List<FlowPart> parts = new ArrayList<>();
    private final TaggedNotes notes = new TaggedNotes();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private TaggedText(PDDocument document, List<PageText> pages, Hyphens hyphens, Budget budget) {
        this.pages = pages;
        this.budget = budget;
        this.words = new TaggedWords(document, pages, hyphens, budget);
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
                .mapToLong(segment -> TaggedWords.letters(segment.text()))
                .sum();
        if (stage.words.letters() < COVERED * printed) {
            return Optional.empty();
        }
        List<FlowPart> settled = new ArrayList<>(stage.notes.settled(stage.parts));
        stage.artifacts(settled);
        return Optional.of(settled);
    }

    private void element(PDStructureElement element, PDPage page, int list, int depth) {
        read(element, page, list, depth);
        words.takeNotes().forEach(each -> read(each, each.getPage() == null ? page : each.getPage(), 0, depth + 1));
    }

    private void read(PDStructureElement element, PDPage page, int list, int depth) {
        budget.step();
        if (depth > DEEPEST || seen.put(element.getCOSObject(), true) != null) {
            return;
        }
        PDPage own = element.getPage() == null ? page : element.getPage();
        String type = String.valueOf(element.getStandardStructureType());
        switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> {
                Words heading = words.of(element, own, depth);
                int level = type.length() == 2 ? type.charAt(1) - '0' : 1;
                add(type.equals("Title") ? Role.TITLE : Role.HEADING, level, null, heading);
            }
            case "P", "Caption", "Span", "Link", "Quote", "Code", "Reference" ->
                add(Role.TEXT, 0, null, words.of(element, own, depth));
            case "Note", "FENote" -> note(words.of(element, own, depth));
            case "BlockQuote" -> add(Role.QUOTE, 0, null, words.of(element, own, depth));
            case "TOCI" -> add(Role.CONTENTS, 0, null, words.of(element, own, depth));
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
                Words loose = new Words();
                words.add(kid, page, loose);
                add(Role.TEXT, 0, null, loose);
            }
        }
    }

    private void add(Role role, int depth, String marker, Words said) {
        String text = said.text.strip();
        if (!text.isEmpty()) {
            Look look = new Look(Math.round(said.size * 2) / 2.0, said.bold);
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
            words.gather(kid, page, isLabel ? label : body, inner, depth + 1);
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
                            cells.add(words.of(each, inner.getPage() == null ? page : inner.getPage(), depth + 2)
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

    private void note(Words said) {
        int before = parts.size();
        add(Role.TEXT, 0, null, said);
        parts.subList(before, parts.size()).forEach(part -> notes.add((Paragraph) part));
    }

    private void artifacts(List<FlowPart> settled) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (PageText page : pages) {
            for (List<Segment> row : page.artifacts()) {
                String text = Notes.printed(
                        String.join(" ", row.stream().map(Segment::text).toList()));
                boolean number = text.toLowerCase(Locale.ROOT).matches("(?:side|sida|page)?\\s*\\d{1,4}.{0,10}");
                boolean top = row.get(0).y() < page.height() / 2;
                reasons.putIfAbsent(text, number ? "page-number" : top ? "page-header" : "page-footer");
            }
        }
        reasons.forEach((text, reason) -> settled.add(Paragraph.aside(reason, text)));
    }
}
