package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.NationalHistory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestNewsrooms;

/** An overseer goes from the province's dashboard to an indicator, to an agency, and looks at the map. */
@ModuleTest
class OutlookInTheBrowserStory {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String PASSWORD = "mot cum tu dai de thu";
    private static final Actor OPERATOR = Actor.program("test");
    private static final FigurePeriod FIRST_QUARTER =
            new FigurePeriod(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 31));

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    NationalHistory history;

    @Autowired
    Enrolment enrolment;

    @Autowired
    FigureBook book;

    @Autowired
    Tenancy tenancy;

    TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anOverseerOpensANumberDownToTheAgency() {
        Map<String, UUID> ids = history.load(OPERATOR).orThrow();
        UUID province = Objects.requireNonNull(ids.get("tinh-yen-bai"));
        keep(ids, "bao-yen-bai", FigureVerdict.MET);
        keep(ids, "dai-yen-bai", FigureVerdict.NOT_MET);
        String asked = "?programme=qd-781&period=2024-Q1";

        Page page = signedIn(province, "/dieu-hanh" + asked + "&scope=" + province, "Tỉnh Yên Bái");
        var first = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("2/3 đơn vị"));
        assertThat(first).containsText("1/3");
        assertThat(first).containsText("1 chưa báo cáo");
        shot(page, "outlook-dashboard");

        first.getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Các đơn vị"))).isVisible();
        assertThat(page.getByText("Chưa dự báo")).isVisible();
        shot(page, "outlook-indicator");

        page.getByRole(AriaRole.LINK, named("Báo Yên Bái")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Báo Yên Bái"))).isVisible();
        assertThat(page.getByText("Khai báo · chính thức").first()).isVisible();

        page.navigate(base() + "/dieu-hanh/ban-do" + asked + "&indicator=1");
        assertThat(page.getByText("Hoàng Sa").first()).isVisible();
        assertThat(page.getByText("Trường Sa").first()).isVisible();
        shot(page, "outlook-map");
        page.setViewportSize(390, 844);
        assertThat(page.getByText("Trường Sa").first()).isVisible();
        shot(page, "outlook-map-phone");
        page.setViewportSize(1440, 900);

        page.navigate(base() + "/dieu-hanh/xep-hang" + asked + "&indicator=1&scope=" + province);
        assertThat(page.getByRole(AriaRole.HEADING, named("Theo khối"))).isVisible();
        shot(page, "outlook-ranking");

        page.setViewportSize(390, 844);
        page.navigate(base() + "/dieu-hanh" + asked + "&scope=" + province);
        assertThat(page.getByText("2/3 đơn vị").last()).isVisible();
        shot(page, "outlook-dashboard-phone");
        assertThat(browser.faults()).isEmpty();
    }

    private String base() {
        return "http://localhost:" + newsrooms.port();
    }

    private void keep(Map<String, UUID> ids, String unit, FigureVerdict verdict) {
        NewFigure figure = new NewFigure(
                new MeasureKey("qd-781", "1"),
                FIRST_QUARTER,
                Objects.requireNonNull(ids.get(unit)),
                FigureSource.DECLARED,
                FigureStatus.OFFICIAL,
                verdict == FigureVerdict.MET ? BigDecimal.ONE : BigDecimal.ZERO,
                BigDecimal.ONE,
                null,
                verdict,
                null,
                null);
        tenancy.within(
                AgencyId.INSTALLATION,
                () -> book.keep(OPERATOR, List.of(figure)).orThrow());
    }

    private Page signedIn(UUID body, String path, String heading) {
        String email = "giam-sat-" + UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(body, OPERATOR, email, "Giám sát", Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, "Giám sát", PASSWORD, "127.0.0.1").orThrow();
        Page page = browser.window();
        page.navigate(base() + path);
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named(heading))).isVisible();
        return page;
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(82));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
