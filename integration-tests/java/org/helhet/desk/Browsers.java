package org.helhet.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Chromium, where this machine has one; where it has none, the tests that need it are skipped. */
class Browsers implements ExecutionCondition {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PHONE = 320;
    private static final int DESK = 1100;

    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.isExecutable(CHROMIUM)
                ? ConditionEvaluationResult.enabled("There is a Chromium.")
                : ConditionEvaluationResult.disabled("There is no " + CHROMIUM + ".");
    }

    /** A browser of somebody who speaks this language and has switched JavaScript off. */
    static Page inLanguage(String language) {
        return open(language, DESK);
    }

    static Page onPhone(String language) {
        return open(language, PHONE);
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    /** A full-page picture of a page that scrolls sideways is wider than the screen. */
    static boolean isWiderThanTheScreen(Page page) {
        var whole = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        return widthOf(whole) > page.viewportSize().width;
    }

    private static int widthOf(byte[] png) {
        return ByteBuffer.wrap(png).getInt(16);
    }

    private static Page open(String language, int width) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 800))
                .newPage();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
