package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestInstallation;

/** Workers that are processes of their own and are killed by the operating system in the middle of an act. */
@ModuleTest
class SchedulingKillTests {

    private static final int PIECES = 40;
    private static final int EMBARGOED = 20;
    private static final int ACTS = 2 * PIECES + EMBARGOED;
    private static final Duration DAY = Duration.ofSeconds(400);
    private static final Duration LONGEST_OUT = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final int MOST_SWEEPS = 500;
    private static final int KILLED = 128 + 9;
    private static final long SEED = 20261128L;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Autowired
    Clock clock;

    /** The round of the test's own node, which would do whatever a worker has come to. */
    @Autowired
    @Qualifier("plannedActs")
    Round ownRound;

    private final List<Process> started = new ArrayList<>();
    private Instant time = Instant.EPOCH;

    @BeforeEach
    void restOfTheOwnNode() {
        ownRound.stop();
    }

    /** One worker process, spoken to over its pipes. */
    private record Worker(Process process, BufferedReader words) {

        /** @param time by its clock */
        void order(SchedulingWorker.Stop stop, int at, Instant time) throws IOException {
            process.getOutputStream().write((stop + " " + at + " " + time + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        /** Waits for one of its own words; what it logs beside is passed over. */
        String hear() throws IOException {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.startsWith("worker:")) {
                    return line;
                }
            }
            throw new IOException("The worker ended without a word");
        }
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
        ownRound.start();
    }

    @Test
    void whateverProcessIsKilledInWhateverActEachActHappensOnce() throws Exception {
        Instant begin = clock.instant().plus(Duration.ofDays(2)); // out of the reach of other workers
        Instant end = begin.plus(DAY).plus(LONGEST_OUT).plusSeconds(1);
        time = begin;
        Worker first = start(1);
        Worker second = start(2);
        AgencyId paper =
                beans.createBean(BusyPaper.class).open(begin, DAY, LONGEST_OUT, PIECES, EMBARGOED, new Random(SEED));

        killed(paper, first, SchedulingWorker.Stop.WRITTEN, 5);
        Worker third = start(3);
        killed(paper, second, SchedulingWorker.Stop.CLAIMED, 5);
        Worker fourth = start(4);
        int last = killed(paper, third, SchedulingWorker.Stop.WRITTEN, 2);
        assertThat(last).isLessThan(ACTS);
        assertThat(fourth.hear()).isEqualTo(SchedulingWorker.READY);
        for (int i = 0; i < MOST_SWEEPS && done(paper) < ACTS; i++) {
            fourth.order(SchedulingWorker.Stop.NEVER, 0, end);
            assertThat(fourth.hear()).isEqualTo(SchedulingWorker.SWEPT);
        }

        report(paper, begin);
        eachHappenedOnce(paper);
    }

    /** Lets a worker go until it is in the middle of an act, and kills it there. */
    private int killed(AgencyId paper, Worker worker, SchedulingWorker.Stop stop, int at) throws Exception {
        assertThat(worker.hear()).isEqualTo(SchedulingWorker.READY);
        String heard = SchedulingWorker.SWEPT;
        for (int i = 0; i < MOST_SWEEPS && heard.equals(SchedulingWorker.SWEPT); i++) {
            time = time.plus(STEP); // little by little, so that no other node of the test finds much to do
            worker.order(stop, at, time);
            heard = worker.hear();
        }
        assertThat(heard).isEqualTo(SchedulingWorker.HOLDING);
        int done = done(paper);
        worker.process().destroyForcibly();
        assertThat(worker.process().waitFor()).as("ended by SIGKILL").isEqualTo(KILLED);
        assertThat(done(paper))
                .as("what it had claimed or written was undone with it")
                .isEqualTo(done);
        return done;
    }

    private Worker start(int number) throws IOException {
        Path data = TestInstallation.data().toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.hoitu.editorial.SchedulingWorker",
                data.toString(),
                data.resolve("worker-" + number).toString());
        builder.redirectError(
                Files.createTempFile("scheduling-worker-" + number, ".err").toFile());
        Process process = builder.start();
        started.add(process);
        return new Worker(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private void eachHappenedOnce(AgencyId paper) {
        assertThat(count(paper, "select count(*) from editorial.planned_act where agency_id = ? and state = 'done'"))
                .isEqualTo(ACTS);
        assertThat(count(paper, "select count(*) from editorial.alarm where agency_id = ?"))
                .as("alarms left behind")
                .isZero();
        assertThat(count(paper, "select count(*) from editorial.publication where agency_id = ?"))
                .isEqualTo(PIECES);
        assertThat(count(paper, "select count(*) from editorial.hand_over where agency_id = ? and act = 'publish'"))
                .isEqualTo(PIECES);
        assertThat(count(paper, "select count(*) from editorial.hand_over where agency_id = ? and act = 'expire'"))
                .isEqualTo(PIECES);
        assertThat(count(paper, "select count(*) from audit.entry where agency_id = ? and act = 'piece.publish'"))
                .isEqualTo(PIECES);
        assertThat(count(paper, "select count(*) from audit.entry where agency_id = ? and act = 'piece.embargo-over'"))
                .isEqualTo(EMBARGOED);
        assertThat(count(paper, "select count(*) from site.removed where agency_id = ? and expired"))
                .isEqualTo(PIECES);
    }

    private int done(AgencyId paper) {
        return (int) count(paper, "select count(*) from editorial.planned_act where agency_id = ? and state = 'done'");
    }

    private long count(AgencyId paper, String question) {
        Long count = tenancy.reading(
                paper, () -> sql.fetchSingle(question, paper.value()).get(0, Long.class));
        return count == null ? -1 : count;
    }

    private void report(AgencyId paper, Instant begin) {
        List<Long> late =
                tenancy.reading(paper, () -> sql.fetch("""
                        select late_ms from editorial.planned_act
                        where agency_id = ? and late_ms is not null order by late_ms
                        """, paper.value()).map(r -> r.get(0, Long.class)));
        System.out.printf(
                "%d of %d planned acts done by 4 processes of which 3 were killed with SIGKILL in the middle of an act;"
                        + " late by the last worker's clock, which stands behind all of them: p50 %d ms, longest %d ms"
                        + " (from %s; seed %d)%n",
                late.size(),
                ACTS,
                late.isEmpty() ? 0 : late.get(late.size() / 2),
                late.isEmpty() ? 0 : late.getLast(),
                begin,
                SEED);
    }
}
