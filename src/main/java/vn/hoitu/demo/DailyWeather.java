package vn.hoitu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.hoitu.shared.VietnamTime;

/** The weather of every other day in a province of the northern hills, as its month would have it. */
final class DailyWeather {

    private static final int EVERY_DAYS = 2;
    /** Usual lowest and highest temperature by month, degrees Celsius. */
    private static final int[][] USUAL = {
        {13, 20}, {15, 22}, {18, 25}, {22, 29}, {25, 33}, {27, 35}, {27, 35}, {26, 34}, {25, 33}, {22, 30}, {18, 27},
        {14, 22}
    };

    private static final List<String> DRY = List.of(
            "trời ít mây, ngày nắng",
            "sáng sớm có sương mù, trưa chiều hửng nắng",
            "nhiều mây, không mưa",
            "trời quang, độ ẩm thấp",
            "nắng nhẹ, gió đông nam");
    private static final List<String> WET =
            List.of("mưa rào rải rác", "mưa nhỏ từng đợt", "chiều tối có mưa rào và dông", "mưa vừa, có nơi mưa to");
    private static final List<String> FARMERS = List.of(
            "Bà con có thể tranh thủ phơi nông sản vào buổi trưa, thu dọn trước 16 giờ.",
            "Các hộ trồng rau vùng bãi nên khơi rãnh, tránh đọng nước quanh gốc.",
            "Độ ẩm cao về đêm dễ sinh nấm bệnh, cần mở thông thoáng nhà màng sau 8 giờ sáng.",
            "Chênh lệch nhiệt độ ngày đêm lớn, chuồng trại gia súc cần che kín hướng gió.",
            "Người nuôi cá lồng trên sông Trong chú ý mực nước, buộc lại dây neo trước khi trời tối.");
    private static final List<String> TRAVELLERS = List.of(
            "Tầm nhìn trên đèo Mây Ngang có lúc dưới 100 m, lái xe bật đèn sương mù và giữ khoảng cách.",
            "Đường từ Bến Thuyền lên xã Lũng Xanh khô ráo, đi lại thuận lợi.",
            "Tuyến ven hồ Vực Sen có gió giật về chiều, thuyền nhỏ không ra giữa hồ.",
            "Các tuyến nội thị bình thường, riêng ngầm Khe Dâu cần quan sát cột thủy chí trước khi qua.");

    private final LocalDate today;

    DailyWeather(LocalDate today) {
        this.today = today;
    }

    List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (int age = 0; age < Archive.DAYS; age += EVERY_DAYS) {
            stories.add(story(today.minusDays(age), age));
        }
        return stories;
    }

    private Story story(LocalDate day, int age) {
        Random chance = new Random(day.toEpochDay() * 31);
        int[] usual = USUAL[day.getMonthValue() - 1];
        int low = usual[0] - 2 + chance.nextInt(4);
        int high = usual[1] - 2 + chance.nextInt(4);
        boolean wet = chance.nextInt(3) == 0;
        String valley = wet ? WET.get(chance.nextInt(WET.size())) : DRY.get(chance.nextInt(DRY.size()));
        String hills = chance.nextBoolean() ? "nhiều mây, đêm và sáng trời lạnh" : WET.get(chance.nextInt(WET.size()));
        Dateline line = new Dateline(day);
        String title = capital(line.in(title(chance, valley, low, high)));
        List<String> text = List.of(
                line.in("Đài Khí tượng Thủy văn tỉnh Mẫu nhận định: {thứ} {ngày}, vùng đồng bãi ven sông Trong "
                        + valley
                        + ", nhiệt độ từ " + low + " đến " + high + "°C. Vùng núi phía tây " + hills
                        + ", thấp nhất khoảng " + (low - 4) + "°C."),
                table(chance, low, high, valley, hills),
                FARMERS.get(chance.nextInt(FARMERS.size())) + " " + TRAVELLERS.get(chance.nextInt(TRAVELLERS.size())),
                line.in("Trong hai ngày tới, " + outlook(chance, wet)
                        + " Mực nước sông Trong tại trạm Bến Thuyền lúc 7 giờ là "
                        + (210 + chance.nextInt(wet ? 120 : 40)) + " cm, " + (wet ? "lên chậm." : "biến đổi ít.")));
        return Story.of(
                "demo:weather:" + age,
                "moi-truong",
                day.atTime(LocalTime.of(5, 15 + chance.nextInt(20)))
                        .atZone(VietnamTime.ZONE)
                        .toInstant(),
                title,
                Map.of(
                        "sapo", line.in("Dự báo cho các vùng trong tỉnh ngày {ngày} và hai ngày tới."),
                        "by", "Ban Biên tập",
                        "tags", "thời tiết",
                        "source", "Đài Khí tượng Thủy văn tỉnh Mẫu",
                        "picture", wet ? "rung" : age % 4 == 0 ? "nuong" : "song"),
                text);
    }

    private static String title(Random chance, String valley, int low, int high) {
        return switch (chance.nextInt(4)) {
            case 0 -> "Thời tiết {ngày}: " + valley;
            case 1 -> "Dự báo {thứ} {ngày}: cao nhất " + high + " độ, vùng núi " + (low - 4) + " độ";
            case 2 -> "{thứ}, {ngày}: ven sông " + valley;
            default -> "Thời tiết {thứ} ({ngày}): nhiệt độ " + low + "–" + high + "°C, " + valley;
        };
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private static String table(Random chance, int low, int high, String valley, String hills) {
        return String.join(
                "\n",
                "| Khu vực | Nhiệt độ (°C) | Độ ẩm (%) | Thời tiết |",
                "| Phường Bến Thuyền | " + low + "–" + high + " | " + (70 + chance.nextInt(15)) + " | " + valley + " |",
                "| Xã Đồng Sậy | " + (low - 1) + "–" + high + " | " + (74 + chance.nextInt(15)) + " | " + valley + " |",
                "| Xã Lũng Xanh | " + (low - 4) + "–" + (high - 5) + " | " + (80 + chance.nextInt(15)) + " | " + hills
                        + " |",
                "| Đèo Mây Ngang | " + (low - 5) + "–" + (high - 7) + " | " + (84 + chance.nextInt(12)) + " | " + hills
                        + " |");
    }

    private static String outlook(Random chance, boolean wet) {
        if (wet) {
            return chance.nextBoolean()
                    ? "mưa giảm dần từ phía đông, trưa có nắng."
                    : "mưa còn rải rác, tập trung về đêm.";
        }
        return chance.nextBoolean()
                ? "thời tiết ít thay đổi."
                : "một bộ phận không khí lạnh yếu lệch đông, đêm se lạnh.";
    }
}
