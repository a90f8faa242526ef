package vn.hoitu.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture of the steering guide.
 *
 * @param as who looks, by key
 * @param path where; {@code {own}} is the body the person works for
 * @param act what is opened then; it ends with waiting for what the picture shows
 */
record GuidePage(String name, String as, String path, Consumer<Page> act) {

    static final List<GuidePage> ALL = List.of(
            new GuidePage("strategy-national", "phuc", "/dieu-hanh", sees("Cần quyết định")),
            new GuidePage("strategy-province", "hien", "/dieu-hanh?scope={own}", sees("Mục tiêu")),
            new GuidePage("strategy-indicator", "phuc", "/dieu-hanh/chi-so/qd-781/3", sees("Các đơn vị")),
            new GuidePage("strategy-ranking", "phuc", "/dieu-hanh/xep-hang", sees("Theo khối")),
            new GuidePage("strategy-waiting", "trang", "/dieu-hanh/khai-bao", sees("Tạp chí Mẫu")),
            new GuidePage("strategy-review", "trang", "/dieu-hanh/khai-bao", page -> {
                link(page, "Tạp chí Mẫu").click();
                see(page, "Khai báo của đơn vị");
            }),
            new GuidePage("strategy-agency", "hung", "/dieu-hanh/chi-so-cua-toi", sees("Tự động")),
            new GuidePage("strategy-evidence", "hung", "/dieu-hanh/chi-so-cua-toi", page -> {
                openEvidence(page, "3.");
                see(page, "Dữ kiện");
            }),
            new GuidePage("strategy-declare", "hung", "/dieu-hanh/chi-so-cua-toi", page -> {
                openEvidence(page, "2.");
                button(page, "Khai báo kèm minh chứng").click();
                see(page, "Giải trình");
            }),
            new GuidePage("strategy-looks", "ngoc", "/dieu-hanh/ai-da-xem", sees("Người xem")),
            new GuidePage("strategy-programme", "phuc", "/dieu-hanh/chuong-trinh/qd-781", sees("Chỉ tiêu")),
            new GuidePage("strategy-population", "phuc", "/dieu-hanh/mau-so", sees("Báo Kinh tế Mẫu")),
            new GuidePage("strategy-thresholds", "phuc", "/dieu-hanh/nguong", sees("Ngưỡng")),
            new GuidePage("collection-rounds", "phuc", "/dieu-hanh/thu-thap", sees("Quý")),
            new GuidePage("collection-round", "phuc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quý"))
                        .first()
                        .click();
                see(page, "Trạng thái");
            }),
            new GuidePage("collection-collect", "phuc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quý"))
                        .first()
                        .click();
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tạp chí Nghề Mẫu"))
                        .first()
                        .click();
                button(page, "Liên kết một lần").click();
                see(page, "Tạo liên kết");
            }),
            new GuidePage("collection-link", "phuc", "/dieu-hanh/thu-thap", GuidePage::followsLink),
            new GuidePage("collection-open", "phuc", "/dieu-hanh/thu-thap", page -> {
                button(page, "Mở đợt thu thập").click();
                page.getByRole(AriaRole.DIALOG)
                        .getByLabel("Kỳ", new Locator.GetByLabelOptions().setExact(true))
                        .first()
                        .click();
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Quý IV"))
                        .click();
                button(page, "Xem trước danh sách").click();
                page.getByRole(AriaRole.STATUS).first().waitFor();
            }),
            new GuidePage("collection-mine", "ngoc", "/dieu-hanh/thu-thap", sees("Chờ bạn")),
            new GuidePage("collection-form", "ngoc", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tạp chí Mẫu"))
                        .first()
                        .click();
                see(page, "Kiến nghị, đề xuất");
            }),
            new GuidePage("collection-decide", "hien", "/dieu-hanh/thu-thap", page -> {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Báo và phát thanh"))
                        .first()
                        .click();
                see(page, "Nơi nhận báo cáo");
            }),
            new GuidePage("collection-concerns", "phuc", "/dieu-hanh/kien-nghi", sees("Đề nghị")),
            new GuidePage("collection-history", "kiet", "/dieu-hanh/so-lieu-cu", GuidePage::looksAtHistory),
            new GuidePage("collection-responsible", "kiet", "/dieu-hanh/thu-thap", page -> {
                button(page, "Phân công chủ trì").click();
                see(page, "Quyết định số 00/QĐ-MẪU");
            }));

    private static void looksAtHistory(Page page) {
        String rows = """
                unit,programme,indicator,year,term,part,whole,stage,status,reason
                Tạp chí Nghề Mẫu,qd-781,1,2023,YEAR,1,1,,official,
                Báo Kinh tế Mẫu,qd-781,4,2023,YEAR,18.950,18.400,,official,
                Báo Kinh tế Mẩu,qd-781,1,2023,YEAR,1,1,,official,
                """;
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("so-lieu-2023.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Nguồn").fill("Báo cáo năm 2023 của các đơn vị");
        button(page, "Xem thử").click();
        page.getByRole(AriaRole.STATUS).first().waitFor();
    }

    /** Makes a one-time link and opens it, as the unit without an account does. */
    private static void followsLink(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quý"))
                .first()
                .click();
        link(page, "Tạp chí Lý luận Mẫu").click();
        button(page, "Liên kết một lần").click();
        button(page, "Tạo liên kết").click();
        Locator address = page.getByText("/bao-cao/");
        address.first().waitFor();
        page.navigate(address.first().textContent().strip());
        see(page, "Tạp chí Lý luận Mẫu");
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

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
