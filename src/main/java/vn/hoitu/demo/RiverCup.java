package vn.hoitu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.hoitu.shared.VietnamTime;

/** A football cup of eight teams that do not exist: every round its results, its table and what was seen. */
final class RiverCup {

    private static final int ROUND_EVERY_DAYS = 4;
    private static final List<String> TEAMS =
            List.of("Bến Thuyền", "Chợ Cũ", "Đồng Sậy", "Lũng Xanh", "Khe Dâu", "Vực Sen", "Hạ Nguồn", "Mây Ngang");
    private static final List<String> PLAYERS =
            List.of("Thành Công", "Văn Toại", "Minh Đức", "A Páo", "Quốc Bình", "Ngọc Sáng", "Hữu Lộc", "Đình Chiến");
    private static final List<String> SCENES = List.of(
            "Mưa lất phất từ giữa hiệp một khiến mặt sân trơn, hai đội chuyển sang chơi bóng dài.",
            "Khán đài sân Bờ Sông kín chỗ, trống của cổ động viên Khe Dâu vang đến phút cuối.",
            "Trọng tài phải tạm dừng bốn phút vì một hàng đèn chập chờn.",
            "Thủ môn đội khách cản được một quả phạt đền, được chọn là cầu thủ hay nhất trận.",
            "Ba trong số các bàn thắng đến từ tình huống cố định, điều hiếm thấy từ đầu giải.",
            "Huấn luyện viên hai bên đều tung vào sân các cầu thủ sinh sau năm 2008.");

    private static final List<String> PREPARATIONS = List.of(
            "sân mới thay cỏ hai khung thành",
            "khán đài B mở cửa miễn phí",
            "đội khách thiếu hai trụ cột",
            "trận tâm điểm của vòng",
            "đội chủ nhà đổi cách đá");
    private static final List<String> NEWS = List.of(
            "Ban tổ chức cho biết đã bán trước 1.200 vé, nhiều nhất từ đầu giải.",
            "Hai cầu thủ bị treo giò vì đủ ba thẻ vàng; danh sách được niêm yết ở cửa sân.",
            "Đội y tế sẽ có thêm một xe cứu thương trực ở khán đài B.",
            "Tổ trọng tài vòng này đều dưới 30 tuổi, do Liên đoàn bóng đá tỉnh cử.",
            "Mặt sân Chợ Cũ vừa được lu lại, ban quản lý nhắc các đội không tập trước giờ đấu.",
            "Cổ động viên được mang trống, không được mang pháo sáng.",
            "Vòng trước có trung bình 2,6 bàn mỗi trận, ít thẻ phạt hơn vòng liền kề.");

    private final LocalDate today;
    private final int[] points = new int[TEAMS.size()];
    private final int[] scored = new int[TEAMS.size()];
    private final int[] taken = new int[TEAMS.size()];

    RiverCup(LocalDate today) {
        this.today = today;
    }

