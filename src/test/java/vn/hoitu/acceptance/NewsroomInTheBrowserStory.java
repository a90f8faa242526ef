package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
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

/** The first journey of a piece, played by five people in a real browser. */
@ModuleTest
class NewsroomInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;

    @BeforeEach
    void open() {
        paper = newsrooms.aPaper();
        paper.section("Thời sự");
        browser = new TestBrowser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPieceIsWrittenReturnedApprovedPublishedCorrectedAndTakenDown() {
        Page reporter = enters("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        Page editor = enters("Trần Văn Biên", Role.EDITOR);
        Page head = enters("Lê Thị Trưởng", Role.DESK_HEAD);
        Page secretary = enters("Phạm Văn Thư", Role.SECRETARY);

        String piece =
                writes(reporter, "Nước lũ rút, xã vùng cao dựng lại cầu", "Cầu tạm dài 32 mét xong trong ba ngày.");
        press(reporter, "Gửi biên tập");
        state(reporter, "Chờ biên tập");

        editor.navigate(piece);
        press(editor, "Trả lại");
        Locator dialog = editor.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).first().fill("Thiếu tên người phụ trách thi công");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trả lại"))
                .click();
        state(editor, "Trả lại");

        reporter.navigate(piece);
        assertThat(reporter.getByText("Thiếu tên người phụ trách thi công").first())
                .isVisible();
        typesAtTheEnd(reporter, " Ông Giàng A Sang phụ trách thi công.");
        press(reporter, "Gửi biên tập");
        state(reporter, "Chờ biên tập");

        editor.navigate(piece);
        press(editor, "Chuyển duyệt");
        state(editor, "Chờ duyệt");
        head.navigate(piece);
        press(head, "Duyệt");
        confirm(head, "Duyệt");
        state(head, "Đã duyệt");
        secretary.navigate(piece);
        press(secretary, "Xuất bản");
        confirm(secretary, "Xuất bản");
        state(secretary, "Đã xuất bản");

        Page reader = browser.window();
        String site = "http://" + paper.host() + ":" + newsrooms.port();
        reader.navigate(site + "/");
        reader.getByText("Nước lũ rút, xã vùng cao dựng lại cầu").first().click();
        assertThat(reader.locator("article").first()).containsText("Ông Giàng A Sang phụ trách thi công.");
        assertThat(reader.locator("body")).containsText("Nguyễn Thị Ngọc Ẩn");
        String address = reader.url();

        more(secretary, "Cải chính");
        Locator correction = secretary.getByRole(AriaRole.DIALOG);
        correction.getByLabel("Thông tin đã đăng sai").fill("Cầu tạm dài 32 mét");
        correction.getByLabel("Thông tin đúng").fill("Cầu tạm dài 23 mét");
        correction.getByLabel("Lời xin lỗi").fill("Tòa soạn thành thật xin lỗi bạn đọc.");
        correction
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("cải chính", Pattern.CASE_INSENSITIVE)))
                .last()
                .click();
        assertThat(correction).isHidden();
        reader.navigate(address);
        assertThat(reader.locator("body")).containsText("Thông tin cải chính, xin lỗi");
        assertThat(reader.locator("body")).containsText("Cầu tạm dài 23 mét");

        more(secretary, "Gỡ bài");
        Locator takeDown = secretary.getByRole(AriaRole.DIALOG);
        takeDown.getByLabel("Người, cơ quan yêu cầu").fill("Cơ quan quản lý nhà nước về báo chí");
        takeDown.getByLabel("Lý do gỡ").fill("Theo văn bản yêu cầu");
        takeDown.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Gỡ bài")))
                .last()
                .click();
        state(secretary, "Đã gỡ");
        assertThat(reader.navigate(address).status()).isEqualTo(410);
        assertThat(reader.locator("body")).not().containsText("Giàng A Sang");

        assertThat(browser.faults()).isEmpty();
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

    private String writes(Page page, String title, String text) {
        page.getByText("Viết bài mới").first().click();
        page.locator(".piece-title").click();
        page.waitForTimeout(300); // the caret settles where the click put it
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        page.keyboard().type("Người dân góp công, thanh niên xung phong dựng dầm.");
        page.keyboard().press("Enter");
        page.keyboard().type(text);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chuyên mục"))
                .or(page.getByLabel("Chuyên mục"))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Thời sự"))
                .click();
        saved(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("editor.png")));
        return page.url();
    }

    private void typesAtTheEnd(Page page, String text) {
        page.locator(".piece-body p").last().click();
        page.waitForTimeout(300);
        page.keyboard().press("End");
        page.keyboard().type(text);
        saved(page);
    }

    private static void saved(Page page) {
        page.waitForTimeout(400); // longer than the pause before a change counts as unsaved
        assertThat(page.locator("[data-testid=save-state]")).containsText("Đã lưu");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void more(Page page, String act) {
        Locator direct = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act).setExact(true));
        if (direct.count() == 0) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Việc khác"))
                    .click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                    .click();
        } else {
            direct.first().click();
        }
    }

    private static void confirm(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last()
                .click();
    }

    private static void state(Page page, String words) {
        assertThat(page.locator("header, main")
                        .getByText(words, new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }
}
