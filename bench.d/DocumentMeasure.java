package vn.hoitu.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./bench document} runs: arguments are the number of cases to compare, a seed and where figures go. */
final class DocumentMeasure {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = Schema.v1();
    private static final int ROUNDS = 5;
    private static final int MILLIS_A_ROUND = 1_200;

    private record Part(Node document, List<Step> steps) {}

    private DocumentMeasure() {}

    public static void main(String[] arguments) throws Exception {
        int cases = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Map<String, Object> figures = new LinkedHashMap<>();
        OriginalCases.Outcome outcome = OriginalCases.compare(seed, cases);
        outcome.mismatches().forEach(System.out::println);
        System.out.printf("differential: %d cases (seed %d), %d differ%n", outcome.cases(), seed, outcome.wrong());
        figures.put("cases", outcome.cases());
        figures.put("differ", outcome.wrong());
        measure(seed, figures);
        Files.createDirectories(Path.of(arguments[2]).getParent());
        Files.writeString(Path.of(arguments[2]), MAPPER.writeValueAsString(figures) + "\n");
        System.exit(outcome.wrong() == 0 ? 0 : 1);
    }

    private static void measure(long seed, Map<String, Object> figures) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "web/scripts/document-speed.mjs", Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = node.inputReader(StandardCharsets.UTF_8);
                PrintWriter orders = new PrintWriter(node.outputWriter(StandardCharsets.UTF_8), true)) {
            Map<String, IntSupplier> work = work(answers);
            for (Map.Entry<String, IntSupplier> each : work.entrySet()) {
                double[] there = new double[ROUNDS];
                double[] here = new double[ROUNDS];
                for (int round = -1; round < ROUNDS; round++) {
                    orders.println(each.getKey() + " " + MILLIS_A_ROUND);
                    double original = Double.parseDouble(answers.readLine());
                    double ours = rate(each.getValue());
                    if (round >= 0) {
                        there[round] = original;
                        here[round] = ours;
                    }
                }
                show(each.getKey(), median(here), median(there), figures);
            }
        }
        node.waitFor();
    }

    private static void show(String name, double here, double there, Map<String, Object> figures) {
        System.out.printf("%-14s %,12.0f a second here, %,12.0f there: %.2f x%n", name, here, there, here / there);
        figures.put(name, Map.of("here", Math.round(here), "there", Math.round(there), "ratio", here / there));
    }

    /** The same work as there, in the same order. */
    private static Map<String, IntSupplier> work(BufferedReader answers) throws IOException {
        Map<String, IntSupplier> work = new LinkedHashMap<>();
        List<String> stepTexts = new ArrayList<>();
        List<String> documentTexts = new ArrayList<>();
        while (true) {
            JsonNode line = MAPPER.readTree(answers.readLine());
            String name = line.path("name").stringValue();
            if (name.isEmpty()) {
                break;
            }
            List<Part> parts = new ArrayList<>();
            for (JsonNode part : line.path("parts")) {
                parts.add(part(part));
            }
            work.put(name, () -> applyAll(parts));
            if (name.equals("article")) {
                line.path("parts").path(0).path("steps").forEach(step -> stepTexts.add(MAPPER.writeValueAsString(step)));
                documentTexts.add(MAPPER.writeValueAsString(line.path("parts").path(0).path("doc")));
            }
        }
        work.put("read-steps", () -> {
            int read = 0;
            for (String text : stepTexts) {
                read += Steps.read(SCHEMA, text) instanceof StepReading.Read ? 1 : 0;
            }
            return read;
        });
        work.put("read-document", () -> {
            int read = 0;
            for (String text : documentTexts) {
                read += DocumentReader.read(SCHEMA, text) instanceof Reading.Read ? 1 : 0;
            }
            return read;
        });
        return work;
    }

    private static Part part(JsonNode part) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : part.path("steps")) {
            steps.add(((StepReading.Read) Steps.read(SCHEMA, step)).step());
        }
        return new Part(((Reading.Read) DocumentReader.read(SCHEMA, part.path("doc"))).document(), steps);
    }

    private static int applyAll(List<Part> parts) {
        int done = 0;
        for (Part part : parts) {
            Node document = part.document();
            for (Step step : part.steps()) {
                document = ((StepResult.Done) step.apply(document)).document();
                done++;
            }
        }
        return done;
    }

    private static double rate(IntSupplier work) {
        long start = System.nanoTime();
        long until = start + MILLIS_A_ROUND * 1_000_000L;
        long done = 0;
        long now;
        do {
            done += work.getAsInt();
            now = System.nanoTime();
        } while (now < until);
        return done * 1e9 / (now - start);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
