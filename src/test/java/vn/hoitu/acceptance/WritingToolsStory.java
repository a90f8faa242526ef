package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What stands around the text of a piece, in a real browser with the page's real policy for content. */
@ModuleTest
class WritingToolsStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path SAMPLES = Path.of("web/packages/editor/src/paste/samples");
    private static final String PASTE = """
            html => {
              const clipboard = new DataTransfer();
              clipboard.setData('text/html', html);
              clipboard.setData('text/plain', 'x');
              const paste = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
              document.querySelector('.piece').dispatchEvent(paste);
            }""";

    @Autowired
    TestNewsrooms newsrooms;

    TestBrowser browser;
    Page reporter;

    @BeforeEach
    void aNewPiece() {
        TestNewsroom paper = newsrooms.aPaper();
        browser = new TestBrowser();
        TestNewsroom.Account account = paper.account("Nguyễn Thị Ẩn", Role.REPORTER);
        reporter = browser.window();
        reporter.navigate("http://localhost:" + newsrooms.port() + "/toa-soan");
        reporter.locator("input[type=email]").fill(account.email());
        reporter.locator("input[type=password]").fill(account.password());
        reporter.locator("button[type=submit]").click();
        assertThat(reporter.locator("nav").first()).isVisible();
        reporter.getByText("Viết bài mới").first().click();
        assertThat(reporter.locator(".piece")).isVisible();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void nothingTypedAfterTheKeysOfThePaletteGoesAstray() {
        reporter.locator("[data-field=title]").click();
        reporter.keyboard().type("Tiêu đề");
        reporter.locator("body").click(new Locator.ClickOptions().setPosition(5, 880));
        reporter.keyboard().press("Control+k");
        reporter.keyboard().type("ngay cua toi");

        assertThat(reporter.getByPlaceholder(Pattern.compile("Tìm"))).hasValue("ngay cua toi");
        assertThat(reporter.locator("[data-field=title]")).hasText("Tiêu đề");
    }

    @Test
    void whatGoogleDocsCopiesKeepsItsEmphasisUnderThePolicyOfThePage() throws IOException {
        reporter.locator("[data-field=sapo]").click();
        reporter.keyboard().type("Sapo");
        assertThat(reporter.locator("[data-field=sapo]")).hasText("Sapo");
        reporter.keyboard().press("Enter");
        reporter.keyboard().type("Đoạn đầu.");
        assertThat(reporter.locator(".piece-body")).hasText("Đoạn đầu.");
        reporter.keyboard().press("Enter");
        reporter.evaluate(PASTE, Files.readString(SAMPLES.resolve("google-docs.html")));

        Locator text = reporter.locator(".piece-body");
        assertThat(text.locator("strong").first()).hasText("Nước về sớm");
        assertThat(text.locator("em")).hasText("bà con");
        assertThat(text.locator("li li")).hasText("Xuồng ba lá");
        assertThat(reporter.getByText("1 ảnh chỉ nằm ở nơi khác")).isVisible();
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void titlesForChannelsAreCountedShownAndKeptWithThePiece() {
        reporter.locator("[data-field=title]").click();
        reporter.keyboard().type("Nước lũ về Đồng Tháp Mười sớm hơn mọi năm, bà con đã chuẩn bị xuồng lưới");
        assertThat(reporter.locator("[data-field=title]"))
                .hasAttribute("data-limit-words", Pattern.compile("72 ký tự – nên tối đa 70.*"));

        reporter.locator(".piece-channels-toggle").click();
        reporter.getByText("+ Tiêu đề tìm kiếm").click();
        reporter.keyboard().type("Lũ Đồng Tháp Mười 2026");
        assertThat(reporter.locator(".piece-variant-length")).hasText("22/60 ký tự");
        assertThat(reporter.locator(".piece-search-title")).hasText("Lũ Đồng Tháp Mười 2026");
        reporter.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("channels.png")));
        assertThat(reporter.getByTestId("save-state")).containsText(Pattern.compile("^Đã lưu"));

        reporter.reload();
        reporter.locator(".piece-channels-toggle").click();
        assertThat(reporter.locator(".piece-variant")).hasText("Lũ Đồng Tháp Mười 2026");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void nothingButTheTextStaysUntilEscape() {
        Locator actBar = reporter.getByText("Gửi biên tập");
        reporter.locator("[data-field=title]").click();
        reporter.keyboard().press("Control+Shift+F");
        assertThat(actBar).isHidden();
        assertThat(reporter.getByTestId("save-state")).isVisible();
        reporter.keyboard().type("Gõ tiếp");
        assertThat(reporter.locator("[data-field=title]")).hasText("Gõ tiếp");

        reporter.reload();
        assertThat(actBar).isHidden();
        reporter.locator("[data-field=title]").click();
        reporter.keyboard().press("Escape");
        assertThat(actBar).isVisible();
    }

    @Test
    void theToolsAreReachedByKeys() {
        reporter.locator(".piece-body").click();
        reporter.keyboard().type("Chữ");
        reporter.keyboard().press("Control+Shift+ArrowLeft");
        assertThat(reporter.locator("[role=toolbar]").first()).isVisible();
        reporter.keyboard().press("Alt+F10");
        reporter.waitForFunction("() => document.activeElement.closest('[role=toolbar]') !== null");
        Map<String, String> stops =
                Map.of("first", focused(), "second", afterPressing("ArrowRight"), "third", afterPressing("ArrowRight"));
        reporter.keyboard().press("Home");
        assertThat(focused()).isEqualTo(stops.get("first"));
        assertThat(stops.values()).doesNotHaveDuplicates();
        assertThat(reporter.locator("[role=toolbar] button[tabindex='0']")).hasCount(1);
        reporter.keyboard().press("Escape");
        assertThat(reporter.locator(".piece")).isFocused();

        reporter.keyboard().press("Control+/");
        assertThat(reporter.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .containsText("Chỉ còn chữ");
    }

    private String focused() {
        return (String) reporter.evaluate("() => document.activeElement.getAttribute('aria-label') ?? ''");
    }

    private String afterPressing(String key) {
        reporter.keyboard().press(key);
        return focused();
    }
}
