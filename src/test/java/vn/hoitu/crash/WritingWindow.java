package vn.hoitu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import vn.hoitu.testing.TestBrowser;

/** A person at a real browser with one piece open, whose keyboard also composes syllables as an input method does. */
final class WritingWindow {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    /** A window may wait long between its tries to reach a server that was away. */
    private static final double PATIENCE_MILLIS = 60_000;
    /** The blocks of the body as their writers see them, without the flags of the others' carets. */
    private static final String BODY = """
            () => [...document.querySelectorAll('.piece-body > *')].map(block => {
              const words = block.cloneNode(true);
              words.querySelectorAll('.piece-peer-caret').forEach(caret => caret.remove());
              return words.textContent;
            }).join('|')""";
    /** Whether the caret is in the body with so many letters of its block before it. */
    private static final String CARET_AFTER = """
            letters => {
              const caret = getSelection();
              const block = caret.anchorNode?.parentElement?.closest('.piece-body > *');
              if (!caret.isCollapsed || !block) return false;
              const before = document.createRange();
              before.setStart(block, 0);
              before.setEnd(caret.anchorNode, caret.anchorOffset);
              const words = before.cloneContents();
              words.querySelectorAll('.piece-peer-caret').forEach(other => other.remove());
              return words.textContent.length === letters;
            }""";

    private final Page page;
    private final CDPSession inputMethod;

    private WritingWindow(Page page) {
        this.page = page;
        this.inputMethod = page.context().newCDPSession(page);
    }

    /** @param piece the piece's address below the desk, {@code <agency>/tin-bai/<piece>} */
    static WritingWindow open(TestBrowser browser, Browser person, int port, String piece) {
        String site = "http://localhost:" + port;
        String[] session = person.cookie().split("=", 2);
        Page page = browser.window();
        page.context().setDefaultTimeout(PATIENCE_MILLIS);
        page.context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(site)));
        page.navigate(site + "/toa-soan/" + piece);
        WritingWindow window = new WritingWindow(page);
        page.locator(".piece-body p").first().waitFor();
        return window;
    }

    Page page() {
        return page;
    }

    void putsCaret(String key, int lettersBefore) {
        page.locator(".piece-body p").first().click();
        page.waitForFunction("() => getSelection().anchorNode?.parentElement?.closest('.piece-body')");
        page.keyboard().press(key);
        page.waitForFunction(CARET_AFTER, lettersBefore);
    }

    void compose(String word, String... onTheWay) {
        for (String syllable : onTheWay) {
            composes(syllable);
        }
        commits(word);
    }

    void composes(String syllable) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", syllable);
        composition.addProperty("selectionStart", syllable.length());
        composition.addProperty("selectionEnd", syllable.length());
        inputMethod.send("Input.imeSetComposition", composition);
    }

    void commits(String word) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", word);
        inputMethod.send("Input.insertText", committed);
    }

    void keptHere() {
        tells("[data-testid=save-state]", "đã giữ trên máy này");
    }

    void saved() {
        tells("[data-testid=save-state]", "Đã lưu");
    }

    void tells(String place, String words) {
        page.locator(place, new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    void shows(String body) {
        try {
            page.waitForFunction("expected => (" + BODY + ")() === expected", body);
        } catch (TimeoutError late) {
            assertThat((String) page.evaluate(BODY)).isEqualTo(body);
        }
    }

    /** As on a desk and as on a phone; nothing may be wider than the screen. */
    void picture(String name) {
        page.screenshot(shot(name + "-" + DESK_WIDTH));
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.waitForFunction(
                "width => document.querySelector('.piece').getBoundingClientRect().right <= width", PHONE_WIDTH);
        page.screenshot(shot(name + "-" + PHONE_WIDTH));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE_WIDTH);
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("kill-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
    }
}
