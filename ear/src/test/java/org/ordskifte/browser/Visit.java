package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Somebody with a browser. Every page they look at must be free of faults for those who do not see it, too. */
final class Visit implements AutoCloseable {

    private static final double WAIT_MILLIS = 30_000;
    private static final int[] WIDTHS = {320, 1280};

    /** What the browser itself says of a page that is there to say so. */
    private static final String REFUSED_PAGE = ".*status of (404|413) .*";

    private static final int LAST_REDIRECT = 399;
    private static final int FIRST_REDIRECT = 300;

    /** Contrast is that of a page that has come to rest, not of something half faded in. */
    private static final String AXE_RUN =
            """
            async () => {
              const moving = document.getAnimations().filter(one => isFinite(one.effect.getComputedTiming().endTime));
              await Promise.allSettled(moving.map(one => one.finished));
              return (await axe.run(document, {resultTypes: ['violations']})).violations
                .map(one => one.id + ' ' + one.nodes.map(node => node.html).slice(0, 3).join(' '));
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Future<List<String>>> read = new LinkedHashMap<>();
    private Response shown;
    private Response checked;

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(WAIT_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(REFUSED_PAGE)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(response -> {
            boolean redirect = response.status() >= FIRST_REDIRECT && response.status() <= LAST_REDIRECT;
            if (response.request().isNavigationRequest() && !redirect) {
                shown = response;
            }
        });
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isLessThan(400);
        return this;
    }

    /** Whether the cookies still open the page. */
    boolean stillArrivesAt(String path) {
        page.navigate(path);
        return page.url().contains(path);
    }

    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Presses the button, at once or after the page has come to rest. */
    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Visit type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Visit choose(String field, String option) {
        field(field).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Visit tick(String choice) {
        field(choice).check();
        return this;
    }

    String typed(String field) {
        return field(field).inputValue();
    }

    Locator field(String label) {
        return page.locator("input, select, textarea")
                .and(page.getByLabel(label))
                .first();
    }

    /** Moves on with the tabulator until this is in focus, and sees where they are all the time. */
    Visit tabTo(String name) {
        for (int step = 0; step < 200; step++) {
            page.keyboard().press("Tab");
            String focused = (String)
                    page.evaluate(
                            """
                    () => { const on = document.activeElement; const style = getComputedStyle(on);
                      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        || style.boxShadow !== 'none';
                      if (on === document.body) { return ''; }
                      const name = on.getAttribute('aria-label') || on.tagName === 'INPUT' && on.type === 'submit' && on.value
                        || (on.labels && on.labels.length ? on.labels[0].textContent : on.textContent);
                      return (ring ? '' : '(no ring) ') + (name || '').trim(); }
                    """);
            assertThat(focused).as("focus on %s", page.url()).doesNotStartWith("(no ring)");
            if (focused.replaceAll("\\s+", " ").contains(name)) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to " + name + " on " + page.url());
    }

    Visit keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Signs in by the identity provider's two pages and comes back to where they wanted to be. */
    Visit signIn(String user, String path) {
        page.navigate("/login?to=" + path);
        return identify(user, path);
    }

    Visit identify(String user, String path) {
        page.locator("#username").fill(user);
        if (page.locator("#password").count() == 0) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.contains(path));
        return this;
    }

    Visit sees(String text) {
        return waitsFor("»" + text + "«", page.getByText(text));
    }

    /** Is told that something was refused. */
    Visit isRefused() {
        return waitsFor("a refusal", page.locator(".error-summary, .notice-bad[role=alert]"));
    }

    private Visit waitsFor(String what, Locator place) {
        try {
            place.first().waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError(what + " is not on " + page.url() + ":\n" + text(), e);
        }
        return this;
    }

    Visit doesNotSee(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /**
     * Narrow and wide, the page has no fault that axe knows and does not scroll sideways; its HTML is valid, no word of
     * it is missing, and its console is silent.
     */
    Visit findsNoFault() {
        ViewportSize usual = page.viewportSize();
        page.waitForLoadState();
        for (int width : WIDTHS) {
            page.setViewportSize(width, usual.height);
            findsNoFaultAtThisWidth();
        }
        page.setViewportSize(usual.width, usual.height);
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).as("console").isEmpty();
        isWhole();
        if (shown != checked) {
            read.put(page.url() + " #" + read.size(), Markup.read(shown.text()));
            checked = shown;
        }
        return this;
    }

    /** No text is missing on the page, and nothing of it sticks out. */
    Visit isWhole() {
        assertThat(shown.text()).as("texts of %s", page.url()).doesNotContain("⟦", "???");
        return fits();
    }

    Visit withLettersTwiceAsLarge() {
        page.evaluate("() => document.documentElement.style.fontSize = '200%'");
        return this;
    }

    Visit findsNoFaultAtThisWidth() {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(axe());
        }
        assertThat((List<?>) page.evaluate(AXE_RUN))
                .as("axe on %s at %s px", page.url(), page.viewportSize().width)
                .isEmpty();
        return fits();
    }

    private Visit fits() {
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        """
                        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                          : [...document.querySelectorAll('main *')]
                            .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth)
                            .map(one => one.outerHTML.slice(0, 160)).slice(0, 3).concat('sideways')
                        """))
                .as("sideways on %s at %s px", page.url(), page.viewportSize().width)
                .isEmpty();
        return this;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the checker found in the pages of this visit, once it has read them all. */
    private void readsValidPages() {
        List<String> faults = new ArrayList<>();
        read.forEach((url, found) -> {
            try {
                found.get().forEach(fault -> faults.add(url + ": " + fault));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(faults).as("HTML").isEmpty();
    }

    @Override
    public void close() {
        context.close();
        readsValidPages();
    }
}
