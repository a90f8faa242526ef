package vn.hoitu.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Kills the program, its database or both at a random moment while people write, publish, import and add pictures; starts
 * again on the same folder and looks whether everything acknowledged is there.
 */
final class CrashRounds {

    private static final int WRITERS = 3;
    private static final int LEAST_WORK_MILLIS = 500;
    private static final int MOST_WORK_MILLIS = 8_000;
    private static final int MOST_START_MILLIS = 6_000;
    /** In every so many rounds the kill waits for a random row of an import, in every so many others it hits a start. */
    private static final int IMPORT_EVERY = 4;

    private static final int START_EVERY = 7;
    private static final long IMPORT_LIMIT_MILLIS = 180_000;

    /** @param intact whether the chain of the record verifies, over HTTP and by the command */
    record Report(long seed, int rounds, Findings findings, List<Double> restartSeconds, int files, boolean intact) {}

    private final RunningProgram program;
    private final long seed;
    private final int rounds;
    private final int rows;
    private final Consumer<String> teller;
    private final Random chance;
    private final Findings findings = new Findings();
    private final List<Double> restarts = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();

    /** @param rows of each imported file */
    CrashRounds(RunningProgram program, long seed, int rounds, int rows, Consumer<String> teller) {
        this.program = program;
        this.seed = seed;
        this.rounds = rounds;
        this.rows = rows;
        this.teller = teller;
        this.chance = new Random(seed);
    }

    Report run() throws IOException, InterruptedException {
        program.start();
        program.awaitReady();
        Newsroom paper = Newsroom.found(program);
        Importer importer = hire(paper);
        for (int round = 1; round <= rounds; round++) {
            Kill kill = Kill.any(chance);
            workUntil(kill, round % IMPORT_EVERY == 0 ? importer : null);
            double seconds = recover(kill, round % START_EVERY == 0, paper);
            check();
            teller.accept("round %d: %s, back after %.1f s, %d acknowledged, %d lost"
                    .formatted(
                            round,
                            kill,
                            seconds,
                            findings.acknowledged(),
                            findings.lost().size()));
        }
        findings.expect(importer.finish(IMPORT_LIMIT_MILLIS), "imports: the last file did not come to its end");
        for (Worker worker : workers) {
            worker.checkAll(findings);
        }
        return new Report(seed, rounds, findings, List.copyOf(restarts), importer.files(), recordIntact(paper));
    }

    private Importer hire(Newsroom paper) throws IOException {
        for (int i = 0; i < WRITERS; i++) {
            workers.add(new Writer(paper, findings, new Random(seed + i)));
        }
        workers.add(new Publisher(paper, findings, new Random(seed + WRITERS)));
        workers.add(new Publisher(paper, findings, new Random(seed + WRITERS + 1)));
        workers.add(new Photographer(paper, findings, new Random(seed)));
        Importer importer = new Importer(paper, findings, rows);
        workers.add(importer);
        return importer;
    }

    /** @param importer whose progress chooses the moment; null leaves it to the clock */
    private void workUntil(Kill kill, Importer importer) throws IOException, InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        List<Thread> threads = workers.stream()
                .map(worker -> Thread.ofPlatform().start(() -> work(worker, killed)))
                .toList();
        Thread.sleep(chance.nextInt(LEAST_WORK_MILLIS, MOST_WORK_MILLIS));
        if (importer != null) {
            awaitRow(importer, chance.nextInt(1, rows));
        }
        killed.set(true);
        carryOut(kill);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void awaitRow(Importer importer, int row) throws InterruptedException {
        long until = System.nanoTime() + IMPORT_LIMIT_MILLIS * 1_000_000;
        while (importer.progress() < row && System.nanoTime() < until) {
            Thread.sleep(5);
        }
    }

    private void work(Worker worker, AtomicBoolean killed) {
        while (!killed.get()) {
            try {
                worker.workOnce();
            } catch (IOException | RuntimeException e) {
                findings.expect(
                        killed.get(), "before the kill: " + worker.getClass().getSimpleName() + " met " + e);
                return;
            }
        }
    }

    private void carryOut(Kill kill) throws IOException, InterruptedException {
        switch (kill) {
            case PROGRAM -> program.killProgram();
            case DATABASE -> program.killDatabase();
            case DATABASE_THEN_PROGRAM -> {
                program.killDatabase();
                program.killProgram();
            }
            case PROGRAM_THEN_DATABASE -> {
                program.killProgram();
                program.killDatabase();
            }
        }
    }

    /** @param again whether the start is killed once more on its way */
    private double recover(Kill kill, boolean again, Newsroom paper) throws IOException, InterruptedException {
        if (kill.endsProgram()) {
            if (again) {
                program.start();
                Thread.sleep(chance.nextInt(MOST_START_MILLIS));
                program.killProgram();
            }
            program.start();
        }
        double seconds = program.awaitReady();
        if (kill.endsProgram()) {
            restarts.add(seconds);
        }
        program.awaitRecords(paper.operator());
        return seconds;
    }

    private void check() {
        for (Worker worker : workers) {
            try {
                worker.check(findings);
            } catch (IOException | RuntimeException e) {
                findings.lost("after the restart: " + worker.getClass().getSimpleName() + " met " + e);
            }
        }
    }

    private boolean recordIntact(Newsroom paper) throws IOException, InterruptedException {
        boolean shown = Newsroom.expect(paper.person("editor-in-chief").get(paper.api("/audit/verification")))
                .at("/intact")
                .asBoolean();
        boolean stopped = findings.expect(program.stop(), "the end: the program or its database did not stop");
        boolean intact = shown && stopped && program.command("verify-audit") == 0;
        findings.expect(intact, "audit: the chain does not verify");
        return intact;
    }
}
