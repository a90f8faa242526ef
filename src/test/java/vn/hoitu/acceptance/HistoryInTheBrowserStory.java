package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.testing.Texts.document;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** The editor-in-chief asks who wrote what, sees what changed and goes back to an old version. */
@ModuleTest
class HistoryInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String FLOOD = "Nước suối dâng nhanh trong đêm 20/11, cả bản phải chạy lên đồi tránh lũ.";
    private static final String ROAD = "Đường vào xã sạt lở bảy điểm, xe cứu trợ dừng cách bản bốn cây số.";
    private static final String SCHOOL = "Trường tiểu học cho hơn hai trăm học sinh nghỉ học từ sáng nay.";
    private static final String RAIN = "Trạm đo ở xã ghi được 120 mm mưa trong sáu giờ, cao nhất từ đầu mùa.";

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;
    TestHttp reporter;
    TestHttp editor;
    String piece;

    @BeforeEach
    void aPieceWithAPast() {
        paper = newsrooms.aPaper();
        browser = new TestBrowser();
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        JsonNode opened = reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")))
                .json();
        piece = opened.at("/id").asString();
        save(reporter, document("Lũ trong đêm ở vùng cao", "Cả bản chạy lũ.", FLOOD, ROAD, SCHOOL));
        JsonNode now = reporter.get(api()).json();
        reporter.post(
                api() + "/acts",
                Map.of(
                        "act",
                        "submit",
                        "version",
                        now.at("/version").asInt(),
                        "documentVersion",
                        now.at("/documentVersion").asInt()));
        save(
                editor,
                document(
                        "Lũ trong đêm, hơn ba mươi hộ dân chạy lên đồi",
                        "Cả bản chạy lũ.",
                        SCHOOL,
                        FLOOD.replace("cả bản", "hơn ba mươi hộ dân"),
                        RAIN));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void thePastOfAPieceIsReadAndBroughtBack() {
        Page chief = enters();

        press(chief, "So với hiện tại", 0);
        Locator dialog = chief.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("del").filter(new Locator.FilterOptions().setHasText("cả bản")))
                .isVisible();
        assertThat(dialog.locator("ins")
                        .filter(new Locator.FilterOptions().setHasText("hơn ba mươi hộ dân"))
                        .first())
                .isVisible();
        assertThat(dialog.getByText("Chuyển đến đây (1)")).isVisible();
        picture(chief, "compare");
        dialog.locator("[data-kind=removed]")
                .filter(new Locator.FilterOptions().setHasText("sạt lở"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đưa đoạn cũ vào bài"))
                .click();
        assertThat(chief.locator(".piece[contenteditable=true]")).containsText(ROAD);
        assertThat(chief.locator("[data-testid=save-state]")).containsText("Đã lưu");

        press(chief, "Ai viết đoạn này", 0);
        chief.locator(".authored")
                .filter(new Locator.FilterOptions().setHasText("120 mm"))
                .hover();
        assertThat(chief.locator("[data-testid=who-wrote]")).containsText("Trần Văn Biên");
        assertThat(dialog.getByText("Nguyễn Thị Ngọc Ẩn").first()).isVisible();
        picture(chief, "who-wrote");
        chief.keyboard().press("Escape");

        press(chief, "Đóng góp của từng người", 0);
        assertThat(dialog.getByRole(AriaRole.ROW)).hasCount(4);
        picture(chief, "contributions");
        chief.keyboard().press("Escape");

        press(chief, "1. Gửi biên tập", 0);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Khôi phục bản này"))
                .click();
        assertThat(chief.getByText("mọi người đang mở bài thấy ngay")).isVisible();
        chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khôi phục bản này"))
                .last()
                .click();
        assertThat(chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khôi phục bản 1"))
                        .first())
                .isVisible();
        assertThat(editor.get(api()).json().at("/document").toString())
                .contains("cả bản phải")
                .doesNotContain("120 mm");
        assertThat(browser.faults()).isEmpty();
    }

    private Page enters() {
        TestNewsroom.Account account = paper.account("Phạm Thị Tổng", Role.EDITOR_IN_CHIEF);
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan");
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ngày của tôi").first()).isVisible();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/"
                + paper.profile().slug() + "/tin-bai/" + piece);
        return page;
    }

    private static void press(Page page, String name, int place) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Lịch sử"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .nth(place)
                .click();
    }

    /** As on a desk and as on a phone; nothing may be wider than the screen. */
    private static void picture(Page page, String name) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        page.screenshot(shot(name + "-1440"));
        page.setViewportSize(390, 844);
        page.waitForFunction(
                "() => document.querySelector('[role=dialog]')?.getBoundingClientRect().width === innerWidth");
        page.screenshot(shot(name + "-390"));
        assertThat((Boolean) dialog.first().evaluate("d => d.scrollWidth <= d.clientWidth + 1"))
                .isTrue();
        page.setViewportSize(1440, 900);
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("history-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED);
    }

    private String api() {
        return paper.api("/pieces/" + piece);
    }

    private void save(TestHttp person, Map<String, Object> document) {
        TestHttp.Answer saved = person.put(
                api() + "/document",
                Map.of(
                        "baseVersion",
                        person.get(api()).json().at("/documentVersion").asInt(),
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }
}
