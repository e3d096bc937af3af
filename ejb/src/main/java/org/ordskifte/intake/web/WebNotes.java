package org.ordskifte.intake.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.ordskifte.intake.flow.Notes;

/**
 * Takes the notes of a page out of it: a short mark that leads to a place on the page from which a link leads back, or that is
 * called a note there. A table of contents and its way up lead back too, but not to the very mark.
 */
final class WebNotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡]{1,3})[\\])]?");
    private static final Pattern CALLED =
            Pattern.compile("(?i).*(?:foot-?note|endnote|doc-noteref|noteref|fodnote|fotnot|sluttnote|slutnote).*");
    private static final Pattern WAY_BACK = Pattern.compile("^[\\s↑↩↵⏎^\uFE0E]+|[\\s↑↩↵⏎^\uFE0E]+$");
    private static final String BLOCKS = "li, p, dd, td, div, aside, section";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private static final int LONGEST = 5000;
    private static final int MOST_WAYS = 10;
    private static final List<Element> NO_NOTE = new ArrayList<>();

    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final Map<Element, List<Element>> ways = new IdentityHashMap<>();
    private final Map<Element, Note> notes = new IdentityHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Note(String key, String mark) {}

    private record Reference(Element link, Note note) {}

    private WebNotes() {}

    /**
     * @param words reads what stands in an element
     * @param left is told the heading that stood over notes and over nothing else
     * @return the texts of the notes by the keys of their marks
     */
    static Map<String, String> take(Document page, Function<Element, String> words, List<String> left) {
        List<Element> links = page.select("a[href^=#]").stream()
                .filter(link -> MARK.matcher(link.text().strip()).matches())
                .toList();
        WebNotes stage = new WebNotes();
        if (!links.isEmpty()) {
            stage.find(page);
        }
        links.forEach(stage::look);
        stage.references.forEach(WebNotes::refer);
        Map<String, String> texts = new HashMap<>();
        stage.notes.forEach((holder, note) -> texts.put(note.key(), text(holder, words)));
        stage.notes.keySet().forEach(holder -> remove(holder, left));
        return texts;
    }

    private void find(Document page) {
        for (Element each : page.getAllElements()) {
            order.put(each, order.size());
            if (!each.id().isEmpty()) {
                places.putIfAbsent(each.id(), each);
            }
            if (each.normalName().equals("a") && !each.attr("name").isEmpty()) {
                places.putIfAbsent(each.attr("name"), each);
            }
        }
    }

    private void look(Element link) {
        String mark = bare(link.text());
        Element place = places.get(link.attr("href").substring(1));
        Element holder = place == null ? null : holder(place);
        if (holder == null || order.get(holder) < order.get(link) || isInside(link)) {
            return;
        }
        List<Element> back = ways.computeIfAbsent(holder, this::waysBack);
        boolean leadsBack = back.stream().anyMatch(each -> isAt(each, link));
        boolean raised = link.closest("sup") != null || link.selectFirst("sup") != null;
        boolean called = isCalled(link) || raised && (isCalled(place) || isCalled(holder));
        Note known = notes.get(holder);
        if (known == null && back != NO_NOTE && (leadsBack || called)) {
            known = new Note("note " + (notes.size() + 1), mark);
            notes.put(holder, known);
        }
        if (known != null && known.mark().equals(mark)) {
            references.add(new Reference(link, known));
        }
    }

    /** Where the links of a note lead; what is long or holds a part of the text is none. */
    private List<Element> waysBack(Element holder) {
        if (holder.text().length() > LONGEST || holder.selectFirst(HEADINGS) != null) {
            return NO_NOTE;
        }
        return holder.select("a[href^=#]").stream()
                .limit(MOST_WAYS)
                .map(each -> places.get(each.attr("href").substring(1)))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isInside(Element link) {
        return link.parents().stream().anyMatch(notes::containsKey);
    }

    /** The block that holds a note: the item or the paragraph, and what holds nothing but that. */
    private static Element holder(Element place) {
        Element block = place.closest(BLOCKS);
        while (block != null
                && block.parent() != null
                && block.parent().is("li, div, aside")
                && (block.parent().is("li")
                        || CALLED.matcher(block.parent().id()).matches()
                        || block.parent().id().matches("(?:ftn|edn|sdfootnote|sdendnote)\\d+"))) {
            block = block.parent();
        }
        return block == null || block.is("section") ? null : block;
    }

    private static boolean isAt(Element place, Element link) {
        boolean around = link.parents().contains(place) && !place.is(BLOCKS);
        return place == link || around || place.parents().contains(link);
    }

    private static boolean isCalled(Element element) {
        return CALLED.matcher(element.className() + " " + element.id() + " " + element.attr("role") + " "
                        + element.attr("epub:type"))
                .matches();
    }

    private static void refer(Reference reference) {
        Element link = reference.link();
        Element sup = link.closest("sup");
        Element printed =
                sup != null && bare(sup.text()).equals(reference.note().mark()) ? sup : link;
        printed.replaceWith(new TextNode(Notes.mark(reference.note().key())));
    }

    private static String bare(String mark) {
        return mark.replaceAll("[\\[\\]()\\s]", "");
    }

    private static String text(Element holder, Function<Element, String> words) {
        holder.select("a[href^=#]").stream()
                .filter(each -> MARK.matcher(each.text().strip()).matches()
                        || WAY_BACK.matcher(each.text()).replaceAll("").isEmpty())
                .forEach(Element::remove);
        return WAY_BACK.matcher(words.apply(holder)).replaceAll("");
    }

    /** With a note goes what held only notes. */
    private static void remove(Element holder, List<String> left) {
        Element outer = holder.parent();
        holder.remove();
        while (outer != null && !outer.is("body, main, article") && !outer.hasText()) {
            Element above = outer.parent();
            Element before = outer.previousElementSibling();
            boolean last = outer.nextElementSibling() == null;
            outer.remove();
            if (before != null && last && before.is(HEADINGS)) {
                left.add(before.text());
                before.remove();
            }
            outer = above;
        }
    }
}