    List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        Random chance = new Random(8);
        int rounds = 2 * (TEAMS.size() - 1);
        for (int round = 1; round <= rounds; round++) {
            LocalDate day = today.minusDays((long) (rounds - round) * ROUND_EVERY_DAYS + 1);
            stories.add(before(round, day.minusDays(1)));
            stories.add(round(round, day, chance));
        }
        return stories;
    }

    private Story round(int round, LocalDate day, Random chance) {
        List<String> results = new ArrayList<>();
        String headline = "";
        int widest = -1;
        for (int[] pair : pairs(round)) {
            int home = chance.nextInt(4);
            int away = chance.nextInt(3);
            book(pair[0], home, away);
            book(pair[1], away, home);
            results.add("- " + TEAMS.get(pair[0]) + " – " + TEAMS.get(pair[1]) + ": **" + home + "–" + away + "**"
                    + scorer(home, pair[0], chance));
            if (Math.abs(home - away) > widest) {
                widest = Math.abs(home - away);
                headline = headline(pair, home, away, round);
            }
        }
        Dateline line = new Dateline(day);
        String leader = TEAMS.get(order().getFirst());
        return Story.of(
                "demo:cup:" + round,
                "the-thao",
                day.atTime(LocalTime.of(20, 20 + chance.nextInt(30)))
                        .atZone(VietnamTime.ZONE)
                        .toInstant(),
                headline,
                Map.of(
                        "kicker",
                        "Cúp Sông Trong – vòng " + round,
                        "sapo",
                        line.in("Vòng " + round + " khép lại chiều {ngày} với " + leader + " dẫn đầu bảng."),
                        "by",
                        "tuan",
                        "tags",
                        "bóng đá, Cúp Sông Trong",
                        "picture",
                        round % 2 == 0 ? "pho" : "song"),
                List.of(
                        line.in("Bốn trận của vòng " + round + " cùng bắt đầu lúc 15 giờ 30 {thứ} {ngày}. ")
                                + SCENES.get((round * 5 + 1) % SCENES.size()) + " "
                                + SCENES.get((round * 5 + 3) % SCENES.size()),
                        String.join("\n", results),
                        "## Bảng xếp hạng sau vòng " + round,
                        table(),
                        round == 2 * (TEAMS.size() - 1)
                                ? leader
                                        + " giành Cúp Sông Trong. Lễ trao giải tổ chức ngay trên sân, trước khoảng 3.000 khán giả."
                                : line.in(
                                        "Vòng " + (round + 1)
                                                + " đá {thứ+4} {ngày+4}, vé bán tại cửa sân từ 14 giờ, học sinh vào cửa tự do.")));
    }

    private Story before(int round, LocalDate day) {
        Dateline line = new Dateline(day);
        List<int[]> pairs = pairs(round);
        int[] first = pairs.get(round % pairs.size());
        String a = TEAMS.get(first[0]);
        String b = TEAMS.get(first[1]);
        String match = a + " – " + b;
        List<String> fixtures = pairs.stream()
                .map(p -> "- " + TEAMS.get(p[0]) + " (" + points[p[0]] + " điểm) gặp " + TEAMS.get(p[1]) + " ("
                        + points[p[1]] + " điểm)")
                .toList();
        String title = switch (round % 3) {
            case 0 -> "Trước vòng " + round + ": đáng xem trận " + match;
            case 1 ->
                a + " tiếp " + b + ", "
                        + PREPARATIONS.get(round % PREPARATIONS.size()).strip();
            default -> "Cúp Sông Trong: " + b + " làm khách của " + a + " ở vòng " + round;
        };
        return Story.of(
                "demo:cup-before:" + round,
                "the-thao",
                day.atTime(LocalTime.of(9, 10 + 3 * round))
                        .atZone(VietnamTime.ZONE)
                        .toInstant(),
                title,
                Map.of(
                        "sapo",
                        line.in("Vòng " + round + " diễn ra chiều {thứ+1} {ngày+1} trên hai sân Bờ Sông và Chợ Cũ."),
                        "by",
                        "tuan",
                        "tags",
                        "bóng đá, Cúp Sông Trong",
                        "picture",
                        round % 2 == 0 ? "dong" : "pho"),
                List.of(
                        NEWS.get((round * 3) % NEWS.size()) + " " + NEWS.get((round * 3 + 2) % NEWS.size()),
                        String.join("\n", fixtures),
                        line.in("Trận " + match
                                + " bắt đầu lúc 15 giờ 30 {thứ+1}, phát trực tiếp trên sóng phát thanh của tỉnh.")));
    }

    private static String headline(int[] pair, int home, int away, int round) {
        String a = TEAMS.get(pair[0]);
        String b = TEAMS.get(pair[1]);
        if (home == away) {
            return a + " và " + b + " chia điểm ở vòng " + round;
        }
        String winner = home > away ? a : b;
        String loser = home > away ? b : a;
        String score = Math.max(home, away) + "–" + Math.min(home, away);
        return switch (round % 4) {
            case 0 -> winner + " thắng " + loser + " " + score;
            case 1 -> winner + " hạ " + loser + " " + score + (home > away ? " trên sân nhà" : " trên sân khách");
            case 2 -> loser + " thua " + score + " trước " + winner;
            default -> "Vòng " + round + ": " + winner + " vượt qua " + loser + " với tỷ số " + score;
        };
    }

    private static String scorer(int goals, int team, Random chance) {
        int minute = 5 + chance.nextInt(80);
        return goals == 0
                ? ""
                : " (" + PLAYERS.get((team * 3 + goals + minute) % PLAYERS.size()) + " mở tỷ số cho chủ nhà phút "
                        + minute + ")";
    }

    private void book(int team, int made, int let) {
        points[team] += made > let ? 3 : made == let ? 1 : 0;
        scored[team] += made;
        taken[team] += let;
    }

    /** Everybody against everybody, twice: one team stays, the others go round. */
    private static List<int[]> pairs(int round) {
        int others = TEAMS.size() - 1;
        int turn = (round - 1) % others;
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < TEAMS.size() / 2; i++) {
            int one = i == 0 ? others : (turn + i) % others;
            int other = (turn + others - i) % others;
            boolean swap = (round > others) != (i % 2 == 1);
            pairs.add(swap ? new int[] {other, one} : new int[] {one, other});
        }
        return pairs;
    }

    private List<Integer> order() {
        return IntStream.range(0, TEAMS.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(t -> -points[t])
                        .thenComparingInt(t -> taken[t] - scored[t])
                        .thenComparingInt(t -> t))
                .toList();
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Hạng | Đội | Bàn thắng–thua | Điểm |");
        int place = 1;
        for (int team : order()) {
            table.append("\n| ")
                    .append(place++)
                    .append(" | ")
                    .append(TEAMS.get(team))
                    .append(" | ")
                    .append(scored[team])
                    .append("–")
                    .append(taken[team])
                    .append(" | ")
                    .append(points[team])
                    .append(" |");
        }
        return table.toString();
    }
}
