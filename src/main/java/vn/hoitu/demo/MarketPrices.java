package vn.hoitu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.hoitu.shared.VietnamTime;

/** Prices at the province's market halls, twice a week; each continues from the one before. */
final class MarketPrices {

    private static final int EVERY_DAYS = 4;
    private static final List<String> GOODS = List.of(
            "Gạo tẻ Đồng Sậy",
            "Chè búp tươi",
            "Lợn hơi",
            "Gà đồi",
            "Cá trắm sông",
            "Cam Lũng Xanh",
            "Rau cải ngọt",
            "Trứng vịt");
    private static final List<String> UNITS = List.of("kg", "kg", "kg", "kg", "kg", "kg", "kg", "chục");
    private static final int[] START_DONG = {18_500, 9_200, 61_000, 92_000, 74_000, 28_000, 13_500, 34_000};
    private static final int STEP_DONG = 500;
    private static final List<String> VOICES = List.of(
            "\"Hàng về đều, người mua hỏi kỹ nguồn gốc hơn trước\", chị Hoàng Thị Nhàn, tiểu thương chợ Cũ, cho biết.",
            "Theo ông Lý Văn Quý, Trưởng ban Quản lý chợ Bến Thuyền, lượng xe hàng về chợ đêm dao động 60–70 chuyến.",
            "Chị Triệu Thị Sâm, hộ thu gom ở xã Đồng Sậy, nói các bếp ăn tập thể đặt hàng sớm hơn một ngày nên giá ít biến động.",
            "\"Đường lên Lũng Xanh thông, cước xe hạ, chúng tôi giảm được giá bán lẻ\", anh Vàng A Chinh, chủ vựa cam, nói.",
            "Đại diện Sở Công Thương tỉnh Mẫu cho biết chưa ghi nhận tình trạng găm hàng tại các chợ đầu mối.");

    private final LocalDate today;

    MarketPrices(LocalDate today) {
        this.today = today;
    }

    List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        Random chance = new Random(2_026);
        int[] dong = START_DONG.clone();
        for (int age = Archive.DAYS - 2; age >= 0; age -= EVERY_DAYS) {
            int[] before = dong.clone();
            for (int i = 0; i < dong.length; i++) {
                dong[i] += STEP_DONG * (chance.nextInt(5) - 2) * (dong[i] > 50_000 ? 2 : 1);
                dong[i] = Math.max(dong[i], START_DONG[i] / 2);
            }
            stories.add(story(today.minusDays(age), age, before, dong, chance));
        }
        return stories;
    }

    private static Story story(LocalDate day, int age, int[] before, int[] now, Random chance) {
        int most = 0;
        int least = 0;
        for (int i = 1; i < now.length; i++) {
            most = now[i] - before[i] > now[most] - before[most] ? i : most;
            least = now[i] - before[i] < now[least] - before[least] ? i : least;
        }
        Dateline line = new Dateline(day);
        String up = lower(GOODS.get(most));
        String down = lower(GOODS.get(least));
        String title = line.in(
                switch (chance.nextInt(3)) {
                    case 0 -> "Giá cả thị trường {ngày}: " + up + " tăng, " + down + " giảm";
                    case 1 -> "Chợ đầu mối Bến Thuyền {thứ} {ngày}: " + up + " nhích lên";
                    default -> "Thị trường {ngày}: " + down + " hạ giá, nguồn cung dồi dào";
                });
        return Story.of(
                "demo:market:" + age,
                "kinh-te",
                day.atTime(LocalTime.of(8, 5 + chance.nextInt(40)))
                        .atZone(VietnamTime.ZONE)
                        .toInstant(),
                title,
                Map.of(
                        "sapo",
                        line.in("Khảo sát sáng {ngày} tại chợ Bến Thuyền và chợ Cũ: " + GOODS.get(most) + " tăng "
                                + money(now[most] - before[most]) + ", " + down + " giảm "
                                + money(before[least] - now[least]) + "."),
                        "by",
                        "tuan",
                        "tags",
                        "giá cả, chợ đầu mối",
                        "picture",
                        age % 8 == 2 ? "bieu-do" : "dong"),
                List.of(
                        "Bảng dưới đây là giá bán buôn phổ biến lúc 6 giờ sáng, so với lần khảo sát trước.",
                        table(before, now),
                        VOICES.get(chance.nextInt(VOICES.size())),
                        line.in(
                                "Giá bán lẻ tại các phường nội thị thường cao hơn 8–15%. Kỳ khảo sát tới: {thứ+4} {ngày+4}.")));
    }

    private static String table(int[] before, int[] now) {
        StringBuilder table = new StringBuilder("| Mặt hàng | Giá (đồng) | Thay đổi |");
        for (int i = 0; i < now.length; i++) {
            int change = now[i] - before[i];
            String shown = change == 0 ? "không đổi" : (change > 0 ? "+" : "−") + number(Math.abs(change));
            table.append("\n| ")
                    .append(GOODS.get(i))
                    .append(" | ")
                    .append(number(now[i]))
                    .append("/")
                    .append(UNITS.get(i))
                    .append(" | ")
                    .append(shown)
                    .append(" |");
        }
        return table.toString();
    }

    private static String money(int dong) {
        return dong <= 0 ? "không đáng kể" : number(dong) + " đồng";
    }

    private static String number(int dong) {
        return "%,d".formatted(dong).replace(',', '.');
    }

    private static String lower(String good) {
        return Character.toLowerCase(good.charAt(0)) + good.substring(1);
    }
}
