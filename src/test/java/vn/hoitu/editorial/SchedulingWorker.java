package vn.hoitu.editorial;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.HoiTu;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * A worker in a process of its own, on the database of the test. It says when it is ready, sweeps when it is told to, and
 * stops in the middle of an act, as if the machine were slow there, so that it can be killed exactly then.
 */
final class SchedulingWorker {

    static final String READY = "worker:ready";
    static final String HOLDING = "worker:holding";
    static final String SWEPT = "worker:swept";

    /** Where in an act it stops: once it has claimed it, or when all is written but nothing committed. */
    enum Stop {
        CLAIMED,
        WRITTEN,
        NEVER
    }

    private SchedulingWorker() {}

    /** @param arguments the data folder, the folder of this node */
    public static void main(String[] arguments) throws Exception {
        ApplicationContext beans = SpringApplication.run(
                HoiTu.class,
                "--hoitu.data=" + arguments[0],
                "--hoitu.node-folder=" + arguments[1],
                "--server.port=-1",
                "--management.server.port=-1",
                "--hoitu.background=false",
                "--hoitu.follow-changes=false",
                "--db-scheduler.enabled=false",
                "--spring.main.lazy-initialization=true",
                "--spring.main.banner-mode=off");
        say(READY);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ");
            Clock clock = Clock.fixed(Instant.parse(order[2]), ZoneOffset.UTC);
            sweep(beans, clock, Stop.valueOf(order[0]), Integer.parseInt(order[1]));
            say(SWEPT);
        }
        System.exit(0);
    }

    private static void sweep(ApplicationContext beans, Clock clock, Stop stop, int at) {
        PlannedActRunner runner = new PlannedActRunner(
                beans.getBean(Alarms.class),
                beans.getBean(PlannedActs.class),
                new HoldingEffects(beans, stop, at),
                beans.getBean(Pieces.class),
                beans.getBean(Tenancy.class),
                clock);
        runner.sweep();
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /** Does what the real one does, and in the act of the given number waits for ever. */
    private static final class HoldingEffects extends PlannedEffects {

        /** Acts of this process so far, in all its sweeps. */
        private static int begun;

        private final Stop stop;
        private final int at;

        HoldingEffects(ApplicationContext beans, Stop stop, int at) {
            super(
                    beans.getBean(PublishingDesk.class),
                    beans.getBean(ExpiryDesk.class),
                    beans.getBean(Embargoes.class),
                    beans.getBean(PlannedActs.class),
                    beans.getBean(Pieces.class),
                    beans.getBean(PieceRecord.class),
                    beans.getBean(PlanTidings.class),
                    beans.getBean(AuditTrail.class),
                    beans.getBean(ChangeLog.class),
                    beans.getBean(JsonMapper.class),
                    beans.getBean(Clock.class));
            this.stop = stop;
            this.at = at;
        }

        @Override
        Outcome<Boolean> carryOut(Piece piece, PlannedAct act) {
            boolean here = ++begun == at;
            if (here && stop == Stop.CLAIMED) {
                hold();
            }
            Outcome<Boolean> outcome = super.carryOut(piece, act);
            if (here && stop == Stop.WRITTEN) {
                hold();
            }
            return outcome;
        }

        private static void hold() {
            say(HOLDING);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
