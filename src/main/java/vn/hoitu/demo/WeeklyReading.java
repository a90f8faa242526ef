package vn.hoitu.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hoitu.shared.VietnamTime;

/** Every Friday the magazine's editors say what to read at the weekend, and why. */
final class WeeklyReading {

    private static final int MOST_ITEMS = 3;
    private static final List<String> REASONS = List.of(
            "Đọc để có câu trả lời ngắn cho một câu hỏi hay gặp.",
            "Hợp với một ấm trà và nửa giờ yên tĩnh.",
            "Có bảng số liệu nên lưu lại.",
            "Nên đọc cùng đồng nghiệp rồi cãi nhau một chút.",
            "Bài gây nhiều thư phản hồi nhất trong nhóm này.",
            "Kinh nghiệm có thể làm theo ngay sáng thứ Hai.",
            "Đọc chậm, nhất là đoạn cuối.");

    private final LocalDate today;
    private final List<Story> stories;

    WeeklyReading(LocalDate today, List<Story> stories) {
        this.today = today;
        this.stories = stories.stream()
                .sorted(Comparator.comparing(Story::at).reversed())
                .toList();
    }

    List<Story> stories() {
        List<Story> readings = new ArrayList<>();
        for (int age = 0; age < Archive.DAYS - 14; age++) {
            LocalDate day = today.minusDays(age);
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
                readings.add(reading(day, age));
            }
        }
        return readings;
    }

    private Story reading(LocalDate day, int age) {
        Instant at = day.atTime(LocalTime.of(16, 40)).atZone(VietnamTime.ZONE).toInstant();
        Predicate<Story> earlier = s -> s.at().isBefore(at);
        List<Story> chosen = stories.stream().filter(earlier).limit(MOST_ITEMS).toList();
        List<String> text = new ArrayList<>();
        text.add(
                "Ban Biên tập chọn những bài nên đọc lại dịp cuối tuần, không xếp theo lượt xem mà theo một lý do cụ thể.");
        for (int i = 0; i < chosen.size(); i++) {
            Manuscript piece = chosen.get(i).piece();
            text.add("## " + piece.title());
            text.add(piece.note("sapo") + " *" + REASONS.get((age + i * 3) % REASONS.size()) + "*");
        }
        text.add(
                "Bạn đọc muốn giới thiệu một bài cho số sau, xin gửi về toasoan@tap-chi-mau.localhost kèm một câu giải thích vì sao.");
        Dateline line = new Dateline(day);
        return Story.of(
                "demo:reading:" + age,
                "sach-va-ban-doc",
                at,
                line.in("Đọc gì cuối tuần {ngày}: ") + Story.subjects(chosen),
                Map.of(
                        "sapo", "Ba bài và ba lý do.",
                        "by", "Ban Biên tập",
                        "tags", "đọc cuối tuần",
                        "picture", "song"),
                text);
    }
}
