package vn.hoitu.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.hoitu.collection.Collecting;

/**
 * What a unit of the demo writes into its form.
 *
 * @param figures part and whole by indicator; what is missing has no figure yet
 */
record ReportSheet(Map<String, int[]> figures, String kind, String explanation, String proposal, String difficulty) {

    /** What the magazine asks for, and is answered. */
    static final String SHARED_PLATFORM = "Đề nghị có nền tảng phân tích dữ liệu dùng chung cho tạp chí chuyên ngành";

    private static final String TREND =
            "Sáu tháng đầu năm, lượng đọc trên các nền tảng số tăng; doanh thu quảng cáo tăng chậm hơn.";
    private static final String EXPLANATION = "Hợp đồng quảng cáo theo mùa; số đã đối chiếu với sổ kế toán";
    private static final String REVENUE = "Triệu đồng; doanh thu năm gốc theo báo cáo tài chính";

    static ReportSheet ofAgency(int converged, int revenue, int base, String kind) {
        return new ReportSheet(
                Map.of("1", of(1), "2", of(0), "3", of(converged), "4", new int[] {revenue, base}), kind, "", "", "");
    }

    ReportSheet asking(String wanted, String hard) {
        return new ReportSheet(figures, kind, explanation, wanted, hard);
    }

    static ReportSheet ofNeighbour(Neighbour unit, int quarter, String kind) {
        return new ReportSheet(
                Map.of(
                        "1", of(unit.meets(1, quarter) ? 1 : 0),
                        "2", of(unit.meets(2, quarter) ? 1 : 0),
                        "3", of(unit.hasTwoTypes() && unit.meets(3, quarter) ? 1 : 0),
                        "4", new int[] {unit.revenueIn(quarter), unit.revenue()}),
                kind,
                EXPLANATION,
                "",
                "");
    }

    /** What a body reports for the three agencies that stood under it before the newspaper became one with the station. */
    static Collecting.Handed ofBody(List<String> indicators) {
        Map<String, int[]> counted = Map.of(
                "1", new int[] {3, 3},
                "2", new int[] {1, 3},
                "3", new int[] {1, 2},
                "4", new int[] {2, 3},
                "6", new int[] {118, 143},
                "7", new int[] {1, 2});
        return new ReportSheet(
                        counted,
                        "official",
                        "Theo danh sách đơn vị của cơ quan chủ quản đến hết kỳ",
                        "Đề nghị kéo dài chương trình bồi dưỡng chuyển đổi số cho phóng viên địa phương",
                        "Tạp chí Lý luận Mẫu chưa có bản điện tử nên chưa tính vào chỉ tiêu an toàn thông tin")
                .handed(indicators, false);
    }

    Collecting.Handed handed(List<String> indicators, boolean halfYear) {
        return new Collecting.Handed(
                indicators.stream().map(this::given).toList(), kind, halfYear ? TREND : "", proposal, difficulty);
    }

    private Collecting.Given given(String code) {
        int[] figure = figures.get(code);
        if (figure == null) {
            return new Collecting.Given(code, null, null, "Không có đơn vị thuộc diện này", "");
        }
        boolean money = code.equals("4") && figure[1] > 100;
        String note = money ? REVENUE : code.equals("2") && figure[0] == 0 ? "Đang thử nghiệm một công cụ" : "";
        return new Collecting.Given(
                code,
                BigDecimal.valueOf(figure[0]),
                BigDecimal.valueOf(figure[1]),
                note,
                money || figure[1] > 1 ? explanation : "");
    }

    private static int[] of(int one) {
        return new int[] {one, 1};
    }
}
