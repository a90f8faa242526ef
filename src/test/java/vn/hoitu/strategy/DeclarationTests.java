package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;
import vn.hoitu.testing.TestNewsrooms;

/** What a unit declares with proof stands beside what was worked out, and a body above it decides about it. */
@ModuleTest
class DeclarationTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final FigurePeriod Q1_2025 = new FigurePeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31));
    private static final MeasureKey LEVEL = new MeasureKey("qd-781", "7");
    private static final MeasureKey TRAINED = new MeasureKey("qd-781", "6");

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    TestAgencies people;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    ProgrammeShelf shelf;

    @Autowired
    DeclarationDesk desk;

    @Autowired
    DeclarationDecisions decisions;

    @Autowired
    DeclarationQueue queue;

    @Autowired
    ProofDelivery proofs;

    @Autowired
    Declarations declarations;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    FigureBook book;

    @Autowired
    KeptDeclarations kept;

    @Autowired
    FigureReading reading;

    @Autowired
    Tenancy tenancy;

    private AgencyId paper = AgencyId.INSTALLATION;
    private Actor secretary = Actor.program("test");
    private Actor overseer = Actor.program("test");

    @BeforeEach
    void aPaperAndTheBodyAboveIt() {
        shelf.found(Actor.program("test"));
        paper = newsrooms.aPaper().id();
        secretary = people.aPerson("Phạm Văn Thư", paper, Role.SECRETARY);
        UUID body = java.util.Objects.requireNonNull(directory
                        .find(paper.value(), null, Locale.forLanguageTag("vi"))
                        .orElseThrow()
                        .parent())
                .id();
        overseer = people.aPerson("Quách Văn Lâm", new AgencyId(body), Role.OVERSEER);
    }

    @Test
    void aDeclarationStandsWhereFactsDoNotSufficeAndIsOfficialOnceAccepted() throws IOException {
        evidence.workOut(Actor.program("test"), paper, Q1_2025, null);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.INSUFFICIENT);

        UUID id = declare(LEVEL, dossier("met")).orThrow();

        assertThat(standing(LEVEL).source()).isEqualTo(FigureSource.DECLARED);
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.PROVISIONAL);
        assertThat(standing(LEVEL).proof()).isEqualTo(id);
        assertThat(queue.waiting(overseer).orThrow())
                .extracting(w -> w.declaration().id())
                .contains(id);
        decisions.review(paper, overseer, id, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);
        assertThat(standing(LEVEL).part()).isEqualByComparingTo("1");
        assertThat(found(id).state()).isEqualTo(Declaration.ACCEPTED);
        assertThat(tenancy.system(() -> declarations.steps(id)))
                .extracting(Declaration.Step::state)
                .containsExactly("submitted", "accepted");
        assertThat(reading.vintages(LEVEL, Q1_2025, paper.value()))
                .extracting(UnitFigure::source)
                .contains(FigureSource.AUTOMATIC, FigureSource.DECLARED);
    }

    @Test
    void whatIsReturnedCountsNoMoreAndSaysWhy() throws IOException {
        UUID id = declare(LEVEL, dossier("met")).orThrow();

        assertThat(decisions.review(paper, overseer, id, 1, false, " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(fields(decisions.review(paper, overseer, id, 1, null, "Đồng ý")))
                .as("a review says what it decides")
                .containsExactly("accept");
        decisions
                .review(paper, overseer, id, 1, false, "Quyết định phê duyệt đã hết hiệu lực")
                .orThrow();

        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
        assertThat(reading.vintages(LEVEL, Q1_2025, paper.value()))
                .last()
                .extracting(UnitFigure::reason)
                .isEqualTo("Quyết định phê duyệt đã hết hiệu lực");
        UUID again = declare(LEVEL, dossier("met")).orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(again);
    }

    @Test
    void theUnitTakesItBackWithAReasonAndDeclaresAnewOverAnEarlierOne() throws IOException {
        UUID first = declare(LEVEL, dossier("met")).orThrow();
        UUID second = declare(LEVEL, dossier("not-met")).orThrow();
        assertThat(found(first).state()).isEqualTo(Declaration.REPLACED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);

        assertThat(decisions.withdraw(paper, secretary, second, 1, "")).isInstanceOf(Outcome.Refused.class);
        decisions.withdraw(paper, secretary, second, 1, "Khai nhầm kỳ").orThrow();

        assertThat(found(second).state()).isEqualTo(Declaration.WITHDRAWN);
        assertThat(decisions.withdraw(paper, secretary, first, 2, "Khai nhầm kỳ"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
    }

    @Test
    void anAcceptedValueIsRevisedByALaterDeclarationAndNeverMadeProvisionalAgain() throws IOException {
        UUID first = declare(LEVEL, dossier("met")).orThrow();
        decisions.review(paper, overseer, first, 1, true, "Đủ hồ sơ").orThrow();

        UUID second = declare(LEVEL, dossier("not-met")).orThrow();

        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);
        assertThat(standing(LEVEL).proof()).isEqualTo(first);
        assertThat(found(first).state()).isEqualTo(Declaration.ACCEPTED);
        decisions.review(paper, overseer, second, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);
        assertThat(found(first).state()).isEqualTo(Declaration.REPLACED);
    }

    @Test
    void whatAReportSaidStaysWhateverBecomesOfADeclarationThatWaited() throws IOException {
        UUID report = UUID.randomUUID();
        reported(report);

        UUID returned = declare(LEVEL, dossier("not-met")).orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(report);
        decisions.review(paper, overseer, returned, 1, false, "Thiếu hồ sơ").orThrow();
        assertThat(standing(LEVEL).proof()).isEqualTo(report);
        UUID withdrawn = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.withdraw(paper, secretary, withdrawn, 1, "Khai nhầm").orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.OFFICIAL);

        UUID accepted = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.review(paper, overseer, accepted, 1, true, null).orThrow();
        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).proof()).isEqualTo(accepted);
    }

    @Test
    void whatWasAcceptedOrWaitsStandsAgainOnceTheReportThatReplacedItIsTakenBack() throws IOException {
        UUID report = UUID.randomUUID();
        UUID accepted = declare(LEVEL, dossier("not-met")).orThrow();
        decisions.review(paper, overseer, accepted, 1, true, null).orThrow();
        ofReport(report, FigureStatus.REVISED, "Báo cáo quý");
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.MET);

        ofReport(report, FigureStatus.WITHDRAWN, "Gửi nhầm");
        tenancy.within(AgencyId.INSTALLATION, () -> kept.standAgain(overseer, LEVEL, Q1_2025, paper.value()));

        assertThat(standing(LEVEL)).satisfies(f -> {
            assertThat(f.proof()).isEqualTo(accepted);
            assertThat(f.verdict()).isEqualTo(FigureVerdict.NOT_MET);
            assertThat(f.status()).isEqualTo(FigureStatus.OFFICIAL);
        });
    }

    @Test
    void aReportThatCameInBetweenIsRevisedByWhatIsAcceptedAfterIt() throws IOException {
        UUID waiting = declare(LEVEL, dossier("not-met")).orThrow();
        reported(UUID.randomUUID());

        decisions.review(paper, overseer, waiting, 1, true, null).orThrow();

        assertThat(standing(LEVEL).status()).isEqualTo(FigureStatus.REVISED);
        assertThat(standing(LEVEL).verdict()).isEqualTo(FigureVerdict.NOT_MET);
        assertThat(standing(LEVEL).proof()).isEqualTo(waiting);
    }

    @Test
    void theSameDeclaredAgainIsTheValueOfTheNewDeclarationAndGoesWithIt() throws IOException {
        declare(LEVEL, dossier("met")).orThrow();
        UUID again = declare(LEVEL, dossier("met")).orThrow();

        assertThat(standing(LEVEL).proof()).isEqualTo(again);
        decisions.review(paper, overseer, again, 1, false, "Thiếu hồ sơ").orThrow();

        assertThat(reading.ofUnit(paper.value(), List.of(Q1_2025)))
                .filteredOn(f -> f.source() == FigureSource.DECLARED)
                .isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
        UUID id = declare(LEVEL, dossier("met")).orThrow();
        List<Callable<Outcome<UUID>>> both = List.of(
                () -> decisions.review(paper, overseer, id, 1, true, null),
                () -> decisions.review(paper, overseer, id, 1, false, "Thiếu hồ sơ"));

        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                done += answer.get() instanceof Outcome.Done<UUID> ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(tenancy.system(() -> declarations.steps(id))).hasSize(2);
    }

    @Test
    void aNumeratorAboveItsDenominatorIsRefusedAndPeopleAreDeclaredAsNumbers() throws IOException {
        assertThat(fields(declare(TRAINED, people(93, 92)))).containsExactly("part");
        assertThat(fields(declare(TRAINED, people(-1, 0)))).containsExactly("part", "whole");

        declare(TRAINED, people(37, 92)).orThrow();

        assertThat(standing(TRAINED).verdict()).isEqualTo(FigureVerdict.NONE);
        assertThat(standing(TRAINED).part()).isEqualByComparingTo("37");
        assertThat(standing(TRAINED).whole()).isEqualByComparingTo("92");
    }

    @Test
    void aNumberThatNothingRealCountsIsRefused() throws IOException {
        for (String number : List.of("1e200000", "1e130000", "1e18", "0.0000001", "1e2147483647")) {
            assertThat(fields(declare(TRAINED, people(new BigDecimal(number), new BigDecimal(number)))))
                    .as(number)
                    .containsExactly("part", "whole");
        }
        declare(TRAINED, people(new BigDecimal("999999999999999999.0"), new BigDecimal("999999999999999999")))
                .orThrow();
    }

    @Test
    void peopleAreCountedOneByOneAndOfNobodyThereIsNoShare() throws IOException {
        assertThat(problems(declare(TRAINED, people(new BigDecimal("36.5"), new BigDecimal("92")))))
                .containsExactly(tuple("part", "counted-one-by-one"));
        assertThat(problems(declare(TRAINED, people(0, 0)))).containsExactly(tuple("whole", "denominator-zero"));
        assertThat(problems(declare(TRAINED, people(-1, 92)))).containsExactly(tuple("part", "not-negative"));
        assertThat(problems(declare(TRAINED, answered("met", "37", "92"))))
                .containsExactly(tuple("verdict", "numbers-not-yes-or-no"));

        declare(TRAINED, people(new BigDecimal("37.0"), new BigDecimal("92"))).orThrow();
    }

    @Test
    void numbersBesideAYesOrANoMustSayTheSameAndAreNeverDroppedInSilence() throws IOException {
        for (String part : List.of("2", "-1", "1e300", "0", "0.5")) {
            assertThat(problems(declare(LEVEL, answered("met", part, "1"))))
                    .as(part)
                    .containsExactly(tuple("part", "part-of-yes-or-no"));
        }
        assertThat(problems(declare(LEVEL, answered("not-met", "1", null))))
                .containsExactly(tuple("part", "part-of-yes-or-no"));
        for (String whole : List.of("0", "-1", "2", "1e300")) {
            assertThat(problems(declare(LEVEL, answered("met", "1", whole))))
                    .as(whole)
                    .containsExactly(tuple("whole", "whole-of-yes-or-no"));
        }
        assertThat(problems(declare(LEVEL, answered("perhaps", null, null))))
                .containsExactly(tuple("verdict", "yes-or-no"));

        declare(LEVEL, answered("not-met", "0", "1.0")).orThrow();

        assertThat(standing(LEVEL).part()).isEqualByComparingTo("0");
        assertThat(standing(LEVEL).whole()).isEqualByComparingTo("1");
    }

    private static List<Tuple> problems(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome)
                .refusal().fields().stream()
                        .map(f -> tuple(f.field(), f.code()))
                        .toList();
    }

    private static DeclarationWish answered(String verdict, @Nullable String part, @Nullable String whole) {
        return new DeclarationWish(
                verdict,
                part == null ? null : new BigDecimal(part),
                whole == null ? null : new BigDecimal(whole),
                "Theo hồ sơ.",
                null,
                null,
                null,
                "ho-so.pdf",
                new ByteArrayResource(PDF));
    }

    @Test
    void withoutProofNothingIsDeclaredAndAFileIsWhatItsBytesAre() throws IOException {
        assertThat(fields(declare(LEVEL, wish("met", null, null, null)))).containsExactly("file");
        assertThat(fields(declare(LEVEL, wish("met", "12/QĐ", null, null))))
                .containsExactly("documentIssuer", "documentDate");
        assertThat(fields(declare(LEVEL, wish(null, null, "ho-so.pdf", PDF)))).containsExactly("verdict");
        assertThat(fields(declare(
                        LEVEL, wish("met", null, "ho-so.pdf", "MZ không phải PDF".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("file");
        assertThat(fields(declare(
                        LEVEL, wish("met", null, "a.docx", packed("word/document.xml", "word/vbaProject.bin")))))
                .containsExactly("file");
        assertThat(fields(declare(LEVEL, wish("met", null, "a.docx", packed("xl/workbook.xml")))))
                .containsExactly("file");

        UUID id = declare(LEVEL, wish("met", null, "../../hồ sơ.docx", packed("word/document.xml")))
                .orThrow();

        assertThat(java.util.Objects.requireNonNull(found(id).file()).name()).isEqualTo("hồ sơ.docx");
        assertThat(proofs.proof(paper, overseer, id).orThrow().file()).exists();
    }

    @Test
    void aPackedTextThatIsCutShortOrUnpacksWithoutEndIsRefused() throws IOException {
        byte[] whole = packed("word/document.xml", "word/styles.xml");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (long bytes = 0; bytes <= ProofKind.MOST_UNPACKED_BYTES; bytes += nothing.length) {
                zip.write(nothing);
            }
        }
        byte[] large = Arrays.copyOf("PK\3\4".getBytes(StandardCharsets.US_ASCII), (20 << 20) + 1);

        assertThat(whyRefused(Arrays.copyOf(whole, 49))).isEqualTo("proof-unreadable");
        assertThat(whyRefused(bomb.toByteArray())).isEqualTo("proof-unreadable");
        assertThat(whyRefused(large)).isEqualTo("proof-too-large");
    }

    private String whyRefused(byte[] proof) throws IOException {
        Outcome<UUID> outcome = declare(LEVEL, wish("met", null, "a.docx", proof));
        assertThat(fields(outcome)).containsExactly("file");
        return ((Outcome.Refused<UUID>) outcome).refusal().fields().getFirst().code();
    }

    @Test
    void onlyTheUnitDeclaresAndOnlyABodyAboveItDecides() throws IOException {
        AgencyId other = newsrooms.aPaper().id();
        Actor foreign = people.aPerson("Người báo khác", other, Role.SECRETARY);
        Actor elsewhere = people.aPerson("Giám sát nơi khác", new AgencyId(UUID.randomUUID()), Role.OVERSEER);
        Actor reporter = people.aPerson("Phóng viên", paper, Role.REPORTER);
        UUID id = declare(LEVEL, dossier("met")).orThrow();

        for (Actor nobody : List.of(foreign, elsewhere, reporter, overseer)) {
            assertThat(desk.declare(paper, nobody, "qd-781", "7", Q1_2025, dossier("met")))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(decisions.withdraw(paper, nobody, id, 1, "Lý do")).isInstanceOf(Outcome.Refused.class);
        }
        for (Actor nobody : List.of(foreign, elsewhere, reporter, secretary)) {
            assertThat(decisions.review(paper, nobody, id, 1, true, null)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(proofs.proof(paper, elsewhere, id)).isInstanceOf(Outcome.Refused.class);
        assertThat(queue.waiting(secretary)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.declare(paper, secretary, "qd-781", "3", Q1_2025, dossier("met")))
                .as("a paper of one press type is not in the denominator of the third indicator")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.declare(paper, secretary, "qd-781", "99", Q1_2025, dossier("met")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(found(id).state()).isEqualTo(Declaration.SUBMITTED);
    }

    private void reported(UUID report) {
        ofReport(report, FigureStatus.OFFICIAL, null);
    }

    private void ofReport(UUID report, FigureStatus status, @Nullable String reason) {
        book.keep(
                        Actor.program("test"),
                        List.of(new NewFigure(
                                LEVEL,
                                Q1_2025,
                                paper.value(),
                                FigureSource.DECLARED,
                                status,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                null,
                                FigureVerdict.MET,
                                reason,
                                report)))
                .orThrow();
    }

    private Outcome<UUID> declare(MeasureKey measure, DeclarationWish wish) throws IOException {
        return desk.declare(paper, secretary, measure.programme(), measure.indicator(), Q1_2025, wish);
    }

    private UnitFigure standing(MeasureKey measure) {
        return reading.ofUnit(paper.value(), List.of(Q1_2025)).stream()
                .filter(f -> f.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private Declaration found(UUID id) {
        return tenancy.system(() -> declarations.find(paper.value(), id)).orElseThrow();
    }

    private static List<String> fields(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome)
                .refusal().fields().stream().map(FieldProblem::field).toList();
    }

    private static DeclarationWish dossier(String verdict) {
        return new DeclarationWish(
                verdict,
                null,
                null,
                "Hồ sơ đề xuất cấp độ 3 đã được phê duyệt.",
                "12/QĐ-PTTH",
                LocalDate.of(2025, 1, 10),
                "Sở Thông tin và Truyền thông",
                "ho-so.pdf",
                new ByteArrayResource(PDF));
    }

    private static DeclarationWish people(int part, int whole) {
        return people(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static DeclarationWish people(BigDecimal part, BigDecimal whole) {
        return new DeclarationWish(
                null,
                part,
                whole,
                "Theo danh sách lớp.",
                null,
                null,
                null,
                "danh-sach.pdf",
                new ByteArrayResource(PDF));
    }

    private static DeclarationWish wish(
            @Nullable String verdict, @Nullable String number, @Nullable String file, byte @Nullable [] bytes) {
        return new DeclarationWish(
                verdict,
                null,
                null,
                "Theo hồ sơ.",
                number,
                null,
                null,
                file,
                bytes == null ? null : new ByteArrayResource(bytes));
    }

    private static byte[] packed(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
