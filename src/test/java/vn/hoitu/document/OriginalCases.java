package vn.hoitu.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases that prosemirror-transform has worked out in Node, worked out again here and compared. Needs {@code node} and
 * the packages of {@code web/}.
 */
final class OriginalCases {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MAX_MISMATCHES_SHOWN = 20;

    private OriginalCases() {}

    /** @param mismatches the first of them, each with the case it happened in */
    record Outcome(int cases, int wrong, List<String> mismatches) {}

    static Outcome compare(long seed, int count) throws IOException, InterruptedException {
        Path script = Path.of("web/scripts/document-cases.mjs");
        Process node = new ProcessBuilder("node", script.toString(), Long.toString(seed), Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int cases = 0;
        int wrong = 0;
        List<String> mismatches = new ArrayList<>();
        try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cases++;
                List<String> found = mismatchesOf(line);
                wrong += found.isEmpty() ? 0 : 1;
                if (!found.isEmpty() && mismatches.size() < MAX_MISMATCHES_SHOWN) {
                    mismatches.add(String.join("\n", found) + "\nin " + line);
                }
            }
        } finally {
            node.destroy();
        }
        if (node.waitFor() != 0 || cases != count) {
            throw new IllegalStateException(
                    "the original gave " + cases + " of " + count + " cases; are the packages of web/ there (npm ci)?");
        }
        return new Outcome(cases, wrong, mismatches);
    }

    private static List<String> mismatchesOf(String line) {
        JsonNode given = MAPPER.readTree(line);
        OriginalCase one = new OriginalCase(given);
        try {
            switch (given.path("kind").stringValue()) {
                case "step" -> one.compareStep();
                case "mapping" -> one.compareMapping();
                case "unsound" -> one.compareRefusal();
                default -> one.compareRebase();
            }
        } catch (RuntimeException broken) {
            return List.of(broken + " at " + broken.getStackTrace()[0]);
        }
        return one.mismatches();
    }
}
