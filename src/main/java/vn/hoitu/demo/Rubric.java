package vn.hoitu.demo;

import java.util.List;

/** A section of one of the demo's agencies; its texts are in the file of its slug. */
record Rubric(String place, String slug, String name) {

    static final List<Rubric> ALL = List.of(
            new Rubric(Places.PAPER, "thoi-su", "Thời sự"),
            new Rubric(Places.PAPER, "chinh-tri", "Chính trị"),
            new Rubric(Places.PAPER, "kinh-te", "Kinh tế"),
            new Rubric(Places.PAPER, "xa-hoi", "Xã hội"),
            new Rubric(Places.PAPER, "nong-nghiep", "Nông nghiệp"),
            new Rubric(Places.PAPER, "van-hoa", "Văn hóa"),
            new Rubric(Places.PAPER, "giao-duc", "Giáo dục"),
            new Rubric(Places.PAPER, "y-te", "Y tế"),
            new Rubric(Places.PAPER, "khoa-hoc-cong-nghe", "Khoa học – Công nghệ"),
            new Rubric(Places.PAPER, "chuyen-doi-so", "Chuyển đổi số"),
            new Rubric(Places.PAPER, "phap-luat", "Pháp luật"),
            new Rubric(Places.PAPER, "the-thao", "Thể thao"),
            new Rubric(Places.PAPER, "du-lich", "Du lịch"),
            new Rubric(Places.PAPER, "moi-truong", "Môi trường"),
            new Rubric(Places.PAPER, "phat-thanh", "Phát thanh"),
            new Rubric(Places.PAPER, "truyen-hinh", "Truyền hình"),
            new Rubric(Places.MAGAZINE, "nghien-cuu-trao-doi", "Nghiên cứu – Trao đổi"),
            new Rubric(Places.MAGAZINE, "chinh-sach", "Chính sách"),
            new Rubric(Places.MAGAZINE, "hoi-dap-phap-luat", "Hỏi – đáp pháp luật"),
            new Rubric(Places.MAGAZINE, "bao-chi-so", "Báo chí số"),
            new Rubric(Places.MAGAZINE, "thuc-tien", "Thực tiễn – Kinh nghiệm"),
            new Rubric(Places.MAGAZINE, "sach-va-ban-doc", "Sách và bạn đọc"));

    static List<Rubric> of(String place) {
        return ALL.stream().filter(r -> r.place().equals(place)).toList();
    }

    List<Manuscript> texts() {
        return Stock.read(place + "/" + slug + ".md");
    }
}
