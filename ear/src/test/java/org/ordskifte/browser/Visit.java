package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser. Every page they look at must be free of faults for those who do not see it, too. */
final class Visit implements AutoCloseable {

    private static final double WAIT_MILLIS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(WAIT_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(page.url() + ": " + message.text());
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

    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Visit type(String field, String text) {
        page.getByLabel(field).first().fill(text);
        return this;
    }

    /** Signs in by the identity provider's two pages and comes back to the desk. */
    Visit signIn(String user, String path) {
        page.navigate("/login?to=" + path);
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
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(WAIT_MILLIS));
        return this;
    }

    /** The page has no fault that axe knows, does not scroll sideways, and its console is silent. */
    Visit findsNoFault() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways on %s", page.url())
                .isLessThanOrEqualTo(0);
        assertThat(complaints).as("console").isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
