package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A reader's letter from the site to its answer, and a release from an authority to the newsroom's piece. */
@ModuleTest
class LettersInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String PASSWORD = "mot cum tu dai de thu";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    OrganizationRegister register;

    @Autowired
    Enrolment enrolment;

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
    void aReaderWritesOnTheSiteAndTheSecretaryAnswers() {
        Page reader = browser.window();
        reader.setViewportSize(390, 844);
        reader.navigate("http://" + paper.host() + ":" + newsrooms.port() + "/thu-ban-doc");
        shot(reader, "letter-form-phone");
        reader.getByLabel("Tiêu đề").fill("Giờ chạy phà mùa nước lớn");
        reader.getByLabel("Nội dung").fill("Xin tòa soạn cho biết giờ mới áp dụng từ ngày nào.");
        reader.getByLabel("Họ và tên, hoặc tên tổ chức").fill("Nguyễn Thị Ngọc Ẩn");
        reader.getByRole(AriaRole.CHECKBOX).check();
        reader.getByRole(AriaRole.BUTTON, named("Gửi thư")).click();
        assertThat(reader.locator(".letter-taken")).containsText("số 1");

        Page secretary = signedIn(paper.account("Phạm Văn Thư", Role.SECRETARY), "thu-tu", "Thư từ");
        secretary.getByText("Giờ chạy phà mùa nước lớn").click();
        Locator panel = secretary.getByTestId("letter-panel");
        assertThat(panel).containsText("Nghị định 237/2026/NĐ-CP, Điều 18 khoản 6");
        shot(secretary, "letter-panel");
        panel.getByRole(AriaRole.BUTTON, in("Trả lời")).click();
        panel.getByLabel("Lời trả lời").fill("Giờ mới áp dụng từ ngày 1 tháng 12.");
        panel.getByRole(AriaRole.BUTTON, in("Trả lời")).click();
        assertThat(panel.getByText("Đã xong").first()).isVisible();

        secretary.keyboard().press("Escape");
        secretary.getByRole(AriaRole.BUTTON, named("Vào sổ thư")).click();
        secretary.getByRole(AriaRole.TEXTBOX, named("Tiêu đề")).fill("Phản hồi về số hộ được cấp nước");
        shot(secretary, "letter-register");
        secretary.keyboard().press("Escape");
        secretary.setViewportSize(390, 844);
        shot(secretary, "letters-phone");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void anAuthorityReleasesAndANewsroomReadsWritesAndAsks() {
        UUID authority = register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                "Sở Văn hóa, Thể thao và Du lịch tỉnh Thử " + UUID.randomUUID(),
                                "provincial-department",
                                null,
                                List.of(),
                                LocalDate.of(2020, 1, 1),
                                null,
                                "test"))
                .orThrow();
        Page desk = signedInAt(speaker(authority), "/dieu-hanh/nguoi-phat-ngon", "Người phát ngôn");
        desk.getByRole(AriaRole.BUTTON, named("Soạn thông cáo")).first().click();
        desk.getByRole(AriaRole.TEXTBOX, named("Tiêu đề")).fill("Khai mạc lễ hội đua thuyền");
        desk.getByRole(AriaRole.TEXTBOX, named("Nội dung")).fill("Lễ hội khai mạc ngày 5.\nĐường ven sông cấm xe.");
        shot(desk, "release-form");
        desk.getByRole(AriaRole.BUTTON, named("Lưu bản soạn")).click();
        Locator release = desk.getByTestId("release-panel");
        release.getByRole(AriaRole.BUTTON, in("Phát hành")).click();
        assertThat(release.getByText("Đã phát hành")).isVisible();

        TestNewsroom.Account editor = paper.account("Hà Thị Biên", Role.EDITOR);
        Page newsroom = signedIn(editor, "thong-cao", "Thông cáo");
        newsroom.getByText("Khai mạc lễ hội đua thuyền").first().click();
        Locator received = newsroom.getByTestId("received-panel");
        assertThat(received).containsText("Đường ven sông cấm xe.");
        shot(newsroom, "release-received");
        received.getByRole(AriaRole.BUTTON, in("Viết bài từ thông cáo")).click();
        assertThat(newsroom.locator(".piece-title")).containsText("Khai mạc lễ hội đua thuyền");

        newsroom.navigate("http://localhost:" + newsrooms.port() + "/toa-soan/"
                + paper.profile().slug() + "/hoi-co-quan?co-quan=" + authority);
        newsroom.getByRole(AriaRole.TEXTBOX, named("Nội dung yêu cầu")).fill("An toàn trên sông");
        newsroom.getByRole(AriaRole.TEXTBOX, named("Câu hỏi 1")).fill("Phương án cứu hộ thế nào?");
        newsroom.getByRole(AriaRole.BUTTON, named("Gửi")).click();
        assertThat(newsroom.getByTestId("request-panel")).containsText("Điều 18 khoản 1");

        desk.navigate("http://localhost:" + newsrooms.port() + "/dieu-hanh/nguoi-phat-ngon?muc=yeu-cau");
        desk.getByText("An toàn trên sông").click();
        Locator request = desk.getByTestId("request-panel");
        request.getByRole(AriaRole.BUTTON, in("Trả lời")).click();
        request.getByLabel("1. Phương án cứu hộ thế nào?").fill("Sáu xuồng trực ba ca.");
        shot(desk, "request-answer");
        request.getByRole(AriaRole.BUTTON, in("Trả lời")).click();
        assertThat(request.getByText("Đã trả lời").first()).isVisible();
        desk.keyboard().press("Escape");
        shot(desk, "desk-requests");
        assertThat(browser.faults()).isEmpty();
    }

    private TestNewsroom.Account speaker(UUID authority) {
        String email = "p" + UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(authority, Actor.program("test"), email, "Đinh Thị Ngân", Set.of(Role.SPOKESPERSON), null)
                .orThrow()
                .token();
        enrolment.accept(token, "Đinh Thị Ngân", PASSWORD, "127.0.0.1").orThrow();
        return new TestNewsroom.Account(email, PASSWORD);
    }

    private Page signedIn(TestNewsroom.Account account, String place, String heading) {
        return signedInAt(account, "/toa-soan/" + paper.profile().slug() + "/" + place, heading);
    }

    private Page signedInAt(TestNewsroom.Account account, String path, String heading) {
        Page page = browser.window();
        page.navigate("http://localhost:" + newsrooms.port() + path);
        page.locator("input[name=email]").fill(account.email());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named(heading))).isVisible();
        return page;
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
