package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
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

/** Screens that are open change by themselves: a colleague's piece, a reader's contribution; and a person's choice stays. */
@ModuleTest
class ToldInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");

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
    void aColleaguesPieceAppearsInTheOpenList() {
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        Page editor = desk("/tin-bai?view=all", "Tin bài");
        assertThat(editor.getByRole(AriaRole.LINK, named("Lũ ở Mường Lễ"))).hasCount(0);

        reporter.post(paper.api("/pieces"), Map.of("title", "Lũ ở Mường Lễ"));

        assertThat(editor.getByText("Lũ ở Mường Lễ")).isVisible();
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aReadersContributionArrivesInTheOpenInboxAndBecomesAPiece() {
        Page editor = desk("/cong-tac?tab=duong-dan", "Bài cộng tác");
        editor.getByRole(AriaRole.BUTTON, named("Mở đường dẫn")).click();
        Locator dialog = editor.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Tên gọi").fill("Viết từ bản làng");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mở đường dẫn"))
                .click();
        String address = editor.locator("a[href*='/gop-bai/']").getAttribute("href");
        editor.getByRole(AriaRole.TAB, named("Hộp đến")).click();

        Page reader = browser.window();
        reader.navigate(address);
        reader.locator("[name=name]").fill("Lò Thị Ẩn");
        reader.locator("[name=email]").fill("an@example.vn");
        reader.locator("[name=title]").fill("Mùa ban trắng");
        reader.locator("[name=text]").fill("Ban nở trắng sườn đồi.");
        reader.locator("[name=consent]").check();
        reader.getByRole(AriaRole.BUTTON, named("Gửi bài")).click();
        assertThat(reader.getByText("CT-000001")).isVisible();
        reader.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("contribution-receipt.png")));

        editor.getByText("Mùa ban trắng").click();
        Locator drawer = editor.getByRole(AriaRole.DIALOG);
        assertThat(drawer.getByText("Ban nở trắng sườn đồi.")).isVisible();
        editor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("contribution.png")));
        drawer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận thành bài"))
                .click();
        drawer.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mở bài"))
                .click();
        assertThat(editor.locator(".piece-title")).containsText("Mùa ban trắng");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void howAPersonWantsToBeToldStays() {
        Page editor = desk("/tin-bai", "Tin bài");
        String address = "http://localhost:" + newsrooms.port() + "/toa-soan/tai-khoan/tin-bao";
        editor.navigate(address);
        Locator choice = editor.getByRole(AriaRole.SWITCH, named("Trao đổi trên bài: Trình duyệt"));
        assertThat(choice).not().isChecked();

        editor.waitForResponse(answer -> answer.request().method().equals("PUT"), () -> choice.press("Space"));
        editor.navigate(address);

        assertThat(choice).isChecked();
        editor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("notice-choices.png")));
        assertThat(browser.faults()).isEmpty();
    }

    private Page desk(String path, String heading) {
        TestNewsroom.Account account = paper.account("Trần Văn Biên", Role.EDITOR);
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/"
                + paper.profile().slug() + path);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named(heading))).isVisible();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
