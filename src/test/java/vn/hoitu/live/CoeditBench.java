package vn.hoitu.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.hoitu.crash.Browser;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;

/** {@code ./bench coedit [SECONDS]}: arguments are seconds, a fresh data folder, the figures' file, the command. */
final class CoeditBench {

    private static final int PEOPLE_WITH_FAULTS = 20;
    private static final int CUT_EVERY_KEYSTROKES = 60;
    private static final int OPEN_PIECES = 500;
    private static final Duration QUIET = Duration.ofSeconds(20);

    private final List<String> figures = new ArrayList<>();
    private boolean holds = true;

    private CoeditBench() {}

    public static void main(String[] words) throws Exception {
        Duration time = Duration.ofSeconds(Integer.parseInt(words[0]));
        List<String> command = List.of(words).subList(3, words.length);
        CoeditBench bench = new CoeditBench();
        try (RunningProgram program = new RunningProgram(command, Path.of(words[1]), freePort(), freePort())) {
            program.start();
            program.awaitReady();
            Newsroom paper = Newsroom.found(program);
            CoeditRounds rounds = new CoeditRounds(program, paper);
            rounds.round(
                    4, Duration.ofSeconds(15), 0, CoeditRounds.Killed.NOTHING, 1); // until what is used is compiled
            bench.propagation(rounds, 20, time, 100.0);
            bench.propagation(rounds, 50, time, 250.0);
            bench.manyPieces(program, rounds);
            bench.faults(rounds, time);
        }
        Files.write(Path.of(words[2]), bench.figures, StandardCharsets.UTF_8);
        bench.figures.forEach(System.out::println);
        System.exit(bench.holds ? 0 : 1);
    }

    private void propagation(CoeditRounds rounds, int people, Duration time, double goalMillis) throws Exception {
        CoeditRounds.Result result = rounds.round(people, time, 0, CoeditRounds.Killed.NOTHING, people);
        String name = "coedit.people-" + people;
        figure(name + ".keystrokes", result.keystrokes(), "keystrokes", null, true);
        figure(name + ".to-others.p50", result.delays().toOthers(50), "ms", null, true);
        double p99 = result.delays().toOthers(99);
        figure(name + ".to-others.p99", p99, "ms", goalMillis, p99 <= goalMillis);
        double longest = result.delays().toWriter(100);
        figure(name + ".confirmed.p99", result.delays().toWriter(99), "ms", null, true);
        figure(name + ".confirmed.longest", longest, "ms", 1_000.0, longest <= 1_000);
        figure(name + ".cpu", result.cpuMillis(), "ms CPU of program and database a keystroke", null, true);
        same(name, result);
    }

    private void faults(CoeditRounds rounds, Duration time) throws Exception {
        CoeditRounds.Result result = rounds.round(
                PEOPLE_WITH_FAULTS, time.multipliedBy(2), CUT_EVERY_KEYSTROKES, CoeditRounds.Killed.PROGRAM, 9);
        String name = "coedit.faults";
        figure(name + ".keystrokes", result.keystrokes(), "keystrokes", null, true);
        figure(name + ".cuts", result.cuts(), "cuts and 1 kill", null, true);
        figure(name + ".restart", result.restartSeconds(), "s", null, true);
        same(name, result);
    }

    private void same(String name, CoeditRounds.Result result) {
        figure(name + ".lost", result.lost(), "letters lost or doubled", 0.0, result.lost() == 0);
        figure(name + ".different", result.different(), "texts not byte-equal", 0.0, result.different() == 0);
        figure(name + ".refused", result.refused(), "batches refused", null, true);
    }

    /** Many pieces with two people each: what a piece costs that is only open, and one in which somebody types. */
    private void manyPieces(RunningProgram program, CoeditRounds rounds) throws Exception {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < OPEN_PIECES; i++) {
            pieces.add(rounds.piece());
        }
        double before = heapMegabytes(program);
        List<TypingClient> clients = new ArrayList<>();
        for (String piece : pieces) {
            clients.add(rounds.client(piece, 0).connect());
            clients.add(rounds.client(piece, 1).connect());
        }
        Thread.sleep(QUIET.dividedBy(4));
        double open = heapMegabytes(program);
        figure("coedit.open-pieces", OPEN_PIECES, "pieces with 2 people", null, true);
        figure("coedit.open-pieces.memory", 1_024 * (open - before) / OPEN_PIECES, "KiB heap a piece", null, true);
        figure(
                "coedit.open-pieces.cpu-idle",
                cpuMillis(program, () -> {}) / OPEN_PIECES,
                "ms CPU a second and piece",
                null,
                true);
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        List<Keyboard> keyboards = new ArrayList<>();
        for (int i = 0; i < clients.size(); i += 2) {
            keyboards.add(new Keyboard(clients.get(i), 1, Duration.ofSeconds(1), 0, i, stop));
        }
        double typing = cpuMillis(
                program,
                () -> keyboards.forEach(k -> threads.add(Thread.ofVirtual().start(k))));
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        int strokes = keyboards.stream().mapToInt(Keyboard::strokes).sum();
        figure("coedit.open-pieces.cpu-typing", typing / OPEN_PIECES, "ms CPU a second and piece", null, true);
        figure(
                "coedit.open-pieces.keystrokes",
                strokes / (double) QUIET.toSeconds(),
                "keystrokes a second",
                null,
                true);
        clients.forEach(TypingClient::cut);
    }

    /** CPU of program and database over a while, in milliseconds for each second. */
    private static double cpuMillis(RunningProgram program, Runnable work) throws Exception {
        work.run();
        Duration before = CoeditRounds.cpu(program);
        Thread.sleep(QUIET);
        return (double) CoeditRounds.cpu(program).minus(before).toMillis() / QUIET.toSeconds();
    }

    /** After a full collection, as the program itself counts it. */
    private static double heapMegabytes(RunningProgram program) throws Exception {
        long pid = program.processes().getFirst().pid();
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Thread.sleep(1_000);
        String figures = new Browser(program.managementPort(), "localhost")
                .get("/prometheus")
                .text();
        return figures.lines()
                        .filter(l -> l.startsWith("jvm_memory_used_bytes{") && l.contains("area=\"heap\""))
                        .mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1)))
                        .sum()
                / (1 << 20);
    }

    private void figure(String name, double value, String unit, Double goal, boolean isReached) {
        holds &= isReached;
        figures.add(String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s,\"baseline\":null,\"baseline_value\":null,\"ratio\":null}",
                name,
                value,
                unit,
                goal,
                isReached));
        System.out.printf(
                Locale.ROOT, "%s %.2f %s%s%n", name, value, unit, isReached ? "" : " — beyond the goal of " + goal);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
