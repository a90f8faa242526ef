package vn.hoitu.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code ./bench crash [ROUNDS [SEED]]}: arguments are rounds, seed, a fresh data folder, the figures' file, the command. */
final class CrashBench {

    private static final int IMPORTED_ROWS = 200;

    private CrashBench() {}

    public static void main(String[] words) throws Exception {
        int rounds = Integer.parseInt(words[0]);
        long seed = words[1].isEmpty() ? System.nanoTime() : Long.parseLong(words[1]);
        List<String> command = List.of(words).subList(4, words.length);
        System.out.println("seed " + seed);
        CrashRounds.Report report;
        try (RunningProgram program = new RunningProgram(command, Path.of(words[2]), freePort(), freePort())) {
            report = new CrashRounds(program, seed, rounds, IMPORTED_ROWS, System.out::println).run();
        }
        List<String> figures = figures(report);
        Files.write(Path.of(words[3]), figures, StandardCharsets.UTF_8);
        report.findings().lost().forEach(l -> System.out.println("LOST " + l));
        figures.forEach(System.out::println);
        System.exit(report.findings().lost().isEmpty() ? 0 : 1);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<String> figures(CrashRounds.Report report) {
        double[] restarts = report.restartSeconds().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        List<String> figures = new ArrayList<>();
        figures.add(figure("crash.rounds", report.rounds(), "kills", null, true));
        report.findings()
                .byKind()
                .forEach((kind, count) ->
                        figures.add(figure("crash.acknowledged." + kind, count.sum(), "acknowledgements", null, true)));
        int lost = report.findings().lost().size();
        figures.add(figure("crash.acknowledged", report.findings().acknowledged(), "acknowledgements", null, true));
        figures.add(figure("crash.lost", lost, "acknowledgements", 0.0, lost == 0));
        figures.add(figure("crash.record-intact", report.intact() ? 1 : 0, "of 1", 1.0, report.intact()));
        figures.add(figure(
                "crash.restart-median", restarts.length == 0 ? 0 : restarts[restarts.length / 2], "s", null, true));
        figures.add(
                figure("crash.restart-longest", Arrays.stream(restarts).max().orElse(0), "s", null, true));
        return figures;
    }

    private static String figure(String name, double value, String unit, Double goal, boolean holds) {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s,\"baseline\":null,\"baseline_value\":null,\"ratio\":null}",
                name,
                value,
                unit,
                goal,
                holds);
    }
}
