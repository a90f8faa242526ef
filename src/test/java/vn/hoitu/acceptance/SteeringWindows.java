package vn.hoitu.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import vn.hoitu.testing.TestBrowser;
import vn.hoitu.testing.TestHttp;

/** What people do with the screens of steering, each in a window of their own. */
final class SteeringWindows implements AutoCloseable {

    private static final int PHONE_PIXELS = 390;
    private static final String SOURCE = "Báo cáo năm 2022–2025 của đơn vị";
    private static final List<String> HEAD =
            List.of("unit", "programme", "indicator", "year", "term", "part", "whole", "stage", "status", "reason");

    private final TestBrowser browser = new TestBrowser();
    private final String origin;

    SteeringWindows(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** From the last day of the programme, beyond all rounds, so that no other test meets it. */
    void namesWhoAnswersFor(TestHttp operator, String indicator, String unit) {
        Page page = window(operator, "/dieu-hanh/thu-thap");
        button(page, "Phân công chủ trì").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        choose(page, field(dialog, "Chỉ tiêu hoặc cả chương trình"), indicator + ".");
        field(dialog, "Đơn vị chủ trì").fill(unit.substring(unit.length() - 12));
        option(page, unit).click();
        field(dialog, "Từ ngày").fill("31/12/2030");
        field(dialog, "Quyết định phân công").fill("Quyết định thử nghiệm số 5");
        dialog.getByRole(AriaRole.BUTTON, exactly("Phân công")).click();
        assertThat(dialog.getByText("Quyết định thử nghiệm số 5").first()).isVisible();
        assertThat(dialog.getByText(unit).first()).isVisible();
    }

    /** One row of five names a unit that is not there: it is named, nothing is taken in and nothing typed is lost. */
    void takesEarlierYearsIn(TestHttp operator, String unit) throws IOException {
        Page page = window(operator, "/dieu-hanh/so-lieu-cu");
        page.getByLabel("Nguồn số liệu").fill(SOURCE);
        upload(page, "so-lieu-sai.xlsx", workbook(unit, "Tạp chí không có trong sổ"));
        button(page, "Xem thử").click();
        Locator answer = page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("Chưa nhập được; chưa có gì thay đổi"));
        assertThat(answer).containsText("A6");
        assertThat(answer).containsText("Tạp chí không có trong sổ");
        assertThat(button(page, "Nhập")).hasCount(0);
        assertThat(page.getByLabel("Nguồn số liệu")).hasValue(SOURCE);

        upload(page, "so-lieu-dung.xlsx", workbook(unit, null));
        button(page, "Xem thử").click();
        assertThat(page.getByText("Nhập được 4 số liệu")).isVisible();
        button(page, "Nhập").click();
        assertThat(page.getByText("Đã nhập 4 số liệu")).isVisible();
    }

    /** Words that contradict their figure come in only once a person has held them against the decision. */
    void takesAProgrammeInOverAContradiction(TestHttp operator, String code) {
        String book =
                operator.get("/api/v1/strategy/programmes/qd-781/book.json").body();
        String odd = book.replace("\"qd-781\"", '"' + code + '"').replaceFirst("30 ?%", "35%");
        Page page = window(operator, "/dieu-hanh/chuong-trinh");
        button(page, "Nạp văn bản").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(code + ".json", "application/json", odd.getBytes(StandardCharsets.UTF_8)));
        field(dialog, "Áp dụng từ ngày").fill("08/05/2023");
        field(dialog, "Lý do").fill("Thử nghiệm số 6");
        dialog.getByRole(AriaRole.BUTTON, exactly("Xem trước")).click();
        assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("35%");
        Locator take = dialog.getByRole(AriaRole.BUTTON, exactly("Nạp"));
        assertThat(take).isDisabled();

        dialog.getByRole(AriaRole.CHECKBOX, exactly("Đã đối chiếu với văn bản, giữ nguyên như tệp"))
                .check();
        take.click();

