package vn.hoitu.live;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Slice;

/**
 * The part of {@code ./bench document} that needs the running program: how long a piece takes to open that was written
 * in many steps. Arguments are a fresh data folder, the figures' file, the command.
 */
final class LongPieceBench {

    private static final int STEPS = 50_000;
    /** So many batches of one tab stay within what the server takes from it in ten seconds. */
    private static final int STEPS_OF_A_TAB = 10_000;

    private static final int ERASE_EVERY = 3;
    private static final int OPENINGS = 40;
    private static final double GOAL_MILLIS = 200;

    private LongPieceBench() {}

    public static void main(String[] words) throws Exception {
        List<String> command = List.of(words).subList(2, words.length);
        double[] millis = new double[OPENINGS];
        int version;
        try (RunningProgram program =
                new RunningProgram(command, Path.of(words[0]), CoeditBench.freePort(), CoeditBench.freePort())) {
            program.start();
            program.awaitReady();
            CoeditRounds rounds = new CoeditRounds(program, Newsroom.found(program));
            String piece = rounds.piece();
            for (int written = 0; written < STEPS; written += STEPS_OF_A_TAB) {
                write(rounds.client(piece, 0).connect(), written);
            }
            for (int i = 0; i < OPENINGS; i++) {
                TypingClient client = rounds.client(piece, 1);
                long begun = System.nanoTime();
                client.connect();
                millis[i] = (System.nanoTime() - begun) / 1e6;
                client.cut();
                Thread.sleep(100); // the room is taken down, so that the next opening begins from the record
            }
            TypingClient last = rounds.client(piece, 1).connect();
            version = last.version();
            last.cut();
        }
        Arrays.sort(millis);
        double median = millis[OPENINGS / 2];
        double longest = millis[OPENINGS - 1];
        List<String> figures = List.of(
                figure("document.open-50000-steps.steps", version, "steps", null, version > STEPS),
                figure("document.open-50000-steps.p50", median, "ms", GOAL_MILLIS, median <= GOAL_MILLIS),
                figure("document.open-50000-steps.longest", longest, "ms", null, true));
        Files.write(
                Path.of(words[1]),
                figures,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        figures.forEach(System.out::println);
        System.exit(median <= GOAL_MILLIS ? 0 : 1);
    }

    private static void write(TypingClient client, long seed) throws Exception {
        Random chance = new Random(seed);
        client.hold(true);
        for (int i = 0; i < STEPS_OF_A_TAB; i++) {
            int at = Places.any(client.shown(), chance);
            boolean done = i % ERASE_EVERY == 0 && client.write(new ReplaceStep(at - 1, at, Slice.EMPTY));
            if (!done) {
                client.type(at, "ă");
            }
        }
        client.hold(false);
        client.await("everything stored", client::settled);
        client.cut();
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
