package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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
import vn.hoitu.testing.Texts;

/** The desk at its busiest hour: the queue by keyboard, the board, many pieces at once, a kept view, the figures. */
@ModuleTest
class DeskInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final List<String> TITLES = List.of(
            "Lũ quét cuốn trôi cầu tạm ở Mường Tè",
            "Giá lúa hè thu tăng trở lại",
            "Nguyễn Thị Ngọc Ẩn – Sở Văn hóa, Thể thao và Du lịch nói về mùa lễ hội",
            "Thêm ba tuyến xe buýt nội đô");

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestBrowser browser;
    TestHttp reporter;

    @BeforeEach
    void aPaperWithFourPiecesHandedIn() {
        paper = newsrooms.aPaper();
        browser = new TestBrowser();
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
        TITLES.forEach(this::handedIn);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anEditorGoesThroughTheQueueByKeyboard() {
        paper.signedIn("Trần Văn Khác", Role.EDITOR);
        Page editor = pieces("Vũ Thị Biên", Role.EDITOR, "?view=queue&layout=queue");
        Locator list = editor.getByRole(AriaRole.LIST, named("Danh sách bài"));
        assertThat(list.getByRole(AriaRole.BUTTON)).hasCount(TITLES.size());
        Locator shown = list.locator("[aria-current]");
        String first = shown.locator("span").first().innerText();
        assertThat(editor.getByRole(AriaRole.ARTICLE)).containsText("Chữ của bài");

        editor.keyboard().press("j");
        assertThat(shown.locator("span").first()).not().hasText(first);
        editor.keyboard().press("k");
        assertThat(shown.locator("span").first()).hasText(first);
        assertThat(editor.getByRole(AriaRole.ARTICLE)).containsText("Chữ của bài");
        editor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("queue.png")));

        editor.keyboard().press("a");
        assertThat(list.getByRole(AriaRole.BUTTON)).hasCount(TITLES.size() - 1);
        assertThat(list.getByText(first)).hasCount(0);

        assertThat(editor.getByRole(AriaRole.ARTICLE)).containsText("Chữ của bài");
        editor.keyboard().press("r");
        Locator dialog = editor.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Cần sửa gì").fill("Thiếu ý kiến của xã.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trả lại"))
                .click();
        assertThat(list.getByRole(AriaRole.BUTTON)).hasCount(TITLES.size() - 2);

        editor.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        editor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("queue-phone.png")));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void theSecretariatLooksAtTheBoardAndMovesManyPiecesAtOnce() {
        Page secretary = pieces("Phạm Văn Thư", Role.SECRETARY, "?view=all&layout=board");
        assertThat(secretary.getByRole(AriaRole.REGION, named("Chờ biên tập")))
                .containsText("Giá lúa hè thu tăng trở lại");
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("board.png")));

        secretary.navigate(secretary.url().replaceFirst("\\?.*", "?view=all&state=submitted"));
        secretary.getByLabel("Chọn tất cả đang hiện").check();
        Locator bar = secretary.getByRole(AriaRole.REGION, named("Việc với các bài đã chọn"));
        assertThat(bar).containsText("Đã chọn 4 bài");
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("pieces.png")));
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thẻ"))
                .click();
        Locator dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Thêm thẻ").fill("mùa lũ");
        dialog.getByLabel("Thêm thẻ").press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thực hiện"))
                .click();
        assertThat(secretary.getByText("Đã làm với 4 bài")).isVisible();
        secretary.getByRole(AriaRole.BUTTON, named("Hoàn tác")).click();
        assertThat(secretary.getByText("Đã hoàn tác 4 bài")).isVisible();

        secretary.getByRole(AriaRole.BUTTON, named("Lưu chế độ xem này")).click();
        Locator keeping = secretary.getByRole(AriaRole.DIALOG);
        keeping.getByLabel("Tên").fill("Chờ biên tập hôm nay");
        keeping.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        assertThat(secretary.getByRole(AriaRole.TAB, named("Chờ biên tập hôm nay")))
                .isVisible();
        secretary.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        secretary.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("pieces-phone.png")));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aDeskHeadWorksOnTheBoardOfTheWorkflowsStepsAndGradesAtTheApproval() {
        Page head = pieces("Lê Thị Trưởng", Role.DESK_HEAD, "?view=all&layout=board&by=step");
        Locator editing = head.getByRole(AriaRole.REGION, exactly("Biên tập"));
        Locator secretariat = head.getByRole(AriaRole.REGION, exactly("Thư ký tòa soạn"));
        assertThat(editing.getByRole(AriaRole.ARTICLE)).hasCount(TITLES.size());
        assertThat(head.getByRole(AriaRole.REGION, exactly("Chờ đăng"))).containsText("Không có bài");

        head.getByRole(AriaRole.BUTTON, named("Chuyển bước: Giá lúa")).press("Enter");
        head.getByRole(AriaRole.MENUITEM, named("Chờ đăng")).press("Enter");
        assertThat(head.getByText("không có đường đi thẳng từ “Biên tập” tới “Chờ đăng”"))
                .isVisible();
        assertThat(head.getByText("Từ đây bạn làm được: Chuyển duyệt, Duyệt, Trả lại"))
                .isVisible();

        head.locator("article", new Page.LocatorOptions().setHasText("Giá lúa hè thu"))
                .dragTo(secretariat);
        Locator approving = head.getByRole(AriaRole.DIALOG);
        assertThat(approving).containsText("Chấm nhuận bút (không bắt buộc)");
        approving.getByLabel("Thể loại").click();
        head.getByRole(AriaRole.OPTION).first().click();
        approving.getByLabel("Hệ số").fill("2,5");
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("approve-grade.png")));
        approving.getByLabel("Hệ số").press("Enter");
        assertThat(secretariat).containsText("Giá lúa hè thu tăng trở lại");
        assertThat(editing.getByRole(AriaRole.ARTICLE)).hasCount(TITLES.size() - 1);
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("board-steps.png")));
        TestHttp secretary = paper.signedIn("Phạm Văn Đăng", Role.SECRETARY);
        String graded = secretary
                .get(paper.api("/pieces?view=all&step=secretariat"))
                .json()
                .at("/items/0/id")
                .asString();
        JsonNode grade = secretary.get(paper.api("/pieces/" + graded)).json().at("/grade");
        assertThat(grade.at("/coefficient").asDouble()).isEqualTo(2.5);
        assertThat(grade.at("/byName").asString()).isEqualTo("Lê Thị Trưởng");

        // The royalty is optional: Enter alone approves.
        head.getByRole(AriaRole.BUTTON, named("Chuyển bước: Thêm ba tuyến")).press("Enter");
        head.getByRole(AriaRole.MENUITEM, named("Thư ký tòa soạn")).press("Enter");
        assertThat(approving.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duyệt").setExact(true)))
                .isFocused();
        head.keyboard().press("Enter");
        assertThat(secretariat.getByRole(AriaRole.ARTICLE)).hasCount(2);
        head.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        head.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("board-steps-phone.png")));
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void theFiguresOpenDownToTheirRecords() {
        TestHttp secretary = paper.signedIn("Phạm Văn Đăng", Role.SECRETARY);
        for (JsonNode row : secretary.get(paper.api("/pieces?view=all")).json().at("/items")) {
            String piece = paper.api("/pieces/" + row.at("/id").asString());
            act(secretary, piece, "approve");
            act(secretary, piece, "publish");
        }
        Page chief = pieces("Hoàng Thị Tổng", Role.EDITOR_IN_CHIEF, "");
        chief.navigate(chief.url().replaceFirst("/tin-bai.*", "/so-lieu"));
        assertThat(chief.getByRole(AriaRole.MAIN)).containsText("tin bài ra mắt lần đầu");
        assertThat(chief.locator("svg g").first()).isVisible();
        chief.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("figures.png")));

        chief.getByRole(AriaRole.BUTTON, named("Lò Thị Mây")).click();
        assertThat(chief.getByRole(AriaRole.DIALOG)).containsText("Giá lúa hè thu tăng trở lại");
        chief.keyboard().press("Escape");
        chief.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        chief.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("figures-phone.png")));
        assertThat(browser.faults()).isEmpty();
    }

    private void handedIn(String title) {
        String section = paper.section("Thời sự");
        String piece = paper.api("/pieces/")
                + reporter.post(paper.api("/pieces"), Map.of("sectionId", section))
                        .json()
                        .at("/id")
                        .asString();
        TestHttp.Answer saved = reporter.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        1,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        Texts.document(title, "Sapo của bài.", "Chữ của bài, đoạn thứ nhất.")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        act(reporter, piece, "submit");
    }

    private static void act(TestHttp person, String piece, String act) {
        JsonNode now = person.get(piece).json();
        TestHttp.Answer answer = person.post(
                piece + "/acts",
                Map.of(
                        "act", act,
                        "version", now.at("/version").asInt(),
                        "documentVersion", now.at("/documentVersion").asInt()));
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private Page pieces(String name, Role role, String search) {
        TestNewsroom.Account account = paper.account(name, role);
        Page page = browser.window();
        String slug = paper.profile().slug();
        page.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/" + slug + "/tin-bai" + search);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Tin bài"))).isVisible();
        return page;
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