        assertThat(dialog.getByText("Đã nạp thành ấn bản mới")).isVisible();
        Assertions.assertThat(
                        operator.get("/api/v1/strategy/programmes/" + code).status())
                .isEqualTo(200);
    }

    /** @param scope the name, as it stands in no other test */
    void opensARound(TestHttp collector, String scope, String... units) {
        Page page = window(collector, "/dieu-hanh/thu-thap");
        button(page, "Mở đợt thu thập").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        choose(page, field(dialog, "Kỳ"), "Quý IV");
        dialog.getByRole(AriaRole.RADIO, exactly("Cơ quan báo chí (tự nguyện)")).check();
        field(dialog, "Phạm vi").fill(scope.substring(scope.length() - 12));
        option(page, scope).click();
        dialog.getByRole(AriaRole.BUTTON, exactly("Xem trước danh sách")).click();
        Locator preview = dialog.getByRole(AriaRole.STATUS);
        assertThat(preview).containsText("2 đơn vị");
        for (String unit : units) {
            assertThat(preview).containsText(unit);
        }
        dialog.getByRole(AriaRole.BUTTON, exactly("Mở đợt cho 2 đơn vị")).click();
        for (String unit : units) {
            assertThat(link(page, unit)).isVisible();
        }
        page.setViewportSize(PHONE_PIXELS, 844);
        for (String unit : units) {
            assertThat(link(page, unit)).isVisible();
        }
        fits(page);
    }

    /** From the list of the newsroom's indicators down to the published piece. */
    void opensANumber(TestHttp person, String indicator, String piece) {
        Page page = window(person, "/dieu-hanh/chi-so-cua-toi");
        link(page, indicator + ". ").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Chỉ tiêu " + indicator)))
                .isVisible();
        assertThat(page.getByText("Đạt").first()).isVisible();
        assertThat(link(page, piece)).hasAttribute("href", java.util.regex.Pattern.compile("^https?://.+\\.html$"));
    }

    void declares(TestHttp person, String indicator) {
        Page page = window(person, "/dieu-hanh/chi-so-cua-toi");
        page.setViewportSize(PHONE_PIXELS, 844);
        link(page, indicator + ". ").click();
        button(page, "Khai báo kèm minh chứng").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, exactly("Đạt")).check();
        dialog.getByLabel("Giải trình").fill("Tòa soạn dùng công cụ phân tích tập trung từ đầu năm.");
        dialog.getByLabel("Số, ký hiệu").fill("05/HĐ-THỬ");
        dialog.getByLabel("Ngày ban hành").first().fill("15/01/2026");
        dialog.getByLabel("Cơ quan ban hành").fill("Báo Thử");
        dialog.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("hop-dong.pdf", "application/pdf", PROOF.getBytes(StandardCharsets.US_ASCII)));
        fits(page);
        dialog.getByRole(AriaRole.BUTTON, exactly("Gửi khai báo")).click();
        assertThat(page.getByText("Chờ xem xét").first()).isVisible();
        assertThat(page.getByText("hop-dong.pdf").first()).isVisible();
        fits(page);
    }

    private static final String PROOF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private static byte[] workbook(String unit, @org.jspecify.annotations.Nullable String stranger) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Số liệu");
            write(sheet, HEAD);
            for (int year = 2022; year <= 2025; year++) {
                write(sheet, row(unit, year, year < 2024 ? "0" : "1"));
            }
            if (stranger != null) {
                write(sheet, row(stranger, 2025, "1"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> row(String unit, int year, String part) {
        return List.of(unit, "qd-781", "1", String.valueOf(year), "YEAR", part, "1", "", "official", "");
    }

    private static void write(XSSFSheet sheet, List<String> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes));
    }

    private static void fits(Page page) {
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE_PIXELS);
    }

    private Page window(TestHttp person, String path) {
        Page page = browser.window();
        String[] cookie = person.cookie().split("=", 2);
        page.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(origin)));
        page.navigate(origin + path);
        return page;
    }

    List<String> faults() {
        return browser.faults();
    }

    @Override
    public void close() {
        browser.close();
    }

    private static void choose(Page page, Locator field, String words) {
        field.click();
        option(page, words).click();
    }

    private static Locator option(Page page, String words) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words).setVisible(true))
                .first();
    }

    /** A field of choice has a list of the same name beside it. */
    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** By its role; a table on wide screens is a list on a phone and both are in the page. */
    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
