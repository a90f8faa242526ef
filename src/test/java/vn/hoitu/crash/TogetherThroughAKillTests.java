package vn.hoitu.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestBrowser;

/** Two people write in one paragraph in real browsers; one loses the network, then the program is killed under both. */
class TogetherThroughAKillTests {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String TITLE = "Nước lũ rút, xã vùng cao dựng lại cầu";
    private static final int DESK_WIDTH = 1440;
    private static final int DESK_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    /** As a quick writer presses keys. */
    private static final double KEY_MILLIS = 40;
    /** The blocks of the body as their writers see them, without the flags of the others' carets. */
    private static final String BODY =
            """
            () => [...document.querySelectorAll('.piece-body > *')].map(block => {
              const words = block.cloneNode(true);
              words.querySelectorAll('.piece-peer-caret').forEach(caret => caret.remove());
              return words.textContent;
            }).join('|')""";
    /** Whether the caret is in the body with so many letters of its block before it. */
    private static final String CARET_AFTER =
            """
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

    private RunningProgram program;
    private Newsroom paper;
    private Browser author;
    private String piece;
    private TestBrowser browser;
    private Page reporter;
    private Page editor;
    private CDPSession reporterKeys;
    private CDPSession editorKeys;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(Path.of("target/test-data"));
        Path data = Files.createTempDirectory(Path.of("target/test-data"), "together").resolve("data");
        program = new RunningProgram(KillNineTests.command(), data, CrashBench.freePort(), CrashBench.freePort());
        program.start();
        program.awaitReady();
        paper = Newsroom.found(program);
        author = paper.person("reporter");
        Map<String, Object> beginning = Map.of("title", TITLE);
        piece = Newsroom.expect(author.post(paper.api("/pieces"), beginning)).at("/id").asString();
        browser = new TestBrowser();
        reporter = comes(author);
        editor = comes(paper.person("editor"));
        reporterKeys = reporter.context().newCDPSession(reporter);
        editorKeys = editor.context().newCDPSession(editor);
    }

    @AfterEach
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        program.close();
    }

    @Test
    void everyWordOfBothIsThereAfterALostNetworkAndAKill() throws Exception {
        reporter.locator(".piece-body p").first().click();
        reporter.keyboard().type("Đoạn chung.");
        bothShow("Đoạn chung.");

        composeTogether();
        bothShow("Nước Đoạn chung. người");

        reporter.context().setOffline(true);
        reporter.keyboard().type(" dân góp công.");
        reporter.keyboard().press("Enter");
        compose(reporterKeys, "Trên", "T", "Tr", "Trê", "Trên");
        reporter.keyboard().type(" xe không có mạng, Ẩn vẫn viết.");
        keptHere(reporter);

        editor.keyboard().type("rút. ");
        shows(editor, "Nước rút. Đoạn chung. người");
        saved(editor);
        killWhileEditorTypes("Máy chủ tắt đột ngột, Biên viết tiếp. ");
        compose(editorKeys, "Cầu", "C", "Câ", "Câu", "Cầu");
        editor.keyboard().type(" mới. ");
        keptHere(editor);
        shows(editor, "Nước rút. Máy chủ tắt đột ngột, Biên viết tiếp. Cầu mới. Đoạn chung. người");
        shows(reporter, "Nước Đoạn chung. người dân góp công.|Trên xe không có mạng, Ẩn vẫn viết.");
        picture(reporter, "apart");

        program.start();
        program.awaitReady();
        program.awaitRecords(paper.operator());
        reporter.context().setOffline(false);

        String all = "Nước rút. Máy chủ tắt đột ngột, Biên viết tiếp. Cầu mới. Đoạn chung. người dân góp công."
                + "|Trên xe không có mạng, Ẩn vẫn viết.";
        bothShow(all);
        saved(reporter);
        saved(editor);
        assertThat(stored()).isEqualTo(all);
        picture(editor, "together");

        editor.keyboard().type("Hết. ");
        reporter.keyboard().type(" Xong.");
        bothShow(all.replace("Cầu mới. ", "Cầu mới. Hết. ") + " Xong.");
        assertThat(browser.faults()).isEmpty();
    }

    /** One at the end, one at the beginning of the same paragraph, syllable by syllable in turn. */
    private void composeTogether() {
        putsCaret(reporter, "End", "Đoạn chung.".length());
        reporter.keyboard().type(" ");
        bothShow("Đoạn chung. ");
        putsCaret(editor, "Home", 0);
        List<String> ofReporter = List.of("n", "ng", "ngu", "nguo", "nguoi", "ngươi", "người");
        List<String> ofEditor = List.of("N", "Nu", "Nuo", "Nuoc", "Nươc", "Nước", "Nước");
        for (int key = 0; key < ofReporter.size(); key++) {
            composes(reporterKeys, ofReporter.get(key));
            composes(editorKeys, ofEditor.get(key));
            shows(reporter, "Đoạn chung. " + ofReporter.get(key));
            shows(editor, ofEditor.get(key) + "Đoạn chung. ");
        }
        commits(reporterKeys, "người");
        commits(editorKeys, "Nước");
        editor.keyboard().type(" ");
    }

    /** The kill comes somewhere in the sentence, with letters sent, on the way and not sent yet. */
    private void killWhileEditorTypes(String sentence) {
        int half = sentence.length() / 2;
        Keyboard.TypeOptions pace = new Keyboard.TypeOptions().setDelay(KEY_MILLIS);
        editor.keyboard().type(sentence.substring(0, half), pace);
        CompletableFuture<Void> kill = CompletableFuture.runAsync(() -> {
            try {
                program.killProgram();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        editor.keyboard().type(sentence.substring(half), pace);
        kill.join();
    }

    /** A window of this person's own, signed in, with the piece open in it. */
    private Page comes(Browser person) {
        String site = "http://localhost:" + program.port();
        String[] session = person.cookie().split("=", 2);
        Page page = browser.window();
        page.context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(site)));
        page.navigate(site + "/toa-soan/bao-ben/tin-bai/" + piece);
        assertThat(page.locator(".piece-title")).hasText(TITLE);
        return page;
    }

    private static void putsCaret(Page page, String key, int lettersBefore) {
        page.locator(".piece-body p").first().click();
        page.waitForFunction("() => getSelection().anchorNode?.parentElement?.closest('.piece-body')");
        page.keyboard().press(key);
        page.waitForFunction(CARET_AFTER, lettersBefore);
    }

    private static void compose(CDPSession keyboard, String word, String... onTheWay) {
        for (String syllable : onTheWay) {
            composes(keyboard, syllable);
        }
        commits(keyboard, word);
    }

    private static void composes(CDPSession keyboard, String syllable) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", syllable);
        composition.addProperty("selectionStart", syllable.length());
        composition.addProperty("selectionEnd", syllable.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static void commits(CDPSession keyboard, String word) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", word);
        keyboard.send("Input.insertText", committed);
    }

    private static void keptHere(Page page) {
        assertThat(page.locator("[data-testid=save-state]")).containsText("đã giữ trên máy này");
    }

    private static void saved(Page page) {
        assertThat(page.locator("[data-testid=save-state]")).containsText("Đã lưu");
    }

    private void bothShow(String body) {
        shows(reporter, body);
        shows(editor, body);
    }

    private static void shows(Page page, String body) {
        try {
            page.waitForFunction("expected => (" + BODY + ")() === expected", body);
        } catch (TimeoutError late) {
            assertThat((String) page.evaluate(BODY)).isEqualTo(body);
        }
    }

    /** The body as the program has it, in the form in which the windows are read. */
    private String stored() throws IOException {
        JsonNode document = Newsroom.expect(author.get(paper.api("/pieces/") + piece)).at("/document");
        List<String> blocks = new ArrayList<>();
        for (JsonNode field : document.at("/content")) {
            if (field.at("/type").asString().equals("body")) {
                field.at("/content").forEach(block -> blocks.add(words(block)));
            }
        }
        return String.join("|", blocks);
    }

    private static String words(JsonNode node) {
        StringBuilder words = new StringBuilder(node.at("/text").asString(""));
        node.at("/content").forEach(child -> words.append(words(child)));
        return words.toString();
    }

    /** As on a desk and as on a phone; nothing may be wider than the screen. */
    private static void picture(Page page, String name) {
        page.screenshot(shot(name + "-" + DESK_WIDTH));
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.waitForFunction("width => document.querySelector('.piece').getBoundingClientRect().right <= width", PHONE_WIDTH);
        page.screenshot(shot(name + "-" + PHONE_WIDTH));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE_WIDTH);
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("kill-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
    }
}
