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
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The secretary designs the newsroom's own workflow, on the drawing and by keyboard, and puts it in force. */
@ModuleTest
class WorkflowInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

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
    void aWorkflowIsDrawnCheckedInWordsAndPutInForce() {
        Page secretary = workflows("Phạm Văn Thư", Role.SECRETARY);
        secretary.getByRole(AriaRole.BUTTON, named("Thêm quy trình")).first().click();
        secretary.getByLabel("Tên quy trình").fill("Bài điều tra");
        secretary
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm quy trình"))
                .click();
        assertThat(secretary.getByText("Quy trình trọn vẹn")).isVisible();

        secretary.getByRole(AriaRole.BUTTON, named("Thêm bước")).click();
        secretary.getByLabel("Tên tiếng Việt").fill("Rà soát pháp lý");
        assertThat(secretary.getByText("Không đường nào dẫn tới bước “Rà soát pháp lý”."))
                .isVisible();
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("workflow-findings.png")));
        secretary.getByRole(AriaRole.BUTTON, named("Xóa bước")).click();
        assertThat(secretary.getByText("Quy trình trọn vẹn")).isVisible();

        Locator step = secretary.getByRole(AriaRole.BUTTON, named("Bước Biên tập"));
        step.focus();
        step.press("Enter");
        secretary.getByLabel("Tên tiếng Việt").fill("Bàn biên tập điều tra");
        secretary.keyboard().press("Escape");
        secretary.getByRole(AriaRole.BUTTON, named("Lưu bản nháp")).click();
        assertThat(secretary.getByText("Bản nháp đã lưu, chưa áp dụng")).isVisible();
        secretary.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("workflow.png"))
                .setFullPage(true));
        secretary
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Áp dụng").setExact(true))
                .click();
        secretary
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Áp dụng"))
                .click();
        assertThat(secretary.getByText("Bản 1", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        secretary.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat(secretary
                        .getByRole(AriaRole.TABLE)
                        .getByText("Bàn biên tập điều tra")
                        .first())
                .isVisible();
        secretary.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("workflow-phone.png"))
                .setFullPage(true));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void theRoyaltyTableIsFilledByItsShareOfTheLaw() {
        Page secretary = at("/nhuan-but", "Phạm Văn Thư", Role.SECRETARY);
        assertThat(secretary.getByText("Nghị định 18/2014/NĐ-CP").first()).isVisible();
        secretary.getByRole(AriaRole.BUTTON, named("Bảng mới")).click();
        secretary.getByLabel("Có hiệu lực từ ngày").fill("2026-01-01");
        secretary.getByLabel("Căn cứ (số văn bản)").fill("QĐ 47/2016/QĐ-UBND");
        secretary.getByLabel("Điền theo tỉ lệ khung (%)").fill("60");
        secretary
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Điền").setExact(true))
                .click();
        secretary.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("royalty-form.png"))
                .setFullPage(true));
        secretary.getByRole(AriaRole.BUTTON, named("Áp dụng bảng")).click();

        assertThat(secretary.getByText("Có hiệu lực từ 01/01/2026, căn cứ QĐ 47/2016/QĐ-UBND"))
                .isVisible();
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("royalty.png")));
        assertThat(browser.faults()).isEmpty();
    }

    private Page workflows(String name, Role role) {
        return at("/quy-trinh", name, role);
    }

    private Page at(String place, String name, Role role) {
        TestNewsroom.Account account = paper.account(name, role);
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/"
                + paper.profile().slug() + place);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
