package vn.hoitu.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.testing.TestBrowser;

/**
 * Takes the pictures of the steering guide from a running demo, in both widths: {@code scripts/screenshots}. What is on
 * them is what the demo's people see; nothing is laid over.
 */
public final class GuidePictures {

    private static final int WIDE_PIXELS = 1440;
    private static final int PHONE_PIXELS = 390;
    private static final int WIDE_HEIGHT_PIXELS = 900;
    private static final int PHONE_HEIGHT_PIXELS = 844;
    private static final int QUALITY = 80;

    /**
     * @param as who looks, by key
     * @param path where; {@code {own}} is the body the person works for
     * @param act what is opened then; it ends with waiting for what the picture shows
     */
    private record Picture(String name, String as, String path, Consumer<Page> act) {}

    private static final List<Picture> ALL = List.of(
            new Picture("strategy-national", "phuc", "/dieu-hanh", sees("Cần quyết định")),
            new Picture("strategy-province", "hien", "/dieu-hanh?scope={own}", sees("Cần quyết định")),
            new Picture("strategy-indicator", "hien", "/dieu-hanh/chi-so/qd-781/1?scope={own}", sees("Các đơn vị")),
            new Picture("strategy-ranking", "phuc", "/dieu-hanh/xep-hang", sees("Theo khối")),
            new Picture("strategy-map", "phuc", "/dieu-hanh/ban-do?indicator=1&period=2024-Q4", sees("Hoàng Sa")),
            new Picture("strategy-unit", "trang", "/dieu-hanh/to-chuc/{own}", page -> {}),
            new Picture("strategy-waiting", "trang", "/dieu-hanh/khai-bao", sees("Tạp chí Mẫu")),
            new Picture(
                    "strategy-review",
                    "trang",
                    "/dieu-hanh/khai-bao",
                    page -> {
                        link(page, "Chỉ tiêu 2", "2").click();
                        see(page, "Khai báo của đơn vị");
                    }),
            new Picture("strategy-agency", "hung", "/dieu-hanh/chi-so-cua-toi", sees("Vì sao")),
            new Picture(
                    "strategy-evidence",
                    "hung",
                    "/dieu-hanh/chi-so-cua-toi",
                    page -> {
                        openEvidence(page, "3.");
                        see(page, "Dữ kiện");
                    }),
            new Picture(
                    "strategy-declare",
                    "hung",
                    "/dieu-hanh/chi-so-cua-toi",
                    page -> {
                        openEvidence(page, "7.");
                        button(page, "Khai báo kèm minh chứng").click();
                        see(page, "Giải trình");
                    }),
            new Picture("strategy-looks", "ngoc", "/dieu-hanh/ai-da-xem", sees("Người xem")),
            new Picture("strategy-programme", "phuc", "/dieu-hanh/chuong-trinh/qd-781", sees("Chỉ tiêu")),
            new Picture("strategy-population", "phuc", "/dieu-hanh/mau-so", sees("Báo Kinh tế Mẫu")),
            new Picture("strategy-thresholds", "phuc", "/dieu-hanh/nguong", sees("Ngưỡng")),
            new Picture("collection-rounds", "phuc", "/dieu-hanh/thu-thap", sees("Quý")),
            new Picture("collection-round", "phuc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quý"))
                        .first()
                        .click();
                see(page, "Trạng thái");
            }),
            new Picture("collection-collect", "phuc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quý"))
                        .first()
                        .click();
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tạp chí Nghề Mẫu"))
                        .first()
                        .click();
                button(page, "Liên kết một lần").click();
                see(page, "Tạo liên kết");
            }),
            new Picture("collection-open", "phuc", "/dieu-hanh/thu-thap", page -> {
                button(page, "Mở đợt thu thập").click();
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kỳ"))
                        .click();
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Quý IV"))
                        .click();
                button(page, "Xem trước danh sách").click();
                page.getByRole(AriaRole.STATUS).first().waitFor();
            }),
            new Picture("collection-mine", "ngoc", "/dieu-hanh/thu-thap", sees("Chờ bạn")),
            new Picture("collection-form", "ngoc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tạp chí Mẫu"))
                        .first()
                        .click();
                see(page, "Kiến nghị, đề xuất");
            }),
            new Picture("collection-decide", "hien", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Báo và phát thanh"))
                        .first()
                        .click();
                see(page, "Nơi nhận báo cáo");
            }),
            new Picture("collection-concerns", "phuc", "/dieu-hanh/kien-nghi", sees("Đề nghị có nền tảng")),
            new Picture("collection-history", "kiet", "/dieu-hanh/so-lieu-cu", GuidePictures::looksAtHistory),
            new Picture("collection-responsible", "kiet", "/dieu-hanh/thu-thap", page -> {
                button(page, "Đơn vị chủ trì").click();
                see(page, "Quyết định số 00/QĐ-MẪU");
            }));

    private final String base;
    private final Path folder;
    private final boolean whole;
    private final Map<String, BrowserContext> wide = new HashMap<>();

    private GuidePictures(String base, Path folder, boolean whole) {
        this.base = base;
        this.folder = folder;
        this.whole = whole;
    }

    /** Arguments: the address of the demo, the folder, then names of pictures; none means all. */
    public static void main(String[] arguments) {
        List<String> names = List.of(arguments).subList(2, arguments.length);
        GuidePictures pictures =
                new GuidePictures(arguments[0], Path.of(arguments[1]), Boolean.getBoolean("hoitu.whole-pages"));
        try (TestBrowser browser = new TestBrowser()) {
            ALL.stream()
                    .filter(p -> names.isEmpty() || names.contains(p.name()))
                    .forEach(p -> pictures.take(browser, p));
            browser.faults().forEach(System.err::println);
        }
    }

    private void take(TestBrowser browser, Picture picture) {
        BrowserContext signedIn = wide.computeIfAbsent(picture.as(), key -> signIn(browser, player(key)));
        try (Page page = signedIn.newPage()) {
            shoot(page, picture, WIDE_PIXELS);
        }
        BrowserContext phone = Objects.requireNonNull(signedIn.browser())
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE_PIXELS, PHONE_HEIGHT_PIXELS)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setLocale("vi-VN"));
        phone.addCookies(signedIn.cookies().stream()
                .map(c -> new com.microsoft.playwright.options.Cookie(c.name, c.value)
                        .setDomain(c.domain)
                        .setPath(c.path))
                .toList());
        try (phone;
                Page page = phone.newPage()) {
            shoot(page, picture, PHONE_PIXELS);
        }
    }

    private void shoot(Page page, Picture picture, int width) {
        String file = picture.name() + "-" + width + ".jpg";
        try {
            page.navigate(base + path(page, picture.path()));
            picture.act().accept(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        } catch (RuntimeException e) {
            System.err.println(file + ": " + e.getMessage().lines().limit(3).toList());
        }
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        System.out.println(file + (beyond > 0 ? " is " + beyond + " px too wide" : ""));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(file))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setFullPage(whole));
    }

    private String path(Page page, String path) {
        if (!path.contains("{own}")) {
            return path;
        }
        String session = page.request().get(base + "/api/v1/session").text();
        return path.replace(
                "{own}",
                new JsonMapper()
                        .readTree(session)
                        .at("/memberships/0/organizationId")
                        .asString());
    }

    private BrowserContext signIn(TestBrowser browser, Player player) {
        Page page = browser.window();
        page.setViewportSize(WIDE_PIXELS, WIDE_HEIGHT_PIXELS);
        page.navigate(base + "/toa-soan/dang-nhap");
        page.locator("input[name=email]").fill(player.email());
        page.locator("input[name=password]").fill(Cast.password(player));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("dang-nhap"));
        return page.context();
    }

    private static Player player(String key) {
        return key.equals(Cast.OPERATOR_OF_ALL.key())
                ? Cast.OPERATOR_OF_ALL
                : Cast.PEOPLE.stream()
                        .filter(p -> p.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static void looksAtHistory(Page page) {
        String rows = """
                unit,programme,indicator,year,term,part,whole,stage,status,reason
                Tạp chí Nghề Mẫu,qd-781,1,2023,YEAR,1,1,,official,
                Báo Kinh tế Mẫu,qd-781,4,2023,YEAR,18.950,18.400,,official,
                Báo Kinh tế Mẩu,qd-781,1,2023,YEAR,1,1,,official,
                """;
        page.locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "so-lieu-2023.csv", "text/csv", rows.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.getByLabel("Nguồn").fill("Báo cáo năm 2023 của các đơn vị");
        button(page, "Xem thử").click();
        page.getByRole(AriaRole.STATUS).first().waitFor();
    }

    private static void openEvidence(Page page, String indicator) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(indicator))
                .first()
                .click();
    }

    private static Consumer<Page> sees(String words) {
        return page -> see(page, words);
    }

    private static void see(Page page, String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
    }

    private static Locator link(Page page, String name, @Nullable String other) {
        Locator named = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        return other == null
                ? named.first()
                : named.or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(other)))
                        .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
