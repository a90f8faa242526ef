package vn.hoitu.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoitu.shared.VietnamTime;

/** Every other morning, what the paper brought in the days before. */
final class MorningDigest {

    private static final int EVERY_DAYS = 2;
    private static final int MOST_ITEMS = 6;
    private static final int LEAST_ITEMS = 3;
    /** What is no news of its own. */
    private static final Set<String> LEFT_OUT = Set.of("phat-thanh", "truyen-hinh");

    private static final List<String> OPENINGS = List.of(
            "Bản tin sáng chọn những việc đáng chú ý trong tỉnh mấy ngày qua.",
            "Nếu mấy hôm nay bạn bận, đây là những tin không nên bỏ lỡ.",
            "Trước khi ngày mới bắt đầu, mời bạn điểm lại các bài được đọc và hỏi nhiều nhất.",
            "Những chuyện cũ chưa xong, những việc mới bắt đầu: điểm nhanh trong ba phút.");

    private final LocalDate today;
    private final List<Story> stories;

    MorningDigest(LocalDate today, List<Story> stories) {
        this.today = today;
        this.stories = stories.stream()
                .filter(s -> !LEFT_OUT.contains(s.section()) && !s.origin().startsWith("demo:weather"))
                .sorted(Comparator.comparing(Story::at).reversed())
                .toList();
    }

    List<Story> stories() {
        List<Story> digests = new ArrayList<>();
        for (int age = 0; age < Archive.DAYS - EVERY_DAYS; age += EVERY_DAYS) {
            LocalDate day = today.minusDays(age);
            Instant at = day.atTime(LocalTime.of(6, age % 9))
                    .atZone(VietnamTime.ZONE)
                    .toInstant();
            Instant since =
                    day.minusDays(EVERY_DAYS).atStartOfDay(VietnamTime.ZONE).toInstant();
            List<Story> recent = stories.stream()
                    .filter(s -> s.at().isBefore(at) && s.at().isAfter(since))
                    .limit(MOST_ITEMS)
                    .toList();
            if (recent.size() >= LEAST_ITEMS) {
                digests.add(digest(day, at, age, recent));
            }
        }
        return digests;
    }

    private static Story digest(LocalDate day, Instant at, int age, List<Story> recent) {
        Dateline line = new Dateline(day);
        List<String> text = new ArrayList<>();
        text.add(OPENINGS.get(age / EVERY_DAYS % OPENINGS.size()));
        recent.forEach(
                s -> text.add("**" + s.piece().title() + ".** " + s.piece().note("sapo")));
        text.add(line.in("Bản tin sáng ra hai ngày một lần; số tới vào {thứ+2} {ngày+2}."));
        return Story.of(
                "demo:digest:" + age,
                "thoi-su",
                at,
                line.in("Điểm tin sáng {ngày}: ") + Story.subjects(recent),
                Map.of(
                        "sapo", line.in(recent.size() + " việc trong tỉnh từ {ngày-2} đến sáng nay."),
                        "by", "Ban Biên tập",
                        "tags", "điểm tin",
                        "picture", "pho"),
                text);
    }
}
