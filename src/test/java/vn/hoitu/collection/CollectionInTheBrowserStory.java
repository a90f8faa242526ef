package vn.hoitu.collection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestHttp;

/** A unit reports, its department accepts, and both see the same in the end. */
class CollectionInTheBrowserStory extends CollectionWorld {

    private static final Path PICTURES = Path.of("target/screenshots");

    TestBrowser browser;

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2025-11-20T02:00:00Z"));
        browser = new TestBrowser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aUnitReportsAndItsDepartmentAccepts() {
        String round = openYear(2025);
        String report = report(round, paper);

        Page unit = window(chief, "/dieu-hanh/thu-thap");
        assertThat(unit.getByText("Chờ bạn")).isVisible();
        shot(unit, "collection-monitor-unit");
        link(unit, "Báo Thử").click();
        fillIn(unit);
        assertThat(unit.getByText("Đã lưu").first()).isVisible();
        shot(unit, "collection-form");
        unit.reload();
        assertThat(unit.getByLabel("Ghi chú").first()).hasValue("Theo báo cáo quý của ban biên tập");
        button(unit, "Gửi báo cáo").first().click();
        unit.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gửi báo cáo"))
                .click();
        assertThat(unit.getByText("Chờ duyệt").first()).isVisible();

        Page department = window(collector, "/dieu-hanh/thu-thap/" + round);
        assertThat(link(department, "Tạp chí Thử")).isVisible();
        shot(department, "collection-round");
        department
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Báo Thử"))
                .first()
                .click();
        assertThat(department.getByText("Nơi nhận báo cáo").first()).isVisible();
        shot(department, "collection-decide");
        button(department, "Duyệt").click();
        assertThat(department.getByText("Đã chấp nhận").first()).isVisible();

        Page concerns = window(collector, "/dieu-hanh/kien-nghi");
        concerns.getByText("Cấp kinh phí cho nền tảng dùng chung").click();
        concerns.getByLabel("Nội dung xử lý").fill("Đã đưa vào kế hoạch năm 2026.");
        shot(concerns, "collection-concern");
        button(concerns, "Trả lời").click();
        assertThat(concerns.getByText("Đã đưa vào kế hoạch năm 2026.").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(browser.faults()).isEmpty();
    }

    @Test
    void everythingCanBeDoneOnAPhone() {
        String round = openYear(2025);
        String report = report(round, paper);
        String ofMagazine = report(round, magazine);

        Page unit = window(chief, "/dieu-hanh/phieu/" + report);
        unit.setViewportSize(390, 844);
        fillIn(unit);
        assertThat(unit.getByText("Đã lưu").first()).isVisible();
        shot(unit, "collection-form-phone");
        Page monitor = window(collector, "/dieu-hanh/thu-thap/" + round);
        monitor.setViewportSize(390, 844);
        assertThat(link(monitor, "Tạp chí Thử")).isVisible();
        shot(monitor, "collection-round-phone");
        Page rounds = window(collector, "/dieu-hanh/thu-thap");
        rounds.setViewportSize(390, 844);
        assertThat(link(rounds, "Năm 2025")).isVisible();
        shot(rounds, "collection-monitor-phone");

        TestHttp.Answer made = collector.post(API + "/reports/" + ofMagazine + "/links", Map.of("version", 1));
        String address = made.json().at("/address").asString();
        Page link = browser.window();
        link.setViewportSize(390, 844);
        link.navigate("http://localhost:" + newsrooms.port() + address.substring(address.indexOf("/bao-cao/")));
        assertThat(link.getByText("Tạp chí Thử").first()).isVisible();
        shot(link, "collection-link-phone");
        button(link, "Gửi báo cáo").click();
        assertThat(link.getByRole(AriaRole.ALERT)).containsText("Báo cáo chưa gửi");
        org.assertj.core.api.Assertions.assertThat(browser.faults()).isEmpty();
    }

    private static void fillIn(Page page) {
        Map<String, String> answers = Map.of(
                "Số người đạt", "8",
                "Tổng số người", "10",
                "Của kỳ này", "1500",
                "Của năm gốc", "1200",
                "Của kỳ trước", "1250");
        Locator met = page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName("Đạt").setExact(true));
        met.first().waitFor();
        for (int i = 0; i < met.count(); i++) {
            met.nth(i).check();
        }
        answers.forEach((label, answer) -> {
            Locator fields = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
            for (int i = 0; i < fields.count(); i++) {
                fields.nth(i).fill(answer);
            }
        });
        page.getByLabel("Ghi chú").first().fill("Theo báo cáo quý của ban biên tập");
        page.getByLabel("Kiến nghị, đề xuất").fill("Cấp kinh phí cho nền tảng dùng chung");
    }

    private Page window(TestHttp person, String path) {
        Page page = browser.window();
        String[] cookie = person.cookie().split("=", 2);
        String origin = "http://localhost:" + newsrooms.port();
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(origin)));
        page.navigate(origin + path);
        return page;
    }

    /** By its role, because a table on wide screens is a list on a phone and both are in the page. */
    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
