package vn.hoitu.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.CheckRules;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** What the demo's paper wants its pieces held against before they go out. */
@Component
class HouseRules {

    private record Line(String list, String words, String level, String advice) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "sensitive", "tâm thần", "warn", "Viết “người có rối loạn tâm lý”, và chỉ khi cần cho câu chuyện."),
            new Line("sensitive", "thần y", "block", "Không gọi ai là thần y; nêu chức danh và nơi làm việc."),
            new Line("sensitive", "chữa khỏi hoàn toàn", "block", "Phải có kết luận của cơ quan y tế."),
            new Line("sensitive", "đối tượng xấu", "warn", "Nói rõ là ai, theo cơ quan nào."),
            new Line("own-word", "Choóng", "warn", ""),
            new Line("own-word", "Hốc", "warn", ""),
            new Line("field", "Thông tin thời sự, chính trị, kinh tế, văn hóa, xã hội của tỉnh Mẫu", "warn", ""),
            new Line("field", "Diễn đàn của nhân dân trong tỉnh", "warn", ""),
            new Line("outside-word", "tử vi", "warn", ""),
            new Line("outside-word", "xem bói", "warn", ""),
            new Line("legal-tag", "pháp đình", "warn", ""));

    private final CheckRules rules;
    private final Tenancy tenancy;

    HouseRules(CheckRules rules, Tenancy tenancy) {
        this.rules = rules;
        this.tenancy = tenancy;
    }

    /** Once and whole: an agency that has rules keeps its own. */
    void fill(AgencyId agency, Actor chief) {
        tenancy.within(agency, () -> {
            if (rules.areEmpty(agency)) {
                LINES.forEach(l -> rules.line(agency, chief, l.list(), l.words(), l.level(), l.advice())
                        .orThrow());
            }
        });
    }
}
