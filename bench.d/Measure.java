import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measurements that need a running program. Run by ./bench with a JDK 25, without any library:
 *
 * <pre>
 * java bench.d/Measure.java prepare -- COMMAND
 * java bench.d/Measure.java start   ROUNDS OUT -- COMMAND OF THE EMPTY PROGRAM -- OURS -- OURS WITHOUT TRAINED CACHE
 * java bench.d/Measure.java publish PIECES OUT EMAIL PASSWORD SITE_HOST -- COMMAND OF THE EMPTY PROGRAM -- OURS
 * </pre>
 */
final class Measure {

    public static void main(String[] arguments) throws Exception {
        List<List<String>> commands = commands(arguments);
        switch (arguments[0]) {
            case "prepare" -> prepare(commands.getFirst());
            case "start" -> start(Integer.parseInt(arguments[1]), Path.of(arguments[2]), commands);
            case "publish" -> publish(arguments, commands.get(0), commands.get(1));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** What stands behind each of the double dashes. */
    static List<List<String>> commands(String[] arguments) {
        List<List<String>> commands = new ArrayList<>();
        for (String word : arguments) {
            if (word.equals("--")) {
                commands.add(new ArrayList<>());
            } else if (!commands.isEmpty()) {
                commands.getLast().add(word);
            }
        }
        return commands;
    }

    /** One start and one end; whatever the command started beside itself has ended too. */
    static void prepare(List<String> command) throws Exception {
        Process program = Programs.launch(command);
        Programs.secondsToFirstAnswer(program, Programs.OUR_MANAGEMENT_PORT, "localhost", "/health/readiness");
        Programs.end(program);
    }

    static void publish(String[] arguments, List<String> empty, List<String> ours) throws Exception {
        Process baseline = Programs.launch(empty);
        Process program = Programs.launch(ours);
        try {
            Programs.secondsToFirstAnswer(baseline, Programs.EMPTY_PORT, "localhost", "/");
            Programs.secondsToFirstAnswer(program, Programs.OUR_MANAGEMENT_PORT, "localhost", "/health/readiness");
            new Publishing(Programs.OUR_PORT, arguments[3], arguments[4], arguments[5])
                    .run(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        } finally {
            Programs.end(program);
            Programs.end(baseline);
        }
    }

    /** Alternates them, so that a machine whose speed drifts treats them alike. */
    static void start(int rounds, Path out, List<List<String>> commands) throws Exception {
        String site = System.getProperty("site", "localhost");
        double[] empty = new double[rounds];
        double[] ours = new double[rounds];
        double[] untrained = new double[rounds];
        double[] firstPage = new double[rounds];
        double[] memory = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Process baseline = Programs.launch(commands.get(0));
            empty[round] = Programs.secondsToFirstAnswer(baseline, Programs.EMPTY_PORT, "localhost", "/");
            Programs.end(baseline);
            Process program = Programs.launch(commands.get(1));
            ours[round] = Programs.secondsToFirstAnswer(program, Programs.OUR_PORT, site, "/");
            firstPage[round] = readAround(site);
            Thread.sleep(3_000); // what the start leaves behind has settled
            memory[round] = Memory.residentMegabytes(program.toHandle());
            Programs.end(program);
            Process plain = Programs.launch(commands.get(2));
            untrained[round] = Programs.secondsToFirstAnswer(plain, Programs.OUR_PORT, site, "/");
            Programs.end(plain);
            System.out.printf("round %d: empty %.2f s, ours %.2f s, untrained %.2f s, %.0f MB%n",
                    round + 1, empty[round], ours[round], untrained[round], memory[round]);
        }
        double seconds = Figures.median(ours);
        double most = 3 * Figures.median(empty);
        Figures.report(out, List.of(
                Figures.line("start.first-200", seconds, "s", 10.0, seconds <= 10, null, null),
                Figures.line("start.against-empty", seconds, "s", most, seconds <= most,
                        "empty Spring Boot program", Figures.median(empty)),
                Figures.line("start.first-200-untrained", Figures.median(untrained), "s", null, true,
                        "empty Spring Boot program", Figures.median(empty)),
                Figures.line("start.first-page", Figures.median(firstPage), "ms", null, true, null, null),
                Figures.line("start.memory", Figures.median(memory), "MB", 900.0, Figures.median(memory) <= 900, null, null)));
    }

    /** Reads the pages that the home page names, as the first readers do. @return milliseconds of the first of them */
    private static double readAround(String site) throws IOException {
        double first = 0;
        Matcher link = Pattern.compile("href=\"(/[^\"#?]+)\"").matcher(Http.get(Programs.OUR_PORT, site, "/").body());
        while (link.find()) {
            long before = System.nanoTime();
            Http.get(Programs.OUR_PORT, site, link.group(1));
            first = first == 0 ? (System.nanoTime() - before) / 1e6 : first;
        }
        return first;
    }
}
