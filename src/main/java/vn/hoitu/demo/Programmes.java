package vn.hoitu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoitu.shared.VietnamTime;

/** What radio and television send: one listing a week for each, and what stands out in it. */
final class Programmes {

    private static final int WEEK_DAYS = 7;

    private static final List<String> RADIO = List.of(
            "Chuyện làng bên sông",
            "Hỏi luật buổi sáng",
            "Khuyến nông trên sóng",
            "Dân ca các dân tộc tỉnh Mẫu",
            "Đường về nhà",
            "Sức khỏe cho mọi nhà",
            "Lớp học không khoảng cách",
            "Đọc truyện đêm khuya",
            "Nhịp cầu tuổi trẻ");
    private static final List<String> RADIO_GUESTS = List.of(
            "bác sĩ trạm y tế xã Khe Dâu nói về phòng bệnh lúc giao mùa",
            "nghệ nhân hát đối Hà Thị Pằn dạy hai làn điệu cổ",
            "kỹ sư Trạm Khuyến nông hướng dẫn ủ chua thức ăn cho trâu bò",
            "luật sư trả lời về hợp đồng thuê đất vườn",
            "cô giáo điểm trường Lũng Xanh kể chuyện lớp học hai trình độ",
            "người lái đò cuối cùng ở bến Thuyền cũ",
            "nhóm học sinh làm trạm đo mưa bằng vật liệu tái chế",
            "tác giả trẻ đọc chùm truyện ngắn về chợ phiên",
            "cán bộ thú y chỉ cách nhận biết sớm bệnh trên gà đồi");
    private static final List<String> FILMS = List.of(
            "Phim tài liệu: Những nhịp cầu treo",
            "Phim tài liệu: Mùa nước lên ở Đồng Sậy",
            "Phóng sự: Trường học trên mây",
            "Tọa đàm: Một cửa không giấy",
            "Phim tài liệu: Nghề dệt thổ cẩm Khe Dâu",
            "Ký sự: Đi dọc sông Trong",
            "Tọa đàm: Nước sạch cho bản cao",
            "Phóng sự: Chợ phiên năm giờ sáng",
            "Phim tài liệu: Người giữ rừng Vực Sen");

    private final LocalDate today;

    Programmes(LocalDate today) {
        this.today = today;
    }

    List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (int week = 0; week * WEEK_DAYS + 1 < Archive.DAYS; week++) {
            stories.add(radio(today.minusDays(week * (long) WEEK_DAYS + 1), week));
            if (week * WEEK_DAYS + 3 < Archive.DAYS) {
                stories.add(television(today.minusDays(week * (long) WEEK_DAYS + 3), week));
            }
        }
        return stories;
    }

    private static Story radio(LocalDate day, int week) {
        Dateline line = new Dateline(day);
        String first = RADIO.get(week % RADIO.size());
        String second = RADIO.get((week + 4) % RADIO.size());
        String guest = RADIO_GUESTS.get(week % RADIO_GUESTS.size());
        return Story.of(
                "demo:radio:" + week,
                "phat-thanh",
                day.atTime(LocalTime.of(16, 10 + week)).atZone(VietnamTime.ZONE).toInstant(),
                line.in("Trên sóng phát thanh từ {ngày+1}: " + first + " và " + second),
                Map.of(
                        "sapo",
                        "Tuần này, " + guest + ".",
                        "by",
                        "lan",
                        "tags",
                        "lịch phát sóng, phát thanh",
                        "picture",
                        week % 2 == 0 ? "pho" : "nuong"),
                List.of(
                        line.in(
                                "Chương trình phát trên tần số FM của Báo và phát thanh, truyền hình Mẫu, nghe lại được trên trang này sau 20 giờ mỗi ngày. Trong **"
                                        + first + "**, " + guest + "."),
                        line.in(radioTable(first, second, week)),
                        "Thính giả gửi câu hỏi tới hộp thư toasoan@bao-mau.localhost hoặc để lại lời nhắn tại quầy tiếp bạn nghe đài, số 1 đường Bờ Sông. Ban Phát thanh trả lời trên sóng vào cuối tuần.",
                        "Chương trình tiếng dân tộc phát lúc 5 giờ 30 và 20 giờ 30 hằng ngày, xen kẽ ba thứ tiếng."));
    }

    private static String radioTable(String first, String second, int week) {
        String third = RADIO.get((week + 2) % RADIO.size());
        return String.join(
                "\n",
                "| Giờ | {thứ+1} {ngày+1} | {thứ+3} {ngày+3} | {thứ+5} {ngày+5} |",
                "| 5.30 | Tiếng dân tộc | Tiếng dân tộc | Tiếng dân tộc |",
                "| 6.00 | Thời sự sáng | Thời sự sáng | Thời sự sáng |",
                "| 9.15 | " + first + " | " + third + " | " + second + " |",
                "| 17.30 | Thời sự chiều | Thời sự chiều | Thời sự chiều |",
                "| 21.00 | " + second + " | " + first + " | " + third + " |");
    }

    private static Story television(LocalDate day, int week) {
        Dateline line = new Dateline(day);
        String film = FILMS.get(week % FILMS.size());
        String next = FILMS.get((week + 5) % FILMS.size());
        return Story.of(
                "demo:television:" + week,
                "truyen-hinh",
                day.atTime(LocalTime.of(15, 20 + week)).atZone(VietnamTime.ZONE).toInstant(),
                line.in("Truyền hình tuần này: " + film.substring(film.indexOf(':') + 2) + " lên sóng {thứ+2}"),
                Map.of(
                        "sapo",
                        line.in("Lịch phát sóng từ {ngày+1} đến {ngày+6} của kênh truyền hình tỉnh Mẫu."),
                        "by",
                        "khai",
                        "tags",
                        "lịch phát sóng, truyền hình",
                        "picture",
                        week % 2 == 0 ? "song" : "pho"),
                List.of(
                        line.in("*" + film
                                + "* phát lần đầu lúc 20 giờ {thứ+2} {ngày+2}, phát lại 9 giờ 30 sáng {thứ+4}. Ê-kíp ghi hình trong "
                                + (9 + week * 2) + " ngày, phần lớn bằng máy quay cầm tay."),
                        line.in(String.join(
                                "\n",
                                "| Giờ | {thứ+1} {ngày+1} | {thứ+2} {ngày+2} | {thứ+4} {ngày+4} |",
                                "| 6.30 | Chào ngày mới | Chào ngày mới | Chào ngày mới |",
                                "| 11.30 | Thời sự trưa | Thời sự trưa | Thời sự trưa |",
                                "| 18.30 | Thời sự tối | Thời sự tối | Thời sự tối |",
                                "| 20.00 | " + next + " | " + film + " | Câu lạc bộ bạn xem đài |",
                                "| 21.45 | Bản tin thể thao | Bản tin thể thao | Bản tin thể thao |")),
                        "Bản tin thời sự tối có phụ đề và người phiên dịch ngôn ngữ ký hiệu. Lịch có thể thay đổi khi có sự kiện đột xuất; thay đổi được báo trên chuyên mục này."));
    }
}
