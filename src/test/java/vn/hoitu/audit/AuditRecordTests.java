package vn.hoitu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class AuditRecordTests {

    private static final Locale VI = Locale.forLanguageTag("vi");

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditRecord record;

    @Autowired
    Sealer sealer;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Autowired
    DatabaseAccess access;

    @Autowired
    TestAgencies agencies;

    private AgencyId agency;
    private Actor chief;

    @BeforeEach
    void anAgencyWithAChief() {
        agency = agencies.anAgency();
        chief = agencies.aPerson("Nguyễn Thị Đào", agency, Role.EDITOR_IN_CHIEF);
    }

    @Test
    void showsWhoDidWhatFromWhereBeforeAndAfter() {
        UUID piece = UUID.randomUUID();
        note(
                chief,
                AuditFact.of("piece.published", "piece", piece, "Lũ về")
                        .changing(Map.of("state", "approved"), Map.of("state", "published")));

        AuditEntryView entry = search(chief, question(null)).items().getFirst();

        assertThat(entry)
                .extracting(
                        AuditEntryView::actorName,
                        AuditEntryView::ip,
                        AuditEntryView::act,
                        AuditEntryView::subjectId,
                        AuditEntryView::subjectLabel,
                        AuditEntryView::before,
                        AuditEntryView::after)
                .containsExactly(
                        "Nguyễn Thị Đào",
                        "127.0.0.1",
                        "piece.published",
                        piece,
                        "Lũ về",
                        Map.of("state", "approved"),
                        Map.of("state", "published"));
    }

    @Test
    void findsLabelsAndPeopleWithoutDiacritics() {
        Actor other = agencies.aPerson("Lê Văn Bình", agency, Role.EDITOR);
        note(chief, AuditFact.of("piece.published", "piece", UUID.randomUUID(), "Đường sắt"));
        note(other, AuditFact.of("section.renamed", "section", UUID.randomUUID(), "Thể thao"));

        assertThat(search(chief, question("duong sat")).items())
                .extracting(AuditEntryView::act)
                .containsExactly("piece.published");
        assertThat(search(chief, question("van binh")).items())
                .extracting(AuditEntryView::act)
                .containsExactly("section.renamed");
        assertThat(search(chief, new AuditQuestion(null, null, "piece", null, null, null))
                        .items())
                .hasSize(1);
        assertThat(search(chief, new AuditQuestion(null, other.person().value(), null, null, null, null))
                        .items())
                .hasSize(1);
        assertThat(search(chief, question("khong co")).items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) {
            note(chief, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Tin " + i));
        }

        PageView<AuditEntryView> first = Answers.of(record.search(agency, chief, question(null), 4, VI));
        AuditQuestion next = Answers.of(AuditQuestion.of(null, null, null, null, null, first.nextCursor()));
        PageView<AuditEntryView> second = Answers.of(record.search(agency, chief, next, 4, VI));

        assertThat(first.items())
                .extracting(AuditEntryView::subjectLabel)
                .containsExactly("Tin 6", "Tin 5", "Tin 4", "Tin 3");
        assertThat(second.items()).extracting(AuditEntryView::subjectLabel).containsExactly("Tin 2", "Tin 1", "Tin 0");
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void nothingPersonalStandsInTheTableInTheClear() {
        PersonId reader = new PersonId(UUID.randomUUID());
        note(
                chief,
                AuditFact.of("person.invited", "person", reader.value(), "Trần Mật")
                        .withConfidential(reader, Map.of("email", "mat@example.vn")));

        String row = owner().fetchSingle(
                        "select e::text || encode(e.actor, 'escape') || encode(e.confidential, 'escape') from audit.entry e where agency_id = ?",
                        agency.value())
                .get(0, String.class);
        AuditEntryView shown = search(chief, question(null)).items().getFirst();

        assertThat(row).doesNotContain("Đào", "127.0.0.1", "Mật", "mat@example.vn");
        assertThat(shown.subjectLabel()).isEqualTo("Trần Mật");
        assertThat(shown.confidential()).containsEntry("email", "mat@example.vn");
    }

    @Test
    void theNameOfAPersonActedOnIsProtectedWithoutBeingAsked() {
        UUID person = UUID.randomUUID();
        note(chief, AuditFact.of("role.granted", "person", person, "Hoàng Kín"));

        String label = owner().fetchSingle(
                        "select subject_label || folded from audit.entry where agency_id = ?", agency.value())
                .get(0, String.class);

        assertThat(label).isEmpty();
        assertThat(search(chief, question(null)).items().getFirst().subjectLabel())
                .isEqualTo("Hoàng Kín");
    }

    @Test
    void anErasureLeavesTheChainWholeAndSaysSoInItsPlace() {
        PersonId reader = new PersonId(UUID.randomUUID());
        note(
                chief,
                AuditFact.of("person.invited", "person", reader.value(), "Trần Mật")
                        .withConfidential(reader, Map.of("email", "mat@example.vn")));
        sealer.sealAll();

        int erased = record.erase(reader);
        AuditEntryView shown = search(chief, question(null)).items().getFirst();

        assertThat(erased).isEqualTo(1);
        assertThat(shown.subjectLabel()).isEqualTo("đã xóa theo quy định");
        assertThat(shown.confidential()).isEmpty();
        assertThat(shown.erased()).isTrue();
        assertThat(Answers.of(record.verify(agency, chief, VI)))
                .extracting(VerificationView::intact, VerificationView::checked)
                .containsExactly(true, 1L);
    }

    @Test
    void anErasedActorIsNamedErasedAndLaterActsGetANewKey() {
        Actor leaver = agencies.aPerson("Phạm Rời", agency, Role.REPORTER);
        note(leaver, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Một"));
        record.erase(leaver.person());
        note(leaver, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Hai"));

        assertThat(search(chief, question(null)).items())
                .extracting(AuditEntryView::actorName)
                .containsExactly("Phạm Rời", "đã xóa theo quy định");
    }

    @Test
    void onlyThoseWhoAnswerForTheAgencyRead() {
        Actor reporter = agencies.aPerson("Phóng viên", agency, Role.REPORTER);
        Actor stranger = agencies.aPerson("Người nơi khác", agencies.anAgency(), Role.EDITOR_IN_CHIEF);

        for (Actor actor : List.of(reporter, stranger)) {
            assertThat(record.search(agency, actor, question(null), 10, VI))
                    .isEqualTo(Outcome.refused(Refusal.forbidden()));
            assertThat(record.verify(agency, actor, VI)).isEqualTo(Outcome.refused(Refusal.forbidden()));
        }
    }

    @Test
    void anotherAgencysRecordIsNotThere() {
        note(chief, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Của mình"));
        AgencyId other = agencies.anAgency();
        Actor otherChief = agencies.aPerson("Chủ nơi khác", other, Role.EDITOR_IN_CHIEF);

        assertThat(Answers.of(record.search(other, otherChief, question(null), 10, VI))
                        .items())
                .isEmpty();
    }

    @Test
    void theExportHoldsEveryEntryAndNoCellThatCalculates() throws Exception {
        for (int i = 0; i < 1_003; i++) {
            note(chief, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "=SUM(A" + i + ")"));
        }
        StringWriter text = new StringWriter();

        long written = Answers.of(record.export(agency, chief, question(null), VI, () -> new PrintWriter(text)));

        assertThat(written).isEqualTo(1_003);
        assertThat(text.toString().lines()).hasSize(1_004).allMatch(line -> !line.contains("\"=SUM"));
        assertThat(text.toString()).contains(",'=SUM(A0),", "Người thực hiện");
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveWhatIsRecorded() {
        note(chief, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Tin"));
        sealer.sealAll();

        for (String forbidden : List.of(
                "update audit.entry set act = 'x'",
                "delete from audit.entry",
                "truncate audit.entry cascade",
                "update audit.seal set number = 9",
                "delete from audit.seal",
                "delete from audit.head")) {
            assertThatThrownBy(() -> tenancy.within(agency, () -> sql.execute(forbidden)))
                    .as(forbidden)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void evenTheOwnerIsRefusedWhoDoesNotPutTheTriggerOutOfForce() {
        note(chief, AuditFact.of("piece.saved", "piece", UUID.randomUUID(), "Tin"));

        assertThatThrownBy(
                        () -> owner().execute("update audit.entry set act = 'x' where agency_id = ?", agency.value()))
                .hasStackTraceContaining("The record is never changed");
    }

    @Test
    void anActOutsideATransactionIsNotRecorded() {
        assertThatThrownBy(() -> trail.record(agency, chief, AuditFact.of("a", "b", UUID.randomUUID(), "c")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void note(Actor actor, AuditFact fact) {
        tenancy.within(agency, () -> trail.record(agency, actor, fact));
    }

    private PageView<AuditEntryView> search(Actor actor, AuditQuestion question) {
        return Answers.of(record.search(agency, actor, question, 50, VI));
    }

    private static AuditQuestion question(String words) {
        return Answers.of(AuditQuestion.of(words, null, null, null, null, null));
    }

    private DSLContext owner() {
        return DSL.using(access.url(), access.ownerName(), access.ownerPassword());
    }

    /** The value of an outcome that is not refused. */
    static final class Answers {

        static <T> T of(Outcome<T> outcome) {
            return outcome.orThrow();
        }
    }
}
