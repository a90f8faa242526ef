package vn.hoitu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.organization.OrganizationRegisterTests.code;
import static vn.hoitu.organization.OrganizationRegisterTests.fields;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class AgencyTests {

    private static final Actor OPERATOR = Actor.program("test");

    @Autowired
    AgencyFounding founding;

    @Autowired
    AgencyProfiles profiles;

    @Autowired
    Agencies agencies;

    @Autowired
    OrganizationRegister register;

    @Autowired
    TestAgencies people;

    @Test
    void aFoundedAgencyIsFoundByItsHostAtOnce() {
        AgencyProfile paper = paper("newspaper", "Báo Mẫu Một");

        assertThat(paper.host()).isEqualTo(paper.slug() + ".localhost");
        assertThat(agencies.byHost(paper.host().toUpperCase(java.util.Locale.ROOT)))
                .contains(paper);
        assertThat(agencies.find(paper.id())).contains(paper);
        assertThat(agencies.byHost("nobody.localhost")).isEmpty();
    }

    @Test
    void aChangedProfileIsSeenAtOnceAndAnOldVersionIsRefused() {
        AgencyProfile paper = paper("newspaper", "Báo Mẫu Hai");
        Actor admin = people.aPerson("Lan", paper.id(), Role.AGENCY_ADMIN);
        AgencyProfileView asked = asked(paper, "Báo Mẫu Hai", "0216 385 0001", 1);

        assertThat(profiles.change(admin, paper.id(), asked).orThrow().version())
                .isEqualTo(2);

        assertThat(agencies.find(paper.id()).orElseThrow().phone()).isEqualTo("0216 385 0001");
        assertThat(code(profiles.change(admin, paper.id(), asked))).isEqualTo("profile-moved-on");
    }

    @Test
    void aMagazineMustCarryTheWord() {
        AgencyProfile magazine = paper("magazine", "Tạp chí Mẫu");
        Actor chief = people.aPerson("Lan", magazine.id(), Role.EDITOR_IN_CHIEF);

        assertThat(fields(profiles.change(chief, magazine.id(), asked(magazine, "Văn nghệ Mẫu", null, 1))))
                .containsExactly(FieldProblem.of("productName", "magazine-word-missing"));
        assertThat(code(profiles.change(chief, magazine.id(), asked(magazine, "TẠP CHÍ Mẫu", null, 1))))
                .isEqualTo("done");
    }

    @Test
    void strangersLearnNothingAndReportersChangeNothing() {
        AgencyProfile paper = paper("newspaper", "Báo Kín");
        Actor stranger = people.aPerson("Xa", people.anAgency(), Role.AGENCY_ADMIN);
        Actor reporter = people.aPerson("Nam", paper.id(), Role.REPORTER);

        assertThat(code(profiles.find(stranger, paper.id()))).isEqualTo("absent");
        assertThat(code(profiles.change(stranger, paper.id(), asked(paper, "X", null, 1))))
                .isEqualTo("absent");
        assertThat(code(profiles.find(reporter, paper.id()))).isEqualTo("done");
        assertThat(code(profiles.change(reporter, paper.id(), asked(paper, "X", null, 1))))
                .isEqualTo("forbidden");
        assertThat(code(founding.found(stranger, new NewAgency(paper.id().value(), null, null, null, null, null))))
                .isEqualTo("forbidden");
    }

    @Test
    void badProfilesAreRefusedFieldByField() {
        AgencyProfile paper = paper("newspaper", "Báo Sai");
        Actor admin = people.aPerson("Lan", paper.id(), Role.AGENCY_ADMIN);
        AgencyProfileView asked = new AgencyProfileView(
                " ",
                "Tên Khác",
                "bỏ qua",
                "không phải tên miền",
                "other.localhost",
                "GP",
                LocalDate.of(2199, 1, 1),
                null,
                "x".repeat(400),
                "<script>",
                "a@b",
                null,
                null,
                "red",
                1);

        assertThat(fields(profiles.change(admin, paper.id(), asked)))
                .extracting(f -> f.field() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "productName required",
                        "agencyName kept-in-register",
                        "domain malformed",
                        "host operator-only",
                        "licenceDate in-future",
                        "address too-long",
                        "phone malformed",
                        "email malformed",
                        "accentColor malformed");
    }

    @Test
    void hostsAndSlugsBelongToOneAgencyOnly() {
        AgencyProfile one = paper("newspaper", "Báo Giữ Chỗ");
        AgencyProfile two = paper("newspaper", "Báo Đến Sau");
        NewOrganization another = new NewOrganization("Báo Thứ Ba", "newspaper", null, null, null, null, "s");

        assertThat(fields(founding.found(OPERATOR, new NewAgency(null, another, one.slug(), null, null, null))))
                .extracting(FieldProblem::field)
                .containsExactly("slug", "host");
        assertThat(fields(founding.found(
                        OPERATOR, new NewAgency(null, another, "ba-" + two.slug(), "localhost", null, null))))
                .containsExactly(FieldProblem.of("host", "taken"));
        assertThat(fields(profiles.change(OPERATOR, two.id(), withHost(two, one.host()))))
                .containsExactly(FieldProblem.of("host", "taken"));
    }

    @Test
    void whatTheRegisterSaysShowsOnThePagesOfTheAgency() {
        UUID body = register.create(
                        OPERATOR, new NewOrganization("Bộ Chủ Quản", "ministry", null, null, null, null, "s"))
                .orThrow();
        String slug = "chu-quan-" + UUID.randomUUID();
        AgencyProfile paper = founding.found(
                        OPERATOR,
                        new NewAgency(
                                null,
                                new NewOrganization("Báo Chủ Quản", "newspaper", body, null, null, null, "s"),
                                slug,
                                null,
                                null,
                                null))
                .orThrow();

        register.change(
                        OPERATOR,
                        body,
                        new ChangeRequest(
                                "rename",
                                LocalDate.of(2025, 1, 1),
                                "Bộ Tên Mới",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "s",
                                null,
                                1))
                .orThrow();

        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> assertThat(agencies.find(paper.id()).orElseThrow().governingBody())
                                .isEqualTo("Bộ Tên Mới"));
    }

    private AgencyProfile paper(String kind, String name) {
        String slug = "bao-" + UUID.randomUUID().toString().substring(0, 8);
        return founding.found(
                        OPERATOR,
                        new NewAgency(
                                null,
                                new NewOrganization(name, kind, null, null, null, null, "s"),
                                slug,
                                null,
                                null,
                                null))
                .orThrow();
    }

    private static AgencyProfileView asked(AgencyProfile now, String product, String phone, int version) {
        return new AgencyProfileView(
                product,
                now.agencyName(),
                null,
                null,
                now.host(),
                null,
                null,
                null,
                null,
                phone,
                null,
                null,
                null,
                "#0A5C36",
                version);
    }

    private static AgencyProfileView withHost(AgencyProfile now, String host) {
        return new AgencyProfileView(
                now.productName(),
                null,
                null,
                null,
                host,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now.version());
    }
}
