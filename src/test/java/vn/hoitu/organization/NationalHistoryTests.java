package vn.hoitu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.testing.ModuleTest;

/** The real history: as it was in 2024, in 2025 and in 2026. */
@ModuleTest
class NationalHistoryTests {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 15);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 12, 15);

    @Autowired
    NationalHistory history;

    @Autowired
    OrganizationDirectory directory;

    private Map<String, UUID> ids = Map.of();

    @BeforeEach
    void load() {
        ids = history.load(Actor.program("test")).orThrow();
    }

    @Test
    void inDecember2024YenBaiHasItsThreeAgencies() {
        assertThat(namesUnder("tinh-yen-bai", IN_2024))
                .containsExactlyInAnyOrder(
                        "Báo Yên Bái", "Đài Phát thanh và Truyền hình tỉnh Yên Bái", "Tạp chí Văn nghệ Yên Bái");
        assertThat(namesUnder("tinh-lao-cai", IN_2024)).containsExactly("Tỉnh ủy Lào Cai");
        assertThat(directory
                        .list(
                                new OrganizationQuery(
                                        "bao va phat thanh lao cai", null, null, null, IN_2024, null, null),
                                VI)
                        .items())
                .isEmpty();
    }

    @Test
    void inDecember2025LaoCaiHasOneUnderItsPartyCommittee() {
        OrganizationView agency = view("bao-ptth-lao-cai", IN_2025);

        assertThat(agency.name()).isEqualTo("Báo và Phát thanh, Truyền hình Lào Cai");
        assertThat(agency.parent())
                .isEqualTo(new OrganizationView.ParentView(ids.get("tinh-uy-lao-cai"), "Tỉnh ủy Lào Cai"));
        assertThat(agency.kindName()).isEqualTo("Cơ quan báo chí");
        assertThat(agency.successions())
                .extracting("kind", "direction", "name")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("merge", "predecessor", "Báo Yên Bái"),
                        org.assertj.core.groups.Tuple.tuple(
                                "merge", "predecessor", "Đài Phát thanh và Truyền hình tỉnh Yên Bái"));
        assertThat(namesUnder("tinh-lao-cai", IN_2025))
                .containsExactlyInAnyOrder("Tỉnh ủy Lào Cai", "Báo và Phát thanh, Truyền hình Lào Cai");
        assertThat(view("tinh-yen-bai", IN_2025).state()).isEqualTo("closed");
        assertThat(view("tinh-yen-bai", LocalDate.of(2025, 6, 30)).state()).isEqualTo("active");
    }

    @Test
    void theSuccessorOfTheMagazineIsUnknownAndNotInvented() {
        assertThat(view("tap-chi-van-nghe-yen-bai", IN_2025).successions())
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.organizationId()).isNull();
                    assertThat(s.name()).isNull();
                    assertThat(s.note()).isNotBlank();
                });
    }

    @Test
    void thePressPassesToTheMinistryOfCultureOnTheFirstOfMarch2025() {
        assertThat(view("cuc-bao-chi", LocalDate.of(2025, 2, 28)).parent())
                .extracting("name")
                .isEqualTo("Bộ Thông tin và Truyền thông");
        assertThat(view("cuc-bao-chi", LocalDate.of(2025, 3, 1)).parent())
                .extracting("name")
                .isEqualTo("Bộ Văn hóa, Thể thao và Du lịch");
        assertThat(view("bo-tttt", LocalDate.of(2025, 3, 1)).state()).isEqualTo("closed");
        assertThat(view("bo-tttt", IN_2024).successions())
                .extracting("name")
                .containsExactlyInAnyOrder("Bộ Văn hóa, Thể thao và Du lịch", "Bộ Khoa học và Công nghệ");
    }

    @Test
    void fromTheFirstOfJuly2026ItsKindIsThatOfTheNewLaw() {
        assertThat(view("bao-ptth-lao-cai", LocalDate.of(2026, 6, 30)).kind()).isEqualTo("press-agency");
        assertThat(view("bao-ptth-lao-cai", LocalDate.of(2026, 7, 1)).kindName())
                .isEqualTo("Cơ quan báo và phát thanh, truyền hình thuộc tỉnh ủy, thành ủy");
    }

    @Test
    void loadingItAgainChangesNothing() {
        int before = view("bao-ptth-lao-cai", IN_2025).version();

        assertThat(history.load(Actor.program("test")).orThrow()).isEqualTo(ids);

        assertThat(view("bao-ptth-lao-cai", IN_2025).version()).isEqualTo(before);
    }

    private List<String> namesUnder(String key, LocalDate on) {
        return directory.under(ids.get(key), on).stream()
                .map(id -> directory.find(id, on, VI).orElseThrow().name())
                .toList();
    }

    private OrganizationView view(String key, LocalDate on) {
        return directory.find(ids.get(key), on, VI).orElseThrow();
    }
}
