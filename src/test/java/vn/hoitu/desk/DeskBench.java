package vn.hoitu.desk;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.hoitu.crash.Browser;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;

/** {@code ./bench desk [SECONDS]}: arguments are seconds, a fresh data folder, the figures' file, the command. */
final class DeskBench {

    static final int PIECES = 200_000;
    static final int PEOPLE = 300;
    private static final int REPORTERS = 30;
    private static final int EDITORS = 11;
    private static final int HEADS = 6;
    private static final int SECRETARIES = 3;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final long SEED = 7;
    private static final String BASELINE = "the same statements by JDBC under row-level security, in the same run";

    private final List<String> figures = new ArrayList<>();
    private boolean holds = true;

    private DeskBench() {}

    public static void main(String[] words) throws Exception {
        Duration time = Duration.ofSeconds(Integer.parseInt(words[0]));
        Path data = Path.of(words[1]);
        List<String> command = List.of(words).subList(3, words.length);
        DeskBench bench = new DeskBench();
        try (RunningProgram program = new RunningProgram(command, data, freePort(), freePort())) {
            program.start();
            program.awaitReady();
            bench.measure(program, data, time);
        }
        Files.write(Path.of(words[2]), bench.figures, StandardCharsets.UTF_8);
        System.exit(bench.holds ? 0 : 1);
    }

    private void measure(RunningProgram program, Path data, Duration time) throws Exception {
        Newsroom paper = Newsroom.found(program);
        List<Person> people = hired(paper);
        DeskRecords records =
                new DeskRecords(data, paper.api("").substring(paper.api("").lastIndexOf('/') + 1));
        records.fill(people.stream().map(Person::id).toList());
        System.out.printf("%,d pieces, %d people, %d at work%n", PIECES, PEOPLE, people.size());
        Timings warm = new Timings();
        work(people, paper, warm, WARMING, records, null);
        Timings timings = new Timings();
        Hearing hearing = new Hearing(program.port());
        people.forEach(person -> hearing.connect(person.browser().cookie()));
        Spent before = Spent.until(program);
        work(people, paper, timings, time, records, hearing);
        Spent after = Spent.until(program);
        hearing.close();
        report(timings, hearing, time);
        report(before, after, timings);
    }

    /** Somebody at work: the browser and the role. */
    record Person(Browser browser, String id, String role) {}

    private static List<Person> hired(Newsroom paper) throws IOException {
        List<Person> people = new ArrayList<>();
        hire(paper, people, "reporter", REPORTERS);
        hire(paper, people, "editor", EDITORS);
        hire(paper, people, "desk-head", HEADS);
        hire(paper, people, "secretary", SECRETARIES);
        return people;
    }

    private static void hire(Newsroom paper, List<Person> people, String role, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Browser browser = paper.person(role);
            String id = Newsroom.expect(browser.get("/api/v1/session"))
                    .at("/person/id")
                    .asString();
            people.add(new Person(browser, id, role));
        }
    }

    private static void work(
            List<Person> people, Newsroom paper, Timings timings, Duration time, DeskRecords records, Hearing hearing)
            throws Exception {
        long until = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            AtWork at = new AtWork(people.get(i), paper, timings, hearing, new Random(SEED + i), until);
            threads.add(Thread.ofVirtual().start(at));
        }
        threads.add(Thread.ofPlatform().start(() -> records.alone(timings, until)));
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void report(Timings timings, Hearing hearing, Duration time) {
        for (String what : List.of("list", "words", "board", "queue", "transition")) {
            double p95 = timings.percentile(what, 95);
            double alone = timings.percentile("alone." + what, 95);
            figure("desk." + what + ".p50", timings.percentile(what, 50), "ms", null, null);
            figure("desk." + what + ".p95", p95, "ms", 100.0, alone);
        }
        figure("desk.requests", timings.count() / (double) time.toSeconds(), "requests a second", null, null);
        figure("desk.failed", timings.failed(), "answers that were no answer", 0.0, null);
        figure("desk.met", timings.met(), "steps that somebody else had done first", null, null);
        if (hearing.isOpen()) {
            figure("desk.live.p95", hearing.percentile(95), "ms from the order to another screen", 200.0, null);
            figure("desk.live.screens", hearing.screens(), "screens that listened", null, null);
        } else {
            System.out.println("live updates: not measured, this build has no /api/v1/live");
        }
    }

    /** Time of processors, which another program on the machine makes no longer. */
    private record Spent(Duration program, Duration database) {

        static Spent until(RunningProgram program) throws IOException {
            List<Duration> all = program.processes().stream()
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .toList();
            return new Spent(all.getFirst(), all.stream().skip(1).reduce(Duration.ZERO, Duration::plus));
        }
    }

    private void report(Spent before, Spent after, Timings timings) {
        double program = after.program().minus(before.program()).toMillis();
        double database = after.database().minus(before.database()).toMillis();
        figure("desk.cpu.program", program / timings.count(), "ms of processor a request", null, null);
        figure("desk.cpu.database", database / timings.count(), "ms, with the same by JDBC beside it", null, null);
    }

    private void figure(String name, double value, String unit, Double goal, Double baseline) {
        boolean reached = goal == null || value <= goal;
        holds &= reached;
        boolean compared = baseline != null && !baseline.isNaN();
        figures.add(String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s,\"baseline\":%s,\"baseline_value\":%s,\"ratio\":%s}",
                name,
                value,
                unit,
                goal,
                reached,
                compared ? '"' + BASELINE + '"' : "null",
                compared ? String.format(Locale.ROOT, "%.3f", baseline) : "null",
                compared ? String.format(Locale.ROOT, "%.3f", value / baseline) : "null"));
        System.out.printf(
                Locale.ROOT,
                "%s %.2f %s%s%s%n",
                name,
                value,
                unit,
                compared ? String.format(Locale.ROOT, " (alone %.2f)", baseline) : "",
                reached ? "" : " — beyond the goal of " + goal);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
