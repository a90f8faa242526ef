package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.FactKinds;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Who may decide about a declaration is told that it waits, and its unit what became of it; each once. */
@ModuleTest
class DeclarationNewsTests {

    private static final Actor PROGRAM = Actor.program("test");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final FigurePeriod Q1_2025 = new FigurePeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31));
    private static final MeasureKey LEVEL = new MeasureKey("qd-781", "7");
    private static final MeasureKey CONVERGED = new MeasureKey("qd-781", "3");
    private static final String PASSWORD = "mot cum tu dai de thu";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    TestAgencies people;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationRegister register;

    @Autowired
    Enrolment enrolment;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    DeclarationDesk desk;

    @Autowired
    DeclarationDecisions decisions;

    @Autowired
    DeclarationNews news;

    @Autowired
    DeclaredDifferences differences;

    @Autowired
    Agencies agencies;

    @Autowired
    EvidenceBook book;

    @Autowired
    ThresholdBook thresholds;

    @Autowired
    MeasuredPeriods periods;

    @Autowired
    MeasuredUnits units;

    @Autowired
    FigureBook figures;

    @Autowired
    FigureReading reading;

    @Autowired
    AutomaticFigures automatic;

    @Autowired
    Problems texts;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Autowired
    IdSource ids;

    private TestNewsroom paper;
    private Actor declarer = PROGRAM;
    private Actor judge = PROGRAM;
    private TestHttp overseer;
    private TestHttp elsewhere;
    private TestHttp chief;
    private TestHttp secretary;
    private TestHttp reporter;

    /** The paper stands below a body of its own, so that nobody of other tests oversees it. */
    @BeforeEach
    void aPaperItsPeopleAndTheBodyAboveIt() {
        shelf.found(PROGRAM);
        paper = newsrooms.aPaper();
        UUID body = body("Cơ quan chủ quản báo");
        UUID other = body("Cơ quan chủ quản khác");
        change("move", body, null);
        change("press-types", null, List.of("electronic", "radio"));
        overseer = person("Quách Văn Lâm", body);
        elsewhere = person("Giám sát nơi khác", other);
        judge = people.aPerson("Quách Văn Lâm", new AgencyId(body), Role.OVERSEER);
        declarer = people.aPerson("Phạm Văn Thư", paper.id(), Role.SECRETARY);
        chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);
        secretary = paper.signedIn("Thư ký", Role.SECRETARY);
        reporter = paper.signedIn("Phóng viên", Role.REPORTER);
    }

    @Test
    void whoMayDecideIsToldWhatWaitsAndTheLinkOpensIt() throws IOException {
        overseer.patch("/api/v1/me", Map.of("locale", "en"));

        UUID id = declare(LEVEL, "met");

        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(1));
        JsonNode notice = told(overseer).getFirst();
        assertThat(notice.at("/kind").asString()).isEqualTo("declaration-to-review");
        assertThat(notice.at("/title").asString()).endsWith(": declaration for indicator 7, first quarter of 2025");
        assertThat(notice.at("/body").asString())
                .isEqualTo("Phạm Văn Thư declared “Met” with proof; it waits for review.");
        assertThat(notice.at("/link").asString())
                .isEqualTo("/dieu-hanh/bang-chung/qd-781~7/" + paper.id().value()
                        + "/2024-12-01~2025-03-31?declaration=" + id);
        TestHttp.Answer opened = overseer.get(paper.api("/indicators/qd-781/7?first=2024-12-01&last=2025-03-31"));
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.json().at("/declarations/0/id").asString()).isEqualTo(id.toString());
        assertThat(told(elsewhere)).isEmpty();
        assertThat(told(chief)).isEmpty();
    }

    @Test
    void theUnitIsToldInItsLanguageWhatWasAcceptedAndNobodyWhoMayNotDeclare() throws IOException {
        secretary.patch("/api/v1/me", Map.of("locale", "en"));
        UUID id = declare(LEVEL, "met");

        decisions.review(paper.id(), judge, id, 1, true, "Đủ hồ sơ").orThrow();

        await().untilAsserted(() -> assertThat(kinds(chief)).containsExactly("declaration-accepted"));
        assertThat(told(chief).getFirst().at("/body").asString())
                .startsWith("Cơ quan chủ quản báo")
                .endsWith("đã chấp nhận bản khai “Đạt”. “Đủ hồ sơ”");
        assertThat(told(secretary).getFirst().at("/body").asString())
                .endsWith("accepted the declaration “Met”. “Đủ hồ sơ”");
        assertThat(told(reporter)).isEmpty();
    }

    @Test
    void aReturnedDeclarationIsToldWithItsComment() throws IOException {
        UUID id = declare(LEVEL, "met");

        decisions
                .review(paper.id(), judge, id, 1, false, "Quyết định đã hết hiệu lực")
                .orThrow();

        await().untilAsserted(() -> assertThat(kinds(chief)).containsExactly("declaration-returned"));
        assertThat(told(chief).getFirst().at("/body").asString())
                .endsWith("trả lại bản khai “Đạt”: “Quyết định đã hết hiệu lực”");
        assertThat(told(chief).getFirst().at("/link").asString()).endsWith("?declaration=" + id);
    }

    @Test
    void whatIsTakenBackIsToldToTheUnitAndToThoseForWhomItWaited() throws IOException {
        UUID id = declare(LEVEL, "met");
        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(1));

        decisions.withdraw(paper.id(), declarer, id, 1, "Khai nhầm kỳ").orThrow();

        await().untilAsserted(() -> assertThat(kinds(overseer))
                .containsExactlyInAnyOrder("declaration-to-review", "declaration-withdrawn"));
        assertThat(kinds(chief)).containsExactly("declaration-withdrawn");
        assertThat(told(chief).getFirst().at("/body").asString())
                .isEqualTo("Phạm Văn Thư đã rút bản khai “Đạt”: “Khai nhầm kỳ”");
    }

    @Test
    void whatWasDecidedAlreadyAndIsTakenBackIsTheUnitsBusinessAlone() throws IOException {
        UUID id = declare(LEVEL, "met");
        decisions.review(paper.id(), judge, id, 1, true, null).orThrow();
        decisions.withdraw(paper.id(), declarer, id, 2, "Hợp đồng đã chấm dứt").orThrow();

        await().untilAsserted(() ->
                assertThat(kinds(chief)).containsExactlyInAnyOrder("declaration-accepted", "declaration-withdrawn"));

        assertThat(kinds(overseer)).doesNotContain("declaration-withdrawn");
    }

    @Test
    void aDeclarationThatDiffersFromWhatWasWorkedOutBeforeIsToldAtOnce() throws IOException {
        workedOut().workOut(PROGRAM, paper.id(), Q1_2025, null);

        declare(CONVERGED, "met");

        await().untilAsserted(() -> assertThat(kinds(chief)).containsExactly("declaration-differs"));
        assertThat(told(chief).getFirst().at("/body").asString())
                .startsWith("Bản khai ghi “Đạt”, hệ thống tính “Chưa đạt”.");
        assertThat(kinds(overseer)).doesNotContain("declaration-differs");
    }

    @Test
    void aValueWorkedOutLaterThatDiffersIsToldOnceHoweverOftenItIsWorkedOut() throws IOException {
        declare(CONVERGED, "met");
        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(1));
        assertThat(told(chief)).isEmpty();

        workedOut().workOut(PROGRAM, paper.id(), Q1_2025, null);
        await().untilAsserted(() -> assertThat(kinds(chief)).containsExactly("declaration-differs"));
        tenancy.within(AgencyId.INSTALLATION, () -> {
            differences.look(CONVERGED, Q1_2025, paper.id().value());
            return true;
        });
        workedOut().workOut(PROGRAM, paper.id(), Q1_2025, null);
        UUID agreeing = declare(CONVERGED, "not-met");

        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(2));
        assertThat(told(overseer).getFirst().at("/link").asString()).endsWith(agreeing.toString());
        assertThat(kinds(chief)).containsExactly("declaration-differs");
    }

    @Test
    void aListenerThatRunsTwiceTellsOnce() throws IOException {
        UUID id = declare(LEVEL, "met");
        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(1));

        DeclarationMoved again = new DeclarationMoved(
                paper.id().value(), id, Declaration.SUBMITTED, declarer.person().value());
        news.on(again);
        news.on(again);

        assertThat(told(overseer)).hasSize(1);
    }

    @Test
    void aRefusedDeclarationIsToldToNobody() throws IOException {
        DeclarationWish noProof = new DeclarationWish("met", null, null, "Chưa có hồ sơ", null, null, null, null, null);

        desk.declare(paper.id(), declarer, "qd-781", "7", Q1_2025, noProof);
        UUID id = declare(LEVEL, "not-met");

        await().untilAsserted(() -> assertThat(told(overseer)).hasSize(1));
        assertThat(told(overseer).getFirst().at("/link").asString()).endsWith(id.toString());
        assertThat(told(overseer).getFirst().toString()).doesNotContain("Chưa có hồ sơ");
    }

    private UUID declare(MeasureKey measure, String verdict) throws IOException {
        DeclarationWish wish = new DeclarationWish(
                verdict,
                (BigDecimal) null,
                null,
                "Hồ sơ đã được phê duyệt.",
                "12/QĐ-PTTH",
                LocalDate.of(2025, 1, 10),
                "Sở Văn hóa",
                "ho-so.pdf",
                new ByteArrayResource(PDF));
        return desk.declare(paper.id(), declarer, measure.programme(), measure.indicator(), Q1_2025, wish)
                .orThrow();
    }

    /** A desk to which the paper has told of a converged desk and of no story in two forms. */
    private EvidenceDesk workedOut() {
        EvidenceSource source = new EvidenceSource() {
            @Override
            public Set<String> tells() {
                return Set.of(FactKinds.DESK, FactKinds.PUBLISHED, FactKinds.STORY_IN_FORMS);
            }

            @Override
            public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
                return List.of(
                        fact(FactKinds.DESK, "Ban hai loại hình", Map.of("pressTypes", "electronic,radio")),
                        fact(FactKinds.PUBLISHED, "electronic", Map.of("pressType", "electronic", "pieces", "9")));
            }
        };
        return new EvidenceDesk(
                new EvidenceGathering(List.of(source), agencies),
                book,
                thresholds,
                periods,
                units,
                figures,
                reading,
                automatic,
                differences,
                sql,
                tenancy,
                ids,
                Clock.systemUTC());
    }

    private static EvidenceFact fact(String kind, String label, Map<String, String> values) {
        return new EvidenceFact(kind, Q1_2025.first(), label, null, values, List.of());
    }

    private UUID body(String name) {
        return register.create(
                        PROGRAM,
                        new NewOrganization(
                                name + " " + UUID.randomUUID().toString().substring(0, 8),
                                "party-committee",
                                null,
                                List.of(),
                                LocalDate.of(2020, 1, 1),
                                null,
                                "test"))
                .orThrow();
    }

    private void change(String what, @Nullable UUID parent, @Nullable List<String> types) {
        OrganizationView self =
                directory.find(paper.id().value(), null, Locale.of("vi")).orElseThrow();
        register.change(
                        PROGRAM,
                        self.id(),
                        new ChangeRequest(
                                what,
                                LocalDate.of(2021, 1, 1),
                                null,
                                parent,
                                null,
                                types,
                                null,
                                null,
                                "Quyết định thử",
                                null,
                                self.version()))
                .orThrow();
    }

    private TestHttp person(String name, UUID body) {
        String email = UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(body, PROGRAM, email, name, Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, name, PASSWORD, "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(200);
        return http;
    }

    private static List<JsonNode> told(TestHttp who) {
        List<JsonNode> all = new ArrayList<>();
        who.get("/api/v1/me/notifications").json().at("/items").forEach(all::add);
        return all.stream()
                .filter(n -> n.at("/kind").asString().startsWith("declaration"))
                .toList();
    }

    private static List<String> kinds(TestHttp who) {
        return told(who).stream().map(n -> n.at("/kind").asString()).toList();
    }
}
