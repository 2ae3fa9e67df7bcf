package io.mireu.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs in and looks at the page as a trader would, in the machine's own Chromium. */
final class BrowserVisit {

    private static final Logger log = LoggerFactory.getLogger(BrowserVisit.class);
    private static final double PATIENCE_MS = 60_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private BrowserVisit() {}

    /** Does nothing but say so where there is no Chromium. */
    static void lookAt(String signInLink) {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            log.warn("SKIPPED the look at the page: no Chromium found; install it or set MIREU_CHROMIUM");
            return;
        }
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.get())
                                .setTimeout(PATIENCE_MS)
                                .setArgs(FLAGS))) {
            visit(browser, signInLink);
        }
    }

    private static void visit(Browser browser, String signInLink) {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        List<String> faults = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.navigate(signInLink);
        livePrice(page);
        visible(page, "strategy-row");
        visible(page, "order-row");
        visible(page, "portfolio-row");
        movingProfit(page);
        assertThat(faults).as("faults in the browser's console").isEmpty();
        theLinkWorksOnce(browser, signInLink);
    }

    private static void livePrice(Page page) {
        Locator price = visible(page, "market-price");
        String before = price.innerText();
        assertThat(before).containsPattern("\\d");
        assertThat(price).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }

    private static void movingProfit(Page page) {
        Locator profit = visible(page, "portfolio-pnl");
        String before = profit.innerText();
        assertThat(profit).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }

    private static Locator visible(Page page, String testId) {
        Locator element = page.getByTestId(testId).first();
        assertThat(element).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        return element;
    }

    private static void theLinkWorksOnce(Browser browser, String signInLink) {
        try (var other = browser.newContext()) {
            Page page = other.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            Response answer = page.navigate(signInLink);
            assertThat(answer).isNotNull();
            assertThat(page.getByTestId("market-price")).not().isVisible();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("MIREU_CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
