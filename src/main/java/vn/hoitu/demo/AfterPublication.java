package vn.hoitu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.correspondence.Correspondence;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationQuery;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.spokesperson.Spokesperson;

/** Letters of readers to the paper, a release of the provincial department and a request of the paper to it. */
@Component
class AfterPublication {

    static final String DEPARTMENT = "Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu";

    private final Correspondence letters;
    private final Spokesperson desk;
    private final Directory directory;
    private final OrganizationDirectory organizations;
    private final Tenancy tenancy;
    private final Clock clock;

    AfterPublication(
            Correspondence letters,
            Spokesperson desk,
            Directory directory,
            OrganizationDirectory organizations,
            Tenancy tenancy,
            Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.directory = directory;
        this.organizations = organizations;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Each part once and whole. */
    void fill(AgencyId agency, Newsroom room) {
        Actor secretary = room.actor(room.secretary());
        tenancy.within(agency, () -> {
            if (letters.isEmpty(agency)) {
                write(agency, secretary);
            }
        });
        department().ifPresent(body -> release(agency, secretary, body));
    }

    private void write(AgencyId agency, Actor secretary) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        register(agency, secretary, "question", "Hỏi về giờ chạy phà mùa nước lớn", today.minusDays(4), null, """
                Kính gửi tòa soạn, bài về bến phà có nêu giờ chạy mới nhưng không ghi áp dụng từ ngày nào.
                Xin tòa soạn cho bà con được rõ.""");
        UUID opinion =
                register(agency, secretary, "opinion", "Đèn đường xóm Bãi hỏng nửa năm", today.minusDays(9), null, """
                Từ đầu năm, đoạn đường qua xóm Bãi không có đèn, trẻ em đi học về tối rất nguy hiểm.
                Đề nghị tòa soạn chuyển ý kiến này tới nơi có trách nhiệm.""");
        letters.act(
                        agency,
                        secretary,
                        opinion,
                        "forward",
                        "Kính chuyển phường xem xét, trả lời.",
                        today.minusDays(8),
                        "Ủy ban nhân dân phường Bến Thuyền")
                .orThrow();
        register(
                agency,
                secretary,
                "feedback",
                "Phản hồi về số hộ được cấp nước",
                today,
                "Nước sạch về ba xóm ven sông",
                """
                Bài báo nêu 120 hộ được cấp nước. Theo danh sách của chúng tôi là 112 hộ.
                Đề nghị quý báo đăng ý kiến phản hồi này.""");
    }

    private UUID register(
            AgencyId agency,
            Actor actor,
            String kind,
            String subject,
            LocalDate on,
            @Nullable String work,
            String text) {
        boolean organization = kind.equals("feedback");
        return letters.register(
                        agency,
                        actor,
                        new Correspondence.NewLetter(
                                kind,
                                organization ? "post" : "email",
                                subject,
                                text,
                                organization ? "organization" : "person",
                                organization ? "Hợp tác xã Nước sạch Mẫu" : "Bạn đọc Mẫu",
                                null,
                                on,
                                null,
                                work,
                                null))
                .orThrow();
    }

    private void release(AgencyId agency, Actor secretary, UUID body) {
        Actor speaker = speaker(body);
        if (speaker == null) {
            return;
        }
        tenancy.within(new AgencyId(body), () -> {
            if (desk.isEmpty(body)) {
                desk.release(
                                body,
                                speaker,
                                "Lễ hội đua thuyền tỉnh Mẫu khai mạc cuối tháng",
                                """
                        Lễ hội đua thuyền truyền thống tỉnh Mẫu diễn ra trong ba ngày, tại bến sông phường Bến Thuyền.
                        Mười hai đội dự thi ở hai nội dung nam và nữ.
                        Đường ven sông cấm xe từ 6 giờ đến 11 giờ trong các ngày thi.""",
                                "Văn phòng Sở, (0000) 000 0001")
                        .orThrow();
            }
        });
        tenancy.within(agency, () -> {
            if (!desk.hasAsked(agency)) {
                desk.ask(
                                agency,
                                secretary,
                                body,
                                "interview",
                                "Bảo đảm an toàn cho lễ hội đua thuyền",
                                List.of(
                                        "Phương án cứu hộ trên sông trong ba ngày thi thế nào?",
                                        "Khách ở xa đỗ xe ở đâu khi đường ven sông bị cấm?"))
                        .orThrow();
            }
        });
    }

    private Optional<UUID> department() {
        return organizations
                .list(
                        new OrganizationQuery(DEPARTMENT, null, null, null, null, null, null),
                        Locale.forLanguageTag("vi"))
                .items()
                .stream()
                .filter(row -> row.name().equals(DEPARTMENT))
                .map(row -> row.id())
                .findFirst();
    }

    private @Nullable Actor speaker(UUID body) {
        List<PersonId> holders = directory.holders(new AgencyId(body), Set.of(Role.SPOKESPERSON));
        return holders.isEmpty()
                ? null
                : new Actor(
                        holders.getFirst(),
                        directory
                                .namesOf(List.of(holders.getFirst().value()))
                                .getOrDefault(holders.getFirst().value(), ""),
                        Locale.forLanguageTag("vi"),
                        Set.of(new Grant(body, Role.SPOKESPERSON)),
                        null,
                        null,
                        "demo");
    }
}
