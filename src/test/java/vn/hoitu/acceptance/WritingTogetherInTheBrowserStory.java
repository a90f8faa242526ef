package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Two people write in one piece, in real browsers and over a network that fails. */
@ModuleTest
class WritingTogetherInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    /** The blocks of the body as their writers see them, without the flags of the others' carets. */
    private static final String BODY = """
            () => [...document.querySelectorAll('.piece-body > *')].map(block => {
              const words = block.cloneNode(true);
              words.querySelectorAll('.piece-peer-caret').forEach(caret => caret.remove());
              return words.textContent;
            }).join('|')""";

    /** Whether the machine itself holds the words, which it writes down a moment after the last key. */
    private static final String WRITTEN_DOWN = """
            async words => {
              const done = request => new Promise((kept, failed) => {
                request.onsuccess = () => kept(request.result);
                request.onerror = () => failed(request.error);
              });
              const machine = await done(indexedDB.open('hoitu-live'));
              const work = await done(machine.transaction('work').objectStore('work').getAll());
              machine.close();
              return [...JSON.stringify(work).matchAll(/"text":"([^"]*)"/g)].map(part => part[1]).join('').includes(words);
            }""";

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;
    Page reporter;
    Page editor;
    String piece;

    @BeforeEach
    void open() {
        paper = newsrooms.aPaper();
        paper.section("Thời sự");
        browser = new TestBrowser();
        reporter = enters("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = enters("Trần Văn Biên", Role.EDITOR);
        piece = writes(reporter, "Nước lũ rút, xã vùng cao dựng lại cầu", "Đoạn một.", "Đoạn hai.");
        comesTo(editor, piece);
        shows(editor, "Đoạn một.|Đoạn hai.");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void twoPeopleSeeEachOtherWriteUntilOneHandsThePieceOverAndReadsAlong() {
        typesAfter(reporter, 0, " Ẩn viết.");
        typesAfter(editor, 1, " Biên viết.");
        bothShow("Đoạn một. Ẩn viết.|Đoạn hai. Biên viết.");
        assertThat(reporter.locator("[data-testid=people-here] li").first())
                .hasAttribute("aria-label", "Trần Văn Biên – đang viết");
        assertThat(reporter.locator(".piece-peer-flag")).hasText("Trần Văn Biên");
        assertThat(editor.locator(".piece-peer-flag")).hasText("Nguyễn Thị Ngọc Ẩn");
        reporter.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("writing-together.png")));

        reporter.keyboard().press("Control+z");
        bothShow("Đoạn một.|Đoạn hai. Biên viết.");

        reporter.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chuyên mục"))
                .click();
        reporter.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Thời sự"))
                .click();
        typesAfter(reporter, 1, " Gửi đi.");
        reporter.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gửi biên tập").setExact(true))
                .click();
        assertThat(reporter.locator(".piece")).hasAttribute("contenteditable", "false");
        assertThat(reporter.getByText("đã gửi biên tập lúc").first()).isVisible();
        typesAfter(editor, 0, " Cả hai cùng thấy.");
        bothShow("Đoạn một. Cả hai cùng thấy.|Đoạn hai. Biên viết. Gửi đi.");
        reporter.locator(".piece-body p").first().click();
        reporter.keyboard().type("không được vào bài");
        typesAfter(editor, 1, " Hết.");
        bothShow("Đoạn một. Cả hai cùng thấy.|Đoạn hai. Biên viết. Gửi đi. Hết.");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void whatIsWrittenWithoutANetworkJoinsWhatTheOthersWroteMeanwhile() {
        reporter.context().setOffline(true);
        typesAfter(reporter, 0, " Ẩn viết trên xe.");
        assertThat(state(reporter)).containsText("đã giữ trên máy này");
        typesAfter(editor, 0, " Biên viết ở tòa soạn.");
        typesAfter(editor, 1, " Xong.");
        saved(editor);
        shows(reporter, "Đoạn một. Ẩn viết trên xe.|Đoạn hai.");

        reporter.context().setOffline(false);
        saved(reporter);
        String both = (String) editor.evaluate(BODY);
        assertThat(both).contains(" Ẩn viết trên xe.", " Biên viết ở tòa soạn.", "Đoạn hai. Xong.");
        bothShow(both);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aSyllableBeingComposedIsNotTornByTheOthersWords() {
        typesAfter(reporter, 0, " ");
        CDPSession keyboard = reporter.context().newCDPSession(reporter);
        putsCaret(editor, 0, "Home");
        List<String> telex = List.of("n", "ng", "ngu", "nguo", "nguoi", "ngươi", "người");
        for (String syllable : telex) {
            composes(keyboard, syllable);
            editor.keyboard().type("x");
            reporter.waitForTimeout(90); // as long as a key needs
        }
        saved(editor);
        shows(reporter, "Đoạn một. người|Đoạn hai.");

        JsonObject committed = new JsonObject();
        committed.addProperty("text", "người");
        keyboard.send("Input.insertText", committed);
        bothShow("xxxxxxxĐoạn một. người|Đoạn hai.");
        reporter.keyboard().type(" dân");
        bothShow("xxxxxxxĐoạn một. người dân|Đoạn hai.");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void wordsOfAWindowThatDiedArriveWhenThePieceIsOpenedAgain() {
        BrowserContext machine = reporter.context();
        machine.setOffline(true);
        typesAfter(reporter, 1, " Viết trước khi máy tắt.");
        assertThat(state(reporter)).containsText("đã giữ trên máy này");
        reporter.waitForFunction(WRITTEN_DOWN, "Viết trước khi máy tắt.");
        reporter.close();
        typesAfter(editor, 0, " Biên viết tiếp.");
        machine.setOffline(false);

        reporter = machine.newPage();
        comesTo(reporter, piece);
        bothShow("Đoạn một. Biên viết tiếp.|Đoạn hai. Viết trước khi máy tắt.");
        saved(reporter);
    }

    @Test
    void wordsWithoutAPlaceWaitForTheirWriter() {
        reporter.context().setOffline(true);
        putsCaret(reporter, 1, "Home");
        reporter.waitForTimeout(200); // the caret settles where the key put it
        reporter.keyboard().press("ArrowRight");
        reporter.keyboard().type("Ỗ");
        assertThat(state(reporter)).containsText("đã giữ trên máy này");
        editor.locator(".piece-body p")
                .last()
                .click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(3));
        editor.keyboard().press("Backspace");
        shows(editor, "Đoạn một.|");
        saved(editor);

        reporter.context().setOffline(false);
        assertThat(reporter.locator("[data-testid=lost-words]")).containsText("Ỗ");
        bothShow("Đoạn một.|");
        reporter.reload();
        assertThat(reporter.locator("[data-testid=lost-words]")).containsText("Ỗ");
        putsCaret(reporter, 0, "End");
        reporter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem và chọn"))
                .click();
        assertThat(reporter.locator(".is-different").first()).isVisible();
        reporter.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("lost-words.png")));
        reporter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chèn vào chỗ con trỏ"))
                .click();
        bothShow("Đoạn một.Ỗ|");
        assertThat(reporter.locator("[data-testid=lost-words]")).isHidden();
    }

    private Page enters(String name, Role role) {
        TestNewsroom.Account account = paper.account(name, role);
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan");
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ngày của tôi").first()).isVisible();
        return page;
    }

    private String writes(Page page, String title, String... paragraphs) {
        page.getByText("Viết bài mới").first().click();
        page.locator(".piece-title").click();
        page.waitForTimeout(300); // the caret settles where the click put it
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        page.keyboard().type("Người dân góp công, thanh niên xung phong dựng dầm.");
        for (String paragraph : paragraphs) {
            page.keyboard().press("Enter");
            page.keyboard().type(paragraph);
        }
        saved(page);
        return page.url();
    }

    private static void comesTo(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator(".piece-title")).isVisible();
    }

    private static void putsCaret(Page page, int block, String key) {
        page.locator(".piece-body p").nth(block).click();
        page.waitForTimeout(200); // the caret settles where the click put it
        page.keyboard().press(key);
    }

    private static void typesAfter(Page page, int block, String words) {
        putsCaret(page, block, "End");
        page.keyboard().type(words);
    }

    private static void composes(CDPSession keyboard, String syllable) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", syllable);
        composition.addProperty("selectionStart", syllable.length());
        composition.addProperty("selectionEnd", syllable.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static com.microsoft.playwright.Locator state(Page page) {
        return page.locator("[data-testid=save-state]");
    }

    private static void saved(Page page) {
        page.waitForTimeout(400); // longer than the pause before a change counts as unsaved
        assertThat(state(page)).containsText("Đã lưu");
    }

    private void bothShow(String body) {
        shows(reporter, body);
        shows(editor, body);
    }

    private static void shows(Page page, String body) {
        try {
            page.waitForFunction("expected => (" + BODY + ")() === expected", body);
        } catch (com.microsoft.playwright.TimeoutError late) {
            assertThat((String) page.evaluate(BODY)).isEqualTo(body);
        }
    }
}
