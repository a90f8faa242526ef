package vn.hoitu.demo;

import static vn.hoitu.shared.actor.Role.AGENCY_ADMIN;
import static vn.hoitu.shared.actor.Role.DESK_HEAD;
import static vn.hoitu.shared.actor.Role.EDITOR;
import static vn.hoitu.shared.actor.Role.EDITOR_IN_CHIEF;
import static vn.hoitu.shared.actor.Role.OPERATOR;
import static vn.hoitu.shared.actor.Role.OVERSEER;
import static vn.hoitu.shared.actor.Role.REPORTER;
import static vn.hoitu.shared.actor.Role.SECRETARY;
import static vn.hoitu.shared.actor.Role.SPOKESPERSON;

import java.util.List;
import vn.hoitu.demo.Player.Part;
import vn.hoitu.shared.actor.Role;

/** Who works in the demo. None of them exists. */
final class Cast {

    static final Player OPERATOR_OF_ALL =
            new Player("kiet", "Hà Tuấn Kiệt", "quan-tri@hoi-tu.localhost", List.of(new Part("", OPERATOR)));

    /** Enrolled after everything else is there; that this person works here says that the demo is complete. */
    static final Player LAST = of("bao", "Hồ Gia Bảo", "quantri", Places.MAGAZINE, AGENCY_ADMIN);

    static final List<Player> PEOPLE = List.of(
            of("hung", "Đặng Quốc Hưng", "tongbientap", Places.PAPER, EDITOR_IN_CHIEF),
            of("chau", "Nguyễn Thị Minh Châu", "thuky", Places.PAPER, SECRETARY),
            of("nam", "Lê Hoàng Nam", "truongban", Places.PAPER, DESK_HEAD),
            of("lan", "Vi Thị Lan", "phatthanh", Places.PAPER, DESK_HEAD),
            of("khai", "Trịnh Văn Khải", "truyenhinh", Places.PAPER, DESK_HEAD),
            of("ha", "Phạm Thu Hà", "bientap", Places.PAPER, EDITOR),
            of("thang", "Bùi Đức Thắng", "bientap2", Places.PAPER, EDITOR),
            of("mai", "Hoàng Thị Mai", "phongvien", Places.PAPER, REPORTER),
            of("vinh", "Trần Quang Vinh", "vinh", Places.PAPER, REPORTER),
            of("son", "Nông Văn Sơn", "son", Places.PAPER, REPORTER),
            of("linh", "Đỗ Khánh Linh", "linh", Places.PAPER, REPORTER),
            of("thao", "Lò Thị Thảo", "thao", Places.PAPER, REPORTER),
            of("tuan", "Ngô Anh Tuấn", "tuan", Places.PAPER, REPORTER),
            of("dat", "Vũ Thành Đạt", "quantri", Places.PAPER, AGENCY_ADMIN),
            new Player(
                    "minh",
                    "Phan Nhật Minh",
                    "minh@bao-mau.localhost",
                    List.of(new Part(Places.PAPER, REPORTER), new Part(Places.MAGAZINE, EDITOR))),
            of("ngoc", "Trương Thị Bích Ngọc", "tongbientap", Places.MAGAZINE, EDITOR_IN_CHIEF),
            of("yen", "Lý Hải Yến", "thuky", Places.MAGAZINE, SECRETARY),
            of("truong", "Cao Xuân Trường", "truongban", Places.MAGAZINE, DESK_HEAD),
            of("oanh", "Tạ Kim Oanh", "bientap", Places.MAGAZINE, EDITOR),
            of("khoi", "Mạc Đăng Khôi", "phongvien", Places.MAGAZINE, REPORTER),
            of("tam", "Thái Thanh Tâm", "tam", Places.MAGAZINE, REPORTER),
            of("lam", "Quách Văn Lâm", "giamsat", Places.DEPARTMENT, OVERSEER),
            of("ngan", "Đinh Thị Ngân", "phatngon", Places.DEPARTMENT, SPOKESPERSON),
            of("trang", "Kiều Thu Trang", "giamsat", Places.MINISTRY, OVERSEER),
            of("phuc", "Lương Đình Phúc", "giamsat", Places.PRESS_AUTHORITY, OVERSEER),
            of("hien", "Mùa Thị Hiền", "giamsat", Places.PARTY, OVERSEER));

    private Cast() {}

    /** Fixed, so that they can be printed at every start; good for nothing but trying the program. */
    static String password(Player player) {
        return switch (player.firstRole()) {
            case REPORTER -> "ghi-chep-ben-song";
            case EDITOR -> "but-chi-do-can-than";
            case DESK_HEAD -> "hop-giao-ban-sang";
            case SECRETARY -> "len-trang-truoc-gio";
            case EDITOR_IN_CHIEF -> "ky-duyet-so-moi";
            case AGENCY_ADMIN -> "chia-khoa-toa-soan";
            case OVERSEER -> "doc-bao-moi-ngay";
            case SPOKESPERSON -> "tra-loi-dung-han";
            case OPERATOR -> "may-chay-suot-dem";
            case SERVICE -> throw new IllegalArgumentException("A service is no person and has no password");
        };
    }

    private static Player of(String key, String name, String mailbox, String place, Role role) {
        return new Player(key, name, mailbox + "@" + place + ".localhost", List.of(new Part(place, role)));
    }
}
