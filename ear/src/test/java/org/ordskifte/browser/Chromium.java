package org.ordskifte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.ordskifte.it.Portal;

/**
 * The machine's browser without its window, started once for each thread that looks at pages, since it answers only whoever
 * started it. Whoever has signed in once stays signed in for the run.
 */
public class Chromium implements BeforeAllCallback {

    private static final Path BROWSER = Path.of("/usr/bin/chromium-headless-shell");

    /** The cookies of those who have signed in, for each thread: a session remembers only so many open pages. */
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

    private static final ThreadLocal<Browser> BROWSERS = new ThreadLocal<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent("browser of " + Thread.currentThread().getId(), key -> new Running());
    }

    private static BrowserContext context(NewContextOptions screen) {
        return BROWSERS.get().newContext(screen);
    }

    /** A fresh visitor: no cookies, a screen of this width in CSS pixels. */
    static Visit visit(int width) {
        return new Visit(context(sized(width)));
    }

    /** A fresh visitor whose screen differs in more than its width. */
    static Visit visit(NewContextOptions differing) {
        return new Visit(context(differing));
    }

    /** Somebody with an account at a page of the office, signed in anew only when they are not yet. */
    static Visit signedIn(String user, String path, int width) {
        return signedIn(user, path, sized(width));
    }

    static Visit signedIn(String user, String path, NewContextOptions screen) {
        String person = user + " of " + Thread.currentThread().getId();
        String cookies = SIGNED_IN.get(person);
        Visit visit = new Visit(context(cookies == null ? screen : screen.setStorageState(cookies)));
        if (cookies == null || !visit.stillArrivesAt(path)) {
            visit.signIn(user, path);
            SIGNED_IN.put(person, visit.page().context().storageState());
        }
        return visit;
    }

    static NewContextOptions sized(int width) {
        return new NewContextOptions()
                .setBaseURL(Portal.stack().baseUrl())
                .setViewportSize(width, 900)
                .setLocale("da-DK");
    }

    private static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Running() {
            if (!Files.isExecutable(BROWSER)) {
                throw new IllegalStateException("The browser tests need Chromium at " + BROWSER
                        + ". Install it: apt-get install chromium-headless-shell");
            }
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(BROWSER)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            BROWSERS.set(browser);
        }

        @Override
        public void close() {
            SIGNED_IN.clear();
            browser.close();
            playwright.close();
        }
    }
}
