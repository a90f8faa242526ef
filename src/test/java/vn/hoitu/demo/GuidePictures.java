package vn.hoitu.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final double PATIENCE_MILLIS = 12_000;

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
            GuidePage.ALL.stream()
                    .filter(p -> names.isEmpty() || names.contains(p.name()))
                    .forEach(p -> pictures.take(browser, p));
            browser.faults().forEach(System.err::println);
        }
    }

    private void take(TestBrowser browser, GuidePage picture) {
        BrowserContext signedIn = wide.computeIfAbsent(picture.as(), key -> signIn(browser, player(key)));
        try (Page page = signedIn.newPage()) {
            page.setDefaultTimeout(PATIENCE_MILLIS);
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
            page.setDefaultTimeout(PATIENCE_MILLIS);
            shoot(page, picture, PHONE_PIXELS);
        }
    }

    private void shoot(Page page, GuidePage picture, int width) {
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
}
