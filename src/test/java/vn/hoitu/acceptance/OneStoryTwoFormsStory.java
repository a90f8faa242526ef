package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** The converged newsroom in one journey: a line of the morning plan, two forms by two people, both out, one corrected. */
@ModuleTest
class OneStoryTwoFormsStory {

    private static final String STORY = "Cầu treo bản Xá khánh thành";

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
    void oneStoryGoesOutOnTheSiteAndOnAirAndIsCorrectedWhereReadersGotIt() {
        Page web = plan("Lò Thị Mây", Role.REPORTER);
        Page radio = plan("Vàng A Páo", Role.REPORTER);
        Page chief = plan("Lê Thị Tổng", Role.EDITOR_IN_CHIEF);
        Locator line = web.getByRole(AriaRole.TEXTBOX, named("Đề xuất đề tài"));
        line.fill(STORY);
        line.press("Enter");
        assertThat(web.locator("[data-story]").filter(new Locator.FilterOptions().setHasText(STORY)))
                .isVisible();

        chief.reload();
        chief.getByRole(AriaRole.CHECKBOX, named("Chọn “" + STORY + "”")).check();
        chief.getByRole(AriaRole.REGION, named("Đề tài đã chọn"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duyệt").setExact(true))
                .click();
        chief.locator("[data-group=approved]").getByText(STORY).click();
        assign(chief, "Điện tử", "Lò Thị Mây");
        assign(chief, "Phát thanh", "Vàng A Páo");
        String board = chief.url();

        String webPiece = writes(web, "Cầu dài 120 mét, người dân không còn phải đi bè.");
        String radioPiece = writes(radio, "Từ bản Xá, phóng viên tường thuật lễ khánh thành cầu.");
        publishes(chief, webPiece);
        publishes(chief, radioPiece);

        chief.navigate(board);
        Locator panel = chief.getByTestId("story-panel");
        assertThat(panel.getByText("Đã xuất bản", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(4); // two forms, each with its own state and its piece's
        Page reader = browser.window();
        String site = "http://" + paper.host() + ":" + newsrooms.port();
        reader.navigate(site + "/");
        assertThat(reader.getByText(STORY).first()).isVisible();
        reader.getByText(STORY).first().click();
        assertThat(reader.locator("article").first()).containsText("Cầu dài 120 mét");
        assertThat(reader.locator("body")).not().containsText("phóng viên tường thuật");
        String address = reader.url();

        corrects(chief, webPiece);
        reader.navigate(address);
        assertThat(reader.locator("body")).containsText("Thông tin cải chính, xin lỗi");
        assertThat(reader.locator("body")).containsText("Cầu dài 102 mét");
        assertThat(browser.faults()).isEmpty();
    }

    private static void assign(Page chief, String form, String person) {
        Locator panel = chief.getByTestId("story-panel");
        panel.getByText("Thêm loại hình").click();
        Locator order = chief.getByTestId("assignment-form");
        order.getByLabel("Loại hình").first().click();
        chief.getByRole(AriaRole.OPTION, named(form)).click();
        order.getByLabel("Người thực hiện").first().fill(person);
        chief.getByRole(AriaRole.OPTION, named(person)).click();
        order.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Giao việc"))
                .click();
        assertThat(panel.getByText(person + " (chưa nhận)")).isVisible();
    }

    /** Takes the work on, writes and hands in. @return where the piece stands */
    private static String writes(Page page, String text) {
        page.navigate(page.url().replaceFirst("/ke-hoach.*", ""));
        Locator mine = page.getByTestId("owed-work");
        mine.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận việc"))
                .click();
        mine.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bắt đầu"))
                .click();
        assertThat(page.locator(".piece-title")).containsText(STORY);
        page.locator(".piece-body p").last().click();
        page.waitForTimeout(300); // the caret settles where the click put it
        page.keyboard().type(text);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chuyên mục"))
                .or(page.getByLabel("Chuyên mục"))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, named("Thời sự")).click();
        page.waitForTimeout(400); // longer than the pause before a change counts as unsaved
        assertThat(page.locator("[data-testid=save-state]")).containsText("Đã lưu");
        press(page, "Gửi biên tập");
        state(page, "Chờ biên tập");
        return page.url();
    }

    private static void publishes(Page chief, String piece) {
        chief.navigate(piece);
        press(chief, "Chuyển duyệt");
        state(chief, "Chờ duyệt");
        press(chief, "Duyệt");
        chief.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duyệt").setExact(true))
                .press("Enter");
        state(chief, "Đã duyệt");
        press(chief, "Xuất bản");
        chief.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xuất bản"))
                .last()
                .click();
        state(chief, "Đã xuất bản");
    }

    private static void corrects(Page chief, String piece) {
        chief.navigate(piece);
        state(chief, "Đã xuất bản");
        Locator direct = chief.getByRole(AriaRole.BUTTON, named("Cải chính"));
        if (direct.count() == 0) {
            chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Việc khác"))
                    .click();
            chief.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Cải chính"))
                    .click();
        } else {
            direct.first().click();
        }
        Locator correction = chief.getByRole(AriaRole.DIALOG);
        correction.getByLabel("Thông tin đã đăng sai").fill("Cầu dài 120 mét");
        correction.getByLabel("Thông tin đúng").fill("Cầu dài 102 mét");
        correction.getByLabel("Lời xin lỗi").fill("Tòa soạn thành thật xin lỗi bạn đọc.");
        correction
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("cải chính", Pattern.CASE_INSENSITIVE)))
                .last()
                .click();
        assertThat(correction).isHidden();
    }

    private Page plan(String name, Role role) {
        TestNewsroom.Account account = paper.account(name, role);
        Page page = browser.window();
        String slug = paper.profile().slug();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/" + slug + "/ke-hoach");
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Kế hoạch"))).isVisible();
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }

    private static void state(Page page, String words) {
        assertThat(page.locator("header, main")
                        .getByText(words, new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
