package vn.hoitu.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

/** A paper with somebody who declares, and the body above it with somebody who decides. */
@ModuleTest
abstract class DeclarationWorld {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    static final FigurePeriod Q1_2025 = new FigurePeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31));
    static final MeasureKey LEVEL = new MeasureKey("qd-781", "7");
    static final MeasureKey TRAINED = new MeasureKey("qd-781", "6");

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
    FigureReading reading;

    @Autowired
    Tenancy tenancy;

    AgencyId paper = AgencyId.INSTALLATION;
    Actor secretary = Actor.program("test");
    Actor overseer = Actor.program("test");

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

    Outcome<UUID> declare(MeasureKey measure, DeclarationWish wish) throws IOException {
        return desk.declare(paper, secretary, measure.programme(), measure.indicator(), Q1_2025, wish);
    }

    UnitFigure standing(MeasureKey measure) {
        return reading.ofUnit(paper.value(), List.of(Q1_2025)).stream()
                .filter(f -> f.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    Declaration found(UUID id) {
        return tenancy.system(() -> declarations.find(paper.value(), id)).orElseThrow();
    }

    static List<String> fields(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome)
                .refusal().fields().stream().map(FieldProblem::field).toList();
    }

    static DeclarationWish dossier(String verdict) {
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
}
