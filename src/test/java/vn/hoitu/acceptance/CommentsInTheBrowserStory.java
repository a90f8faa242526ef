package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** An editor asks about a passage, the reporter answers, and nothing said is lost when the network is. */
@ModuleTest
class CommentsInTheBrowserStory {

    private static final String PASSAGE = "Cầu tạm dài 32 mét xong trong ba ngày.";

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;

    @BeforeEach
    void open() {
        paper = newsrooms.aPaper();
        browser = new TestBrowser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aQuestionInTheMarginIsAskedAnsweredAndSettled() {
        TestNewsroom.Account reporterAccount = paper.account("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        String piece = "/tin-bai/" + writtenBy(reporterAccount);
        Page editor = enters(paper.account("Trần Văn Biên", Role.EDITOR), piece);

        asks(editor, "Ai đo chiều dài này? Nhờ @ngoc a");
        assertThat(editor.getByRole(AriaRole.LISTBOX)).containsText("Nguyễn Thị Ngọc Ẩn");
        editor.keyboard().press("Enter");
        editor.context().setOffline(true);
        editor.keyboard().press("Control+Enter");
        Locator card = editor.getByRole(AriaRole.ARTICLE).first();
        assertThat(card).containsText("vẫn giữ trên máy");
        editor.context().setOffline(false);
        editor.reload();
        assertThat(card.getByRole(AriaRole.TEXTBOX)).hasValue("Ai đo chiều dài này? Nhờ @Nguyễn Thị Ngọc Ẩn ");
        card.getByRole(AriaRole.TEXTBOX).press("Control+Enter");
        assertThat(card).containsText("vừa xong");
        assertThat(editor.locator(".comment-passage")).hasText(PASSAGE);

        Page reporter = enters(reporterAccount, "");
        reporter.navigate("http://localhost:" + newsrooms.port() + linkOfTheNews(reporterAccount));
        Locator asked = reporter.getByRole(AriaRole.ARTICLE).first();
        assertThat(asked).containsText("@Nguyễn Thị Ngọc Ẩn");
        asked.getByRole(AriaRole.TEXTBOX).fill("Đội thi công đo, có biên bản.");
        asked.getByRole(AriaRole.TEXTBOX).press("Control+Enter");
        assertThat(asked).containsText("Đội thi công đo, có biên bản.");

        editor.reload();
        assertThat(card).containsText("Đội thi công đo, có biên bản.");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đánh dấu đã xong"))
                .click();
        assertThat(editor.locator(".comment-passage")).hasCount(0);
        editor.getByText("Đã xong (1)").click();
        assertThat(card).containsText("Trần Văn Biên đánh dấu đã xong");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutTheirMarksAndReplacedInOneStep() {
        TestNewsroom.Account reporterAccount = paper.account("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        Page reporter = enters(reporterAccount, "/tin-bai/" + writtenBy(reporterAccount));
        Locator text = reporter.locator(".piece-body");

        reporter.locator(".piece-title").click();
        reporter.keyboard().press("Control+h");
        Locator bar = reporter.getByRole(AriaRole.SEARCH, new Page.GetByRoleOptions().setName("Tìm và thay trong bài"));
        assertThat(bar.getByLabel("Tìm trong bài")).isFocused();
        reporter.keyboard().type("nguoi dan");
        assertThat(bar).containsText("1/1");
        assertThat(reporter.locator(".found.is-looked-at")).hasText("Người dân");
        bar.getByLabel("Phân biệt dấu").check();
        assertThat(bar).containsText("Không thấy");
        bar.getByLabel("Phân biệt dấu").uncheck();
        bar.getByLabel("Thay bằng", new Locator.GetByLabelOptions().setExact(true))
                .fill("Bà con");
        reporter.keyboard().press("Control+Enter");
        assertThat(text).containsText("Bà con góp công.");

        reporter.keyboard().press("Escape");
        assertThat(reporter.locator(".piece")).isFocused();
        reporter.keyboard().press("Control+z");
        assertThat(text).containsText("Người dân góp công.");
        assertThat(reporter.locator("[data-testid=save-state]")).containsText("Đã lưu");
        assertThat(browser.faults()).isEmpty();
    }

    private void asks(Page page, String words) {
        page.locator(".piece-body p").last().click();
        page.waitForTimeout(300); // the caret settles where the click put it
        page.keyboard().press("Control+Alt+m");
        assertThat(page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.TEXTBOX)).isFocused();
        page.keyboard().type(words);
    }

    private Page enters(TestNewsroom.Account account, String path) {
        Page page = browser.window();
        String desk = "http://localhost:" + newsrooms.port() + "/toa-soan";
        page.navigate(desk);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ngày của tôi").first()).isVisible();
        if (!path.isEmpty()) {
            page.navigate(desk + "/" + paper.profile().slug() + path);
            assertThat(page.locator(".piece-body p").first()).isVisible();
        }
        return page;
    }

    private TestHttp http(TestNewsroom.Account account) {
        TestHttp http = new TestHttp(newsrooms.port());
        http.post("/api/v1/session", Map.of("email", account.email(), "password", account.password()));
        return http;
    }

    private String linkOfTheNews(TestNewsroom.Account account) {
        return http(account)
                .get("/api/v1/me/notifications")
                .json()
                .at("/items/0/link")
                .asString();
    }

    private String writtenBy(TestNewsroom.Account account) {
        TestHttp reporter = http(account);
        String id = reporter.post(paper.api("/pieces"), Map.of("title", "Dựng lại cầu"))
                .json()
                .at("/id")
                .asString();
        TestHttp.Answer saved = reporter.put(
                paper.api("/pieces/" + id + "/document"),
                Map.of(
                        "baseVersion",
                        1,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document("Dựng lại cầu", "Xã vùng cao.", "Người dân góp công.", PASSAGE)));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return id;
    }
}
