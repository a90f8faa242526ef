package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoitu.testing.Texts.document;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** From a line in the morning plan to an open piece, by a reporter on the phone and a desk head at the desk. */
@ModuleTest
class PlanInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;

    @BeforeEach
    void open() {
        Days.today(); // what these stories do on "today" is not cut by midnight
        paper = newsrooms.aPaper();
        browser = new TestBrowser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aProposalIsApprovedAssignedAcceptedAndBegun() {
        Page reporter = plan("Lò Thị Mây", Role.REPORTER);
        reporter.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Locator line = reporter.getByRole(AriaRole.TEXTBOX, named("Đề xuất đề tài"));
        line.fill("Chợ phiên Bắc Hà ngày giáp Tết");
        line.press("Enter");
        assertThat(card(reporter, "Chợ phiên Bắc Hà ngày giáp Tết")).isVisible();
        assertThat(line).isFocused();
        line.fill("Đường mới qua bản");
        line.press("Enter");
        assertThat(card(reporter, "Đường mới qua bản")).isVisible();

        Page head = plan("Lê Thị Trưởng", Role.DESK_HEAD);
        head.getByRole(AriaRole.CHECKBOX, named("Chọn “Chợ phiên Bắc Hà ngày giáp Tết”"))
                .check();
        head.getByRole(AriaRole.REGION, named("Đề tài đã chọn"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duyệt").setExact(true))
                .click();
        head.locator("[data-group=approved]")
                .getByText("Chợ phiên Bắc Hà ngày giáp Tết")
                .click();
        Locator panel = head.getByTestId("story-panel");
        panel.getByLabel("Địa điểm").fill("Chợ Bắc Hà");
        panel.getByLabel("Hướng triển khai").fill("Giá cả, người bán từ bản xa");
        panel.getByText("Thêm loại hình").click();
        Locator order = head.getByTestId("assignment-form");
        order.getByLabel("Người thực hiện").first().fill("Lò Thị");
        head.getByRole(AriaRole.OPTION, named("Lò Thị Mây")).click();
        order.getByLabel("Dặn thêm").fill("Chụp hàng vải");
        order.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Giao việc"))
                .click();
        assertThat(panel.getByText("Lò Thị Mây (chưa nhận)")).isVisible();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan-panel.png")));

        reporter.reload();
        Locator mine = reporter.getByTestId("owed-work");
        assertThat(mine).containsText("Chụp hàng vải");
        mine.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận việc"))
                .click();
        reporter.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan-phone.png")));
        mine.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bắt đầu"))
                .click();
        assertThat(reporter.locator(".piece-title")).containsText("Chợ phiên Bắc Hà ngày giáp Tết");

        reporter.setViewportSize(1440, 900);
        assertThat(reporter.getByLabel("Bài này từ kế hoạch")).containsText("Giá cả, người bán từ bản xa");
        head.reload();
        assertThat(head.getByTestId("story-panel").getByText("Đang làm")).isVisible();
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aStoryIsMovedFromTheKeyboardAndBroughtBack() {
        Page head = plan("Lê Thị Trưởng", Role.DESK_HEAD);
        Locator line = head.getByRole(AriaRole.TEXTBOX, named("Đề xuất đề tài"));
        line.fill("Hội xuân");
        line.press("Enter");
        assertThat(card(head, "Hội xuân")).isVisible();

        head.getByRole(AriaRole.BUTTON, named("Việc với đề tài “Hội xuân”")).press("Enter");
        head.getByRole(AriaRole.MENUITEM, named("Chuyển sang hôm sau")).press("Enter");
        assertThat(card(head, "Hội xuân")).hasCount(0);
        head.getByRole(AriaRole.BUTTON, named("Hoàn tác")).click();
        assertThat(card(head, "Hội xuân")).isVisible();
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void anEventBecomesAStoryWithMaterialAndTheMeetingDecides() {
        Page head = plan("Lê Thị Trưởng", Role.DESK_HEAD);
        String base = head.url().replaceFirst("/ke-hoach.*", "");
        head.navigate(base + "/su-kien");
        head.getByRole(AriaRole.BUTTON, named("Thêm sự kiện")).first().click();
        Locator form = head.getByTestId("event-form");
        form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Sự kiện"))
                .fill("Họp báo giá điện");
        form.getByLabel("Địa điểm").fill("Trụ sở Bộ");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        Locator panel = head.getByTestId("event-panel");
        assertThat(panel).containsText("Trụ sở Bộ");
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm đề tài"))
                .click();
        Locator story = panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Họp báo giá điện"));
        assertThat(story).isVisible();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("event-panel.png")));

        story.click();
        Locator plan = head.getByTestId("story-panel");
        assertThat(plan).containsText("Từ sự kiện");
        plan.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chia sẻ"))
                .click();
        Locator share = head.getByTestId("share-form");
        share.getByLabel("Nội dung").fill("Hỏi về giá bán lẻ");
        share.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chia sẻ"))
                .click();
        assertThat(plan.getByText("Hỏi về giá bán lẻ")).isVisible();
        plan.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cất một nguồn tin"))
                .click();
        Locator source = head.getByTestId("source-form");
        source.getByLabel("Nguồn tin").fill("Người trong tổ giá");
        source.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Cất").setExact(true))
                .click();
        assertThat(plan.getByText("Lê Thị Trưởng giữ")).isVisible();
        assertThat(plan.getByText("Người trong tổ giá")).hasCount(0);
        plan.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Xem").setExact(true))
                .click();
        assertThat(plan.getByText("Người trong tổ giá")).isVisible();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("story-room.png")));

        head.navigate(base + "/ke-hoach?bien-ban=1");
        Locator decision = head.getByTestId("decision-form");
        decision.getByLabel("Kết luận").fill("Lên trang trước 10 giờ");
        decision.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi kết luận"))
                .click();
        assertThat(head.getByText("Lên trang trước 10 giờ").first()).isVisible();
        assertThat(head.getByTestId("day-around")).containsText("Họp báo giá điện");
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan-meeting.png")));
        head.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        head.navigate(base + "/su-kien");
        assertThat(head.getByText("Họp báo giá điện")).isVisible();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("events-phone.png")));
        head.navigate(base);
        assertThat(head.getByTestId("my-days")).containsText("Trụ sở Bộ");
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("my-day-phone.png")));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void theMonthShowsWhatLastsSeveralDaysAndIsMovedByHandAndByKeys() {
        TestHttp secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        LocalDate today = Days.today();
        LocalDate monday = today.withDayOfMonth(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        String event = made(
                secretary,
                "/plan/events",
                Map.of(
                        "title", "Kỳ họp Quốc hội",
                        "firstDay", monday.toString(),
                        "lastDay", monday.plusDays(2).toString()));
        for (int i = 1; i <= 6; i++) {
            made(
                    secretary,
                    "/plan/stories",
                    Map.of("title", "Đề tài dồn " + i, "day", monday.plusDays(5).toString()));
        }
        made(
                secretary,
                "/duty/shifts",
                Map.of(
                        "day", monday.toString(),
                        "role", "Trực tin đêm",
                        "startsAt", "22:00:00",
                        "endsAt", "06:00:00",
                        "personIds", List.of()));

        Page head = plan("Lê Thị Trưởng", Role.DESK_HEAD);
        String base = head.url().replaceFirst("/ke-hoach.*", "");
        head.navigate(base + "/ke-hoach?che-do=thang&ngay=" + monday);
        Locator month = head.getByTestId("month");
        Locator session =
                month.locator("[data-item]").filter(new Locator.FilterOptions().setHasText("Kỳ họp Quốc hội"));
        Locator cell = month.locator("[data-day='" + monday + "']");
        assertThat(session.boundingBox().width)
                .as("three days are one bar")
                .isGreaterThan(month.boundingBox().width / 7 * 2.5);
        month.getByText("+2 nữa").click();
        assertThat(head).hasURL(Pattern.compile("che-do=ngay.*ngay=" + monday.plusDays(5)));
        head.goBack();

        session.dragTo(
                month.locator("[data-day='" + monday.plusDays(8) + "']"),
                new Locator.DragToOptions().setSourcePosition(10, 10));
        assertThat(head.getByText("“Kỳ họp Quốc hội” chuyển sang")).isVisible();
        waitUntilItBegins(secretary, event, monday.plusDays(8));
        session.press("Shift+ArrowLeft");
        waitUntilItBegins(secretary, event, monday.plusDays(7));
        assertThat(session).isFocused();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan-month.png")));

        assertThat(month.getByText("Trực tin đêm")).hasCount(0);
        head.getByRole(AriaRole.BUTTON, named("Trực")).click();
        assertThat(month.getByText("Trực tin đêm")).isVisible();
        assertThat(head).hasURL(Pattern.compile("lop=de-tai"));
        cell.press("ArrowDown");
        assertThat(month.locator("[data-day='" + monday.plusDays(7) + "']")).isFocused();
        head.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(head.locator("[data-print-sheet]")).containsText("Đề tài dồn 6");
        assertThat(head.locator("[data-print-sheet]")).isVisible();
        assertThat(month).isHidden();
        head.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        head.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        head.navigate(base + "/ke-hoach?che-do=thang&ngay=" + monday.plusMonths(1));
        assertThat(head.getByTestId("month-days")).isVisible();
        head.navigate(base + "/su-kien?che-do=thang&ngay=" + monday);
        Locator days = head.getByTestId("month-days");
        Locator before = head.getByText(Pattern.compile("ngày trước hôm nay"));
        if (monday.plusDays(7).isBefore(today)) {
            before.click();
        }
        days.getByText("Kỳ họp Quốc hội").first().click();
        assertThat(head.getByTestId("event-panel")).containsText("Kỳ họp Quốc hội");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void whatGoesOutIsMovedByHandAndByKeysAndTheEmbargoHolds() {
        TestHttp secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
        LocalDate day = Days.today()
                .plusMonths(1)
                .withDayOfMonth(1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                .plusDays(8);
        String piece = scheduled(secretary, "Lịch thi lớp 10", at(day));
        Page page = plan("Đỗ Thị Tổng", Role.EDITOR_IN_CHIEF);
        String base = page.url().replaceFirst("/ke-hoach.*", "");
        page.navigate(base + "/ke-hoach?che-do=thang&lop=lich-dang&ngay=" + day);
        Locator month = page.getByTestId("month");
        Locator act = month.locator("[data-state^=publish]")
                .filter(new Locator.FilterOptions().setHasText("Lịch thi lớp 10"));

        act.dragTo(month.locator("[data-day='" + day.plusDays(2) + "']"));
        assertThat(page.getByText("“Lịch thi lớp 10” chuyển sang 08:15")).isVisible();
        waitUntilItGoesOut(secretary, piece, day.plusDays(2));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("plan-month-publications.png")));
        page.getByRole(AriaRole.BUTTON, named("Hoàn tác")).click();
        waitUntilItGoesOut(secretary, piece, day);
        act.press("Shift+ArrowDown");
        waitUntilItGoesOut(secretary, piece, day.plusDays(7));
        assertThat(act).isFocused();

        act.press("Shift+ArrowUp");
        waitUntilItGoesOut(secretary, piece, day);
        act.press("Shift+ArrowLeft");
        waitUntilItGoesOut(secretary, piece, day.minusDays(1));
        act.press("Shift+ArrowLeft");
        assertThat(page.getByText("Tin bài còn cấm vận tới")).isVisible();
        assertThat(act).isFocused();
        waitUntilItGoesOut(secretary, piece, day.minusDays(1));

        JsonNode seen = planned(secretary, piece);
        moved(secretary, seen, at(day.plusDays(3)));
        act.press("Shift+ArrowRight");
        assertThat(page.getByText("Việc hẹn giờ vừa được người khác thay đổi")).isVisible();
        waitUntilItGoesOut(secretary, piece, day.plusDays(3));
        assertThat(month.locator("[data-item]")).hasCount(2); // it, and the end of its embargo, which is not moved here
        assertThat(month.locator("[data-state^=lift-embargo]")).hasAttribute("draggable", "false");

        Page editor = plan("Trần Văn Biên", Role.EDITOR);
        editor.navigate(base + "/ke-hoach?che-do=thang&lop=lich-dang&ngay=" + day);
        assertThat(editor.locator("[data-state^=publish]")).hasAttribute("draggable", "false");
        assertThat(browser.faults()).isEmpty();
    }

    /** Written by the reporter, approved and given a time; nobody may tell of it before the eve of that day. */
    private String scheduled(TestHttp secretary, String title, Instant out) {
        TestHttp reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        TestHttp head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        String piece = paper.api("/pieces/"
                + reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")))
                        .json()
                        .at("/id")
                        .asString());
        TestHttp.Answer saved = reporter.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        reporter.get(piece).json().at("/documentVersion").asInt(),
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        document(title, "", "Một câu.")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        act(reporter, piece, "submit", Map.of());
        act(head, piece, "approve", Map.of());
        act(secretary, piece, "schedule", Map.of("at", out.toString()));
        TestHttp.Answer embargo = secretary.put(
                piece + "/embargo",
                Map.of(
                        "version",
                        secretary.get(piece).json().at("/version").asInt(),
                        "until",
                        out.minus(Duration.ofHours(25)).toString()));
        assertThat(embargo.status()).as(embargo.body()).isEqualTo(200);
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    private static void act(TestHttp person, String piece, String act, Map<String, Object> more) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(piece + "/acts", body);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private JsonNode planned(TestHttp who, String piece) {
        return who.get(paper.api("/planned-acts?act=publish&state=waiting&piece=" + piece))
                .json()
                .at("/items/0");
    }

    private void moved(TestHttp who, JsonNode act, Instant at) {
        TestHttp.Answer answer = who.post(
                paper.api("/planned-acts/" + act.at("/id").asString() + "/move"),
                Map.of("version", act.at("/version").asInt(), "at", at.toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void waitUntilItGoesOut(TestHttp who, String piece, LocalDate day) {
        await().until(() -> planned(who, piece).at("/at").asString(), at(day).toString()::equals);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 15).atZone(HANOI).toInstant();
    }

    private String made(TestHttp who, String path, Map<String, ?> body) {
        TestHttp.Answer answer = who.post(paper.api(path), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/event/id").asString("");
    }

    private void waitUntilItBegins(TestHttp who, String event, LocalDate day) {
        await().until(
                        () -> who.get(paper.api("/plan/events/" + event))
                                .json()
                                .at("/event/fromDay")
                                .asString(),
                        day.toString()::equals);
    }

    @Test
    void aReporterAsksForLeaveOnThePhoneAndTheWeekShowsWhoIsOnDuty() {
        Page reporter = plan("Lò Thị Mây", Role.REPORTER);
        String base = reporter.url().replaceFirst("/ke-hoach.*", "");
        reporter.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        reporter.navigate(base + "/truc");
        reporter.getByRole(AriaRole.BUTTON, named("Xin nghỉ")).click();
        reporter.getByTestId("leave-form")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ghi").setExact(true))
                .click();
        assertThat(reporter.getByTestId("leaves")).containsText("chờ duyệt");

        Page head = plan("Lê Thị Trưởng", Role.DESK_HEAD);
        head.navigate(base + "/truc");
        head.getByTestId("leaves")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duyệt").setExact(true))
                .click();
        assertThat(head.getByText("Nghỉ: Lò Thị Mây")).isVisible();
        head.getByRole(AriaRole.BUTTON, named("Thêm ca trực")).click();
        Locator form = head.getByTestId("shift-form");
        form.getByLabel("Ca trực").first().fill("Trực tin đêm");
        form.getByLabel("Người trực").first().fill("Lò Thị");
        head.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Lò Thị Mây (nghỉ)"))
                .click();
        assertThat(form.getByText("có lịch nghỉ hôm đó")).isVisible();
        head.keyboard().press("Tab");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        assertThat(head.getByText("đang nghỉ")).isVisible();
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("duty-week.png")));
        reporter.reload();
        assertThat(reporter.getByText("đang nghỉ")).isVisible();
        reporter.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("duty-phone.png")));
        assertThat(browser.faults()).isEmpty();
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

    private static Locator card(Page page, String title) {
        return page.locator("[data-story]").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
