package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.print.PrintNewsroom;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** An issue on the secretary's screen: pieces moved, a page carried to the press, and the writer told what is too long. */
@ModuleTest
class PrintInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;
    PrintNewsroom room;
    String issue;
    String draft;

    @BeforeEach
    void anIssueWithPieces() {
        paper = newsrooms.aPaper();
        browser = new TestBrowser();
        room = new PrintNewsroom(paper);
        issue = room.issues(room.title(), 5).getFirst();
        room.place(issue, 1, room.approvedPiece("Thông xe đường tránh", "Xe chạy từ sáng sớm. ".repeat(60)), 300);
        room.place(issue, 2, room.approvedPiece("Giá lúa hè thu tăng", "Thương lái mua tận ruộng. ".repeat(40)), 260);
        draft = room.piece("Mưa lớn diện rộng", Texts.document("Mưa lớn diện rộng", "", "Mưa to. ".repeat(100)));
        room.place(issue, 2, draft, 150);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPageIsFilledFromTheKeyboardAndCarriedToThePress() {
        Page secretary = signedIn("Nguyễn Thị Châu", Role.SECRETARY, "/bao-in");
        secretary
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Báo thường kỳ số 101"))
                .click();
        Locator second = page(secretary, 2);
        assertThat(second).containsText("Thừa");
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("print-flatplan.png")));

        secretary
                .getByRole(AriaRole.BUTTON, named("Việc với Mưa lớn diện rộng"))
                .press("Enter");
        secretary.getByRole(AriaRole.MENUITEM, named("Chuyển sang trang 3")).press("Enter");
        assertThat(page(secretary, 3)).containsText("Mưa lớn diện rộng");
        assertThat(second).not().containsText("Mưa lớn diện rộng");

        secretary.getByRole(AriaRole.BUTTON, named("Mở trang 2")).click();
        Locator panel = secretary.getByTestId("page-panel");
        panel.getByRole(AriaRole.BUTTON, button("Trình duyệt")).click();
        panel.getByRole(AriaRole.BUTTON, button("Duyệt trang")).click();
        assertThat(panel.getByRole(AriaRole.BUTTON, button("Chuyển in"))).isVisible();
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("print-page.png")));
        panel.getByRole(AriaRole.BUTTON, button("Chuyển in")).click();
        assertThat(panel.getByRole(AriaRole.BUTTON, button("Lấy lại từ khâu in")))
                .isVisible();

        secretary.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        secretary.keyboard().press("Escape");
        assertThat(panel).isHidden();
        secretary.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("print-phone.png"))
                .setFullPage(true));
        assertThat(secretary.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void whoWritesSeesHowManyLinesAreTooMany() {
        Page editor = signedIn("Phạm Thị Hà", Role.EDITOR, "/tin-bai/" + draft);

        Locator places = editor.getByTestId("piece-places");
        assertThat(places).containsText("Báo thường kỳ số 101, trang 2");
        assertThat(places).containsText("Thừa");
        editor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("print-editor.png")));
        assertThat(browser.faults()).isEmpty();
    }

    private Page signedIn(String name, Role role, String path) {
        TestNewsroom.Account account = paper.account(name, role);
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/"
                + paper.profile().slug() + path);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.locator("button[type=submit]").click();
        return page;
    }

    private static Locator page(Page screen, int number) {
        return screen.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(screen.getByRole(AriaRole.BUTTON, named("Mở trang " + number))));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
