package org.ordskifte.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.ordskifte.intake.flow.Composer;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.shared.Refusal;

/** Reads a web page: the text in the middle of it; menus, headers and footers of the site are listed as left out. */
public final class WebReader {

    private static final int MOST_CHARACTERS = 6_000_000;
    private static final int MOST_TAGS = 120_000;
    private static final int DEEPEST = 500;
    private static final Set<String> ENDLESS = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "option",
            "br",
            "hr",
            "img",
            "input",
            "meta",
            "link",
            "col",
            "colgroup",
            "area",
            "base",
            "wbr",
            "source",
            "path",
            "rect",
            "circle",
            "use",
            "html",
            "head",
            "body");
    private static final int MOST_FURNITURE = 120;
    private static final String FURNITURE =
            "nav, aside, form, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary],"
                    + " .breadcrumb, .breadcrumbs, .skip-link, .cookie-banner";
    private static final String SITE = "body > header, body > footer, body > div > header, body > div > footer";
    private static final String UNSEEN =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, video, audio, select, textarea, input,"
                    + " [hidden], [aria-hidden=true]";
    private static final Pattern DATA = Pattern.compile("data:[\\w/+.-]{0,60};base64,[A-Za-z0-9+/=\\s%]{100,}+");
    private static final Pattern START = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]{0,300}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:body|p|h[1-6]|div|ul|ol|table|main|article)\\b[^<>]{0,300}>");

    private WebReader() {}

    /** Whether a text is a web page from its first word on. */
    public static boolean begins(String text) {
        return START.matcher(text.substring(0, Math.min(text.length(), 4000))).matches();
    }

    /** Whether a text that is called a web page has anything of one. */
    public static boolean hasTags(String text) {
        return TAG.matcher(text.substring(0, Math.min(text.length(), 20_000))).find();
    }

    /** @throws Refusal {@code too-much-text} or {@code harmful-file} */
    public static Material read(String html, Taken taken, Budget budget) {
        if (html.substring(0, Math.min(html.length(), 8000)).contains("<!ENTITY")) {
            throw new Refusal("harmful-file");
        }
        String light = html.contains(";base64,") ? DATA.matcher(html).replaceAll("") : html;
        if (light.length() > MOST_CHARACTERS
                || light.chars().filter(c -> c == '<').count() > 2L * MOST_TAGS) {
            throw new Refusal("too-much-text", "most", MOST_CHARACTERS);
        }
        if (isTooDeep(light)) {
            throw new Refusal("harmful-file");
        }
        Document page = Jsoup.parse(light);
        budget.look();
        page.select(UNSEEN).stream()
                .filter(each ->
                        !each.tagName().equals("body") && !each.tagName().equals("html"))
                .forEach(Element::remove);
        Element body = page.body();
        List<String> furniture = new ArrayList<>();
        Map<String, String> notes = WebNotes.take(page, each -> words(each, taken, budget), furniture);
        Element main = main(page);
        Element title = heading(page, main);
        Elements around = main == body ? body.select(SITE + ", " + FURNITURE) : main.select(FURNITURE);
        take(around, furniture);
        List<FlowPart> parts = new ArrayList<>();
        if (title != null) {
            parts.add(Paragraph.of(Paragraph.Role.TITLE, 1, null, title.text(), org.ordskifte.intake.flow.Look.PLAIN));
            title.remove();
        }
        parts.addAll(new WebBlocks(taken, budget).read(main));
        parts = Notes.placed(parts, notes);
        if (main != body) {
            outside(body, main, furniture);
        }
        for (String line : furniture.stream()
                .filter(each -> !each.isBlank())
                .limit(MOST_FURNITURE)
                .toList()) {
            parts.add(Paragraph.aside("site-furniture", line));
        }
        return Composer.compose(WebTitle.titled(parts), budget, List.of());
    }

    private static String words(Element element, Taken taken, Budget budget) {
        return new WebBlocks(taken, budget)
                .read(element).stream()
                        .filter(Paragraph.class::isInstance)
                        .map(part -> ((Paragraph) part).text().replace('\n', ' '))
                        .collect(Collectors.joining(" "));
    }

    /** Whether more elements are open at once than any page has; those that need no end are not counted. */
    private static boolean isTooDeep(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 2 < html.length(); at = html.indexOf('<', at + 1)) {
            boolean end = html.charAt(at + 1) == '/';
            int from = end ? at + 2 : at + 1;
            int to = from;
            while (to < html.length() && to < from + 12 && Character.isLetterOrDigit(html.charAt(to))) {
                to++;
            }
            String name = html.substring(from, to).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !ENDLESS.contains(name)) {
                depth = Math.max(0, depth + (end ? -1 : 1));
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static Element main(Document page) {
        Elements mains = page.select("main, [role=main]");
        if (mains.size() == 1 && mains.get(0).text().length() > 40) {
            return mains.get(0);
        }
        Elements articles = page.select("article");
        return articles.size() == 1
                        && articles.get(0).text().length() * 2
                                > page.body().text().length()
                ? articles.get(0)
                : page.body();
    }

    /** The heading of the page where it stands above the text. */
    private static Element heading(Document page, Element main) {
        Elements all = page.select("h1");
        return all.size() == 1 && main.selectFirst("h1") == null && main != page.body() ? all.get(0) : null;
    }

    private static void take(Elements around, List<String> furniture) {
        for (Element each : around) {
            if (each.hasParent() && each.selectFirst("h1") == null) {
                lines(each, furniture);
                each.remove();
            }
        }
    }

    private static void outside(Element body, Element main, List<String> furniture) {
        main.remove();
        lines(body, furniture);
    }

    private static void lines(Element element, List<String> lines) {
        element.select("br, p, li, div, a, h1, h2, h3, h4, h5, h6, tr, button").forEach(each -> each.before("\n"));
        Matcher line = Pattern.compile("[^\\n]+").matcher(element.wholeText());
        while (line.find()) {
            String words = line.group().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
    }
}
