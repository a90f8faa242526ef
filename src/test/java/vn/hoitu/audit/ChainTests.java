package vn.hoitu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.audit.ChainCheck.Break;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.Patience;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class ChainTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    Sealer sealer;

    @Autowired
    ChainVerification verification;

    @Autowired
    InstallationKey installation;

    @Autowired
    VerifyAudit command;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DatabaseAccess access;

    @Autowired
    TestAgencies agencies;

    private AgencyId agency;
    private Actor chief;

    @BeforeEach
    void fiveSealedEntries() {
        agency = agencies.anAgency();
        chief = agencies.aPerson("Nguyễn Thị Đào", agency, Role.EDITOR_IN_CHIEF);
        for (int i = 1; i <= 5; i++) {
            note("Tin " + i);
        }
        sealer.sealAll();
    }

    @Test
    void anUntouchedChainHolds() {
        ChainCheck check = verification.verify(agency);

        assertThat(check.intact()).isTrue();
        assertThat(check.checked()).isEqualTo(5);
        assertThat(check.head()).hasSize(64);
    }

    @Test
    void namesAnAlteredEntry() {
        tamper("update audit.entry set after = '{\"state\": \"draft\"}' where " + entry(3));

        assertBroken(3, Break.ENTRY_ALTERED);
    }

    @Test
    void namesAnEntryWhoseTimeWasMovedByAMicrosecond() {
        tamper("update audit.entry set at = at + interval '1 microsecond' where " + entry(2));

        assertBroken(2, Break.ENTRY_ALTERED);
    }

    @Test
    void namesAMissingEntry() {
        tamper("delete from audit.entry where " + entry(4));

        assertBroken(4, Break.ENTRY_MISSING);
    }

    @Test
    void namesAMissingLink() {
        tamper("delete from audit.seal where number = 2 and agency_id = '" + agency + "'");

        assertBroken(2, Break.LINK_MISSING);
    }

    @Test
    void namesExchangedEntries() {
        String second = entryOf(2);
        String fourth = entryOf(4);
        tamper(
                "update audit.seal set entry_id = gen_random_uuid() where number = 2 and agency_id = '" + agency + "'",
                "update audit.seal set entry_id = '" + second + "' where number = 4 and agency_id = '" + agency + "'",
                "update audit.seal set entry_id = '" + fourth + "' where number = 2 and agency_id = '" + agency + "'");

        assertBroken(2, Break.ENTRY_ALTERED);
    }

    @Test
    void namesAnEndThatWasCutOff() {
        tamper("delete from audit.seal where number >= 4 and agency_id = '" + agency + "'");

        assertBroken(4, Break.END_MISSING);
    }

    @Test
    void namesAnEndCutOffTogetherWithItsHead() {
        cutOffAfter(3);
        tamper(
                "update audit.head set number = 3, hash = (select hash from audit.seal where number = 3 and agency_id = '"
                        + agency + "') where agency_id = '" + agency + "'");

        assertBroken(3, Break.END_NOT_SIGNED);
    }

    @Test
    void namesAChainSetBackWithAHeadThatWasSignedOnce() {
        var then = owner().fetchSingle(
                        "select number, hash, signature from audit.head where agency_id = ?", agency.value());
        note("Tin 6");
        sealer.sealAll();

        cutOffAfter(5);
        owner().execute(
                        "update audit.head set number = ?, hash = ?, signature = ? where agency_id = ?",
                        then.get(0),
                        then.get(1),
                        then.get(2),
                        agency.value());

        assertBroken(6, Break.SET_BACK);
    }

    @Test
    void namesAChainCalculatedAnew() {
        tamper("update audit.entry set act = 'piece.saved' where " + entry(2));
        recalculateFrom(2);

        assertBroken(5, Break.SET_BACK);
    }

    @Test
    void namesAnEntryPutInBesideTheChain() {
        note("Tin 6");
        sealer.sealAll();
        owner().execute("""
                insert into audit.entry select agency_id, gen_random_uuid(), at, actor_id, actor_key, actor, act, subject_kind,
                subject_id, 'Giả', before, after, confidential_of, confidential_key, confidential, folded
                from audit.entry where agency_id = ? limit 1
                """, agency.value());

        assertBroken(7, Break.ENTRY_NEVER_CHAINED);
    }

    @Test
    void theCommandNamesTheBreakAndFails() {
        tamper("update audit.entry set act = 'piece.saved' where " + entry(3));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code =
                command.run(List.of("--agency", agency.toString()), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(agency.toString(), "3");
    }

    @Test
    void sealingGoesOnWhileAWriterIsInTheMiddleOfItsWork() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> tenancy.within(agency, () -> {
                trail.record(agency, chief, fact("Tin dài"));
                written.countDown();
                return await(mayCommit);
            }));
            await(written);
            note("Tin ngắn"); // begins later, commits earlier
            sealer.sealAll();
            assertThat(labels()).endsWith("Tin 5", "Tin ngắn");

            mayCommit.countDown();
            writer.get();
        }
        sealer.sealAll();

        assertThat(labels()).endsWith("Tin 5", "Tin ngắn", "Tin dài");
        assertThat(verification.verify(agency).intact()).isTrue();
    }

    @Test
    void aWriterDoesNotWaitForASealerInTheMiddleOfItsWork() throws Exception {
        try (Connection other = DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + Sealer.LOCK + ")");
            statement.execute("update audit.head set number = number where agency_id = '" + agency + "'");

            assertThat(CompletableFuture.runAsync(() -> note("Tin 6")))
                    .as("who waits for the sealer waits for ever")
                    .succeedsWithin(Patience.LIMIT);
            other.rollback();
        }
    }

    @Test
    void manyWritersAtOnceEndInOneChain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int n = i;
                threads.submit(() -> note("Song song " + n));
                if (i % 20 == 0) {
                    threads.submit(sealer::sealAll);
                }
            }
        }
        sealer.sealAll();

        assertThat(verification.verify(agency))
                .extracting(ChainCheck::intact, ChainCheck::checked)
                .containsExactly(true, 205L);
    }

    private static Boolean await(CountDownLatch latch) {
        try {
            return latch.await(Patience.LIMIT.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String label) {
        tenancy.within(agency, () -> trail.record(agency, chief, fact(label)));
    }

    private static AuditFact fact(String label) {
        return AuditFact.of("piece.published", "piece", UUID.randomUUID(), label);
    }

    private List<String> labels() {
        return owner().fetch("""
                        select e.subject_label from audit.seal s
                        join audit.entry e on e.agency_id = s.agency_id and e.id = s.entry_id
                        where s.agency_id = ? order by s.number
                        """, agency.value()).map(row -> row.get(0, String.class));
    }

    private void assertBroken(long at, Break reason) {
        assertThat(verification.verify(agency))
                .extracting(ChainCheck::intact, ChainCheck::firstBroken, ChainCheck::reason)
                .containsExactly(false, at, reason);
    }

    private String entry(int number) {
        return "agency_id = '" + agency + "' and id = '" + entryOf(number) + "'";
    }

    private String entryOf(int number) {
        return owner().fetchSingle(
                        "select entry_id from audit.seal where agency_id = ? and number = ?", agency.value(), number)
                .get(0, String.class);
    }

    private void cutOffAfter(int number) {
        tamper(
                "create temp table gone as select entry_id from audit.seal where agency_id = '" + agency
                        + "' and number > " + number,
                "delete from audit.seal where agency_id = '" + agency + "' and number > " + number,
                "delete from audit.entry where agency_id = '" + agency + "' and id in (select entry_id from gone)");
    }

    /** As somebody would who has the database and knows the form, but not the key in the data folder. */
    private void recalculateFrom(int number) {
        DSLContext owner = owner();
        byte[] previous = owner.fetchSingle(
                        "select previous from audit.seal where agency_id = ? and number = ?", agency.value(), number)
                .get(0, byte[].class);
        for (int n = number; n <= 5; n++) {
            var entry = owner.fetchSingle("select " + CanonicalForm.COLUMNS + " from audit.entry e where "
                    + entry(n).replace("agency_id", "e.agency_id").replace(" id =", " e.id ="));
            byte[] hash = CanonicalForm.hash(previous, agency.value(), n, entry);
            tamper("update audit.seal set previous = '\\x" + HexFormat.of().formatHex(previous) + "', hash = '\\x"
                    + HexFormat.of().formatHex(hash) + "' where agency_id = '" + agency + "' and number = " + n);
            previous = hash;
        }
        owner.execute("update audit.head set hash = ? where agency_id = ?", previous, agency.value());
    }

    /** Somebody with the owner's password, who puts the triggers out of force. */
    private void tamper(String... statements) {
        try (Connection owner = DriverManager.getConnection(access.url(), access.ownerName(), access.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DSLContext owner() {
        return DSL.using(access.url(), access.ownerName(), access.ownerPassword());
    }
}
