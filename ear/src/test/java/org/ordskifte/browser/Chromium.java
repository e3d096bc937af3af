package org.ordskifte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.ordskifte.it.Portal;

/** The browser of the machine, started once per run. */
public class Chromium implements BeforeAllCallback {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private static Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, key -> new Running());
    }

    /** A fresh visitor: no cookies, a screen of this width in CSS pixels. */
    static Visit visit(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Portal.stack().baseUrl())
                .setViewportSize(width, 900)
                .setLocale("da-DK"));
        return new Visit(context);
    }

    private static final class Running implements AutoCloseable {

        private final Playwright playwright;

        Running() {
            if (!Files.isExecutable(BROWSER)) {
                throw new IllegalStateException(
                        "The browser tests need Chromium at " + BROWSER + ". Install it: apt-get install chromium");
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
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
