package vn.hoitu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.ChangeRequest.SuccessorRequest;
import vn.hoitu.organization.OrganizationNodeView.OrganizationTreeView;
import vn.hoitu.organization.OrganizationView.DatedName;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class OrganizationRegisterTests {

    static final Locale VI = Locale.forLanguageTag("vi");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final Actor OPERATOR = Actor.program("test");

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    TestAgencies people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Test
    void aNameOfThePastHoldsUntilTheNextOneRecorded() {
        UUID paper = created("Báo Mới", null);
        change(paper, "rename", LocalDate.of(2025, 1, 1), "Báo Mới Hơn");
        change(paper, "rename", LocalDate.of(2024, 6, 1), "Báo Giữa Năm");

        assertThat(view(paper, NEW_YEAR).names())
                .containsExactly(
                        new DatedName("Báo Mới", NEW_YEAR, LocalDate.of(2024, 6, 1), "nguồn"),
                        new DatedName("Báo Giữa Năm", LocalDate.of(2024, 6, 1), LocalDate.of(2025, 1, 1), "nguồn"),
                        new DatedName("Báo Mới Hơn", LocalDate.of(2025, 1, 1), null, "nguồn"));
        assertThat(view(paper, LocalDate.of(2024, 5, 31)).name()).isEqualTo("Báo Mới");
        assertThat(view(paper, LocalDate.of(2024, 6, 1)).name()).isEqualTo("Báo Giữa Năm");
    }

    @Test
    void twoRenamesAtOnceLeaveOneWithAConflict() throws Exception {
        UUID paper = created("Báo Tranh Nhau", null);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome<UUID>>> both = List.of(
                    () -> register.change(OPERATOR, paper, rename(LocalDate.of(2025, 1, 1), "Một", 1)),
                    () -> register.change(OPERATOR, paper, rename(LocalDate.of(2025, 2, 1), "Hai", 1)));

            List<String> codes = new ArrayList<>();
            for (var done : threads.invokeAll(both)) {
                codes.add(code(done.get()));
            }

            assertThat(codes).containsExactlyInAnyOrder("done", "organization-moved-on");
        }
        assertThat(view(paper, NEW_YEAR).names()).hasSize(2);
    }

    @Test
    void twoMovesAtOnceCannotCloseACircle() throws Exception {
        UUID one = created("Vòng Một", null);
        UUID two = created("Vòng Hai", null);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome<UUID>>> both = List.of(
                    () -> register.change(OPERATOR, one, move(NEW_YEAR, two, 1)),
                    () -> register.change(OPERATOR, two, move(NEW_YEAR, one, 1)));

            List<String> codes = new ArrayList<>();
            for (var done : threads.invokeAll(both)) {
                codes.add(code(done.get()));
            }

            assertThat(codes).containsExactlyInAnyOrder("done", "organization-circle");
        }
    }

    @Test
    void aMergeEndsItsPartsAndHandsOverWhatStoodUnderThem() {
        UUID one = created("Sở Một", null);
        UUID two = created("Sở Hai", null);
        UUID desk = created("Phòng Báo chí", one);
        LocalDate on = LocalDate.of(2025, 3, 1);

        UUID merged = register.change(
                        OPERATOR,
                        one,
                        new ChangeRequest(
                                "merge",
                                on,
                                null,
                                null,
                                null,
                                null,
                                List.of(two),
                                List.of(new SuccessorRequest(null, "Sở Chung", null, null, null)),
                                "nguồn",
                                null,
                                1))
                .map(id -> view(id, on).successions().getFirst().organizationId())
                .orThrow();

        assertThat(view(one, on).state()).isEqualTo("closed");
        assertThat(view(two, on).validTo()).isEqualTo(on);
        assertThat(view(merged, on).name()).isEqualTo("Sở Chung");
        assertThat(view(merged, on).successions()).extracting("name").containsExactlyInAnyOrder("Sở Một", "Sở Hai");
        assertThat(directory.under(merged, on)).containsExactly(desk);
        assertThat(directory.under(one, on.minusDays(1))).containsExactly(desk);
        assertThat(directory.under(one, on)).isEmpty();
    }

    @Test
    void oneThatSplitsMayGoOnItself() {
        UUID whole = created("Đài Lớn", null);
        LocalDate on = LocalDate.of(2025, 3, 1);

        register.change(
                        OPERATOR,
                        whole,
                        new ChangeRequest(
                                "split",
                                on,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        new SuccessorRequest(whole, null, null, null, null),
                                        new SuccessorRequest(null, "Đài Nhỏ", null, null, null)),
                                "nguồn",
                                null,
                                1))
                .orThrow();

        assertThat(view(whole, on).state()).isEqualTo("active");
        assertThat(view(whole, on).successions()).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo("split");
            assertThat(s.name()).isEqualTo("Đài Nhỏ");
        });
    }

    @Test
    void anUnknownSuccessorIsSaidToBeUnknown() {
        UUID paper = created("Tạp chí Cũ", null);
        register.change(
                        OPERATOR,
                        paper,
                        new ChangeRequest(
                                "close",
                                LocalDate.of(2025, 7, 1),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "nguồn",
                                "Nguồn không nêu",
                                1))
                .orThrow();

        assertThat(view(paper, NEW_YEAR).successions()).singleElement().satisfies(s -> {
            assertThat(s.organizationId()).isNull();
            assertThat(s.note()).isEqualTo("Nguồn không nêu");
        });
    }

    @Test
    void badActsAreRefusedInWordsAndChangeNothing() {
        UUID parent = created("Bộ Thử", null);
        UUID child = created("Báo Thử", parent);

        assertThat(code(register.change(OPERATOR, parent, move(LocalDate.of(2025, 1, 1), child, 1))))
                .isEqualTo("organization-circle");
        assertThat(code(register.change(OPERATOR, parent, close(LocalDate.of(2025, 1, 1), 1))))
                .isEqualTo("still-has-children");
        assertThat(code(register.change(OPERATOR, child, close(LocalDate.of(2023, 12, 31), 1))))
                .isEqualTo("organization-not-there");
        assertThat(fields(register.change(OPERATOR, child, close(NEW_YEAR, 1))))
                .containsExactly(FieldProblem.of("on", "order"));
        assertThat(fields(register.create(
                        OPERATOR, new NewOrganization("X", "no-such-kind", null, null, NEW_YEAR, null, "s"))))
                .extracting(FieldProblem::code)
                .containsExactly("kind-not-valid-then");
        assertThat(fields(register.create(
                        OPERATOR,
                        new NewOrganization(
                                "X", "party-press-broadcaster", null, null, LocalDate.of(2026, 6, 30), null, "s"))))
                .extracting(FieldProblem::code)
                .containsExactly("kind-not-valid-then");
        assertThat(fields(register.create(
                        OPERATOR, new NewOrganization(" ", null, null, List.of("giấy"), NEW_YEAR, NEW_YEAR, null))))
                .extracting(FieldProblem::field)
                .containsExactly("name", "kind", "to", "source");
        assertThat(view(parent, NEW_YEAR).version()).isEqualTo(1);
        assertThat(view(child, NEW_YEAR).version()).isEqualTo(1);
    }

    @Test
    void anOverseerKeepsOnlyWhatStandsBelowTheOwnBody() {
        UUID mine = created("Sở Của Tôi", null);
        UUID paper = created("Báo Của Tôi", mine);
        UUID other = created("Báo Của Người Khác", null);
        Actor overseer = people.aPerson("Thu", new AgencyId(mine), Role.OVERSEER);
        Actor reporter = people.aPerson("Nam", new AgencyId(paper), Role.REPORTER);

        assertThat(code(register.change(overseer, paper, rename(LocalDate.of(2025, 1, 1), "Tên Mới", 1))))
                .isEqualTo("done");
        assertThat(code(register.change(overseer, other, rename(LocalDate.of(2025, 1, 1), "Tên Mới", 1))))
                .isEqualTo("forbidden");
        assertThat(code(register.change(overseer, mine, rename(LocalDate.of(2025, 1, 1), "Tên Mới", 1))))
                .isEqualTo("forbidden");
        assertThat(code(register.change(overseer, paper, move(LocalDate.of(2025, 1, 1), null, 2))))
                .isEqualTo("forbidden");
        assertThat(code(register.change(overseer, paper, move(LocalDate.of(2025, 1, 1), other, 2))))
                .isEqualTo("forbidden");
        assertThat(code(register.change(reporter, paper, rename(LocalDate.of(2025, 1, 1), "Tên Mới", 2))))
                .isEqualTo("forbidden");
        assertThat(code(register.create(overseer, new NewOrganization("Con", "desk", mine, null, NEW_YEAR, null, "s"))))
                .isEqualTo("done");
        assertThat(code(register.create(overseer, new NewOrganization("Gốc", "desk", null, null, NEW_YEAR, null, "s"))))
                .isEqualTo("forbidden");
    }

    @Test
    void everyActIsInTheInstallationsRecord() {
        UUID paper = created("Báo Có Ghi", null);
        change(paper, "rename", LocalDate.of(2025, 1, 1), "Báo Đã Đổi Tên");

        var acts = tenancy.reading(
                AgencyId.INSTALLATION,
                () -> sql.fetch(
                                "select act, before::text || after::text as text from audit.entry where agency_id = ? and subject_id = ? order by at, id",
                                AgencyId.INSTALLATION.value(),
                                paper)
                        .intoMap("act", "text"));

        assertThat(acts.keySet().stream().map(String::valueOf))
                .containsExactly("organization.create", "organization.rename");
        assertThat(String.valueOf(acts.get("organization.rename"))).contains("Báo Đã Đổi Tên");
    }

    @Test
    void theDatabaseItselfRefusesOverlappingNames() {
        UUID paper = created("Báo Một Tên", null);

        assertThatThrownBy(() -> sql.execute(
                        "insert into organization.name (organization_id, valid_from, name, search_key, source) values (?, date '2025-01-01', 'x', 'x', 's')",
                        paper))
                .hasStackTraceContaining("exclu");
    }

    @Test
    void listsFindNamesTypedWithoutMarksAndPageInVietnameseOrder() {
        UUID parent = created("Danh Sách Tìm Kiếm", null);
        List.of("Báo Ước Mơ", "Báo Ấm Áp", "Báo Đất Nước", "Báo Dân").forEach(n -> created(n, parent));

        var first = directory.list(new OrganizationQuery("bao", null, null, parent, NEW_YEAR, null, 3), VI);
        var rest =
                directory.list(new OrganizationQuery("bao", null, null, parent, NEW_YEAR, first.nextCursor(), 3), VI);

        assertThat(first.items()).extracting("name").containsExactly("Báo Ấm Áp", "Báo Dân", "Báo Đất Nước");
        assertThat(rest.items()).extracting("name").containsExactly("Báo Ước Mơ");
        assertThat(first.total()).isEqualTo(4);
        assertThat(directory
                        .list(new OrganizationQuery("uoc mo", "agency", null, parent, NEW_YEAR, null, null), VI)
                        .items())
                .singleElement()
                .satisfies(r -> assertThat(r.parentName()).isEqualTo("Danh Sách Tìm Kiếm"));
        assertThat(directory
                        .list(new OrganizationQuery("uoc mo", "state", null, parent, NEW_YEAR, null, null), VI)
                        .items())
                .isEmpty();
    }

    @Test
    void pressTypesAreCalledAsTheLawCallsThemThatDay() {
        assertThat(directory.pressTypes(LocalDate.of(2026, 6, 30), VI))
                .extracting(LegalWordView::name)
                .containsExactly("Báo in", "Báo điện tử", "Báo nói", "Báo hình");
        assertThat(directory.pressTypes(LocalDate.of(2026, 7, 1), VI))
                .extracting(LegalWordView::name)
                .containsExactly("Báo chí in", "Báo chí điện tử", "Phát thanh", "Truyền hình");
        assertThat(directory.kinds(LocalDate.of(2026, 6, 30), VI))
                .extracting(LegalWordView::code)
                .contains("newspaper")
                .doesNotContain("science-journal-organization");
        assertThat(directory.kinds(LocalDate.of(2026, 7, 1), VI))
                .extracting(LegalWordView::code)
                .contains("science-journal-organization", "key-multimedia-agency", "party-press-broadcaster");
    }

    @Test
    void theTreeShowsADayNotTheLatestState() {
        UUID before = created("Cây Trước", null);
        UUID after = created("Cây Sau", null);
        UUID paper = created("Báo Chuyển Cây", before);
        register.change(OPERATOR, paper, move(LocalDate.of(2025, 1, 1), after, 1))
                .orThrow();

        assertThat(children(directory.tree(LocalDate.of(2024, 12, 31), VI), before))
                .containsExactly("Báo Chuyển Cây");
        assertThat(children(directory.tree(LocalDate.of(2025, 1, 1), VI), before))
                .isEmpty();
        assertThat(children(directory.tree(LocalDate.of(2025, 1, 1), VI), after))
                .containsExactly("Báo Chuyển Cây");
        assertThat(directory.tree(LocalDate.of(2023, 12, 31), VI).roots()).noneMatch(n -> n.id().equals(before));
    }

    private static List<String> children(OrganizationTreeView tree, UUID root) {
        return tree.roots().stream()
                .filter(n -> n.id().equals(root))
                .flatMap(n -> n.children().stream())
                .map(OrganizationNodeView::name)
                .toList();
    }

    private UUID created(String name, UUID parent) {
        return register.create(OPERATOR, new NewOrganization(name, "newspaper", parent, null, NEW_YEAR, null, "nguồn"))
                .orThrow();
    }

    private void change(UUID id, String change, LocalDate on, String name) {
        int version = view(id, on).version();
        register.change(
                        OPERATOR,
                        id,
                        new ChangeRequest(change, on, name, null, null, null, null, null, "nguồn", null, version))
                .orThrow();
    }

    private OrganizationView view(UUID id, LocalDate on) {
        return directory.find(id, on, VI).orElseThrow();
    }

    private static ChangeRequest rename(LocalDate on, String name, int version) {
        return new ChangeRequest("rename", on, name, null, null, null, null, null, "nguồn", null, version);
    }

    private static ChangeRequest move(LocalDate on, UUID parent, int version) {
        return new ChangeRequest("move", on, null, parent, null, null, null, null, "nguồn", null, version);
    }

    private static ChangeRequest close(LocalDate on, int version) {
        return new ChangeRequest("close", on, null, null, null, null, null, null, "nguồn", null, version);
    }

    static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?>(Refusal refusal) -> refusal.code();
        };
    }

    static List<FieldProblem> fields(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.fields() : List.of();
    }
}
