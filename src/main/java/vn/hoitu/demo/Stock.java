package vn.hoitu.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that were written for the demo, one file per section. */
final class Stock {

    private static final String BETWEEN_TEXTS = "(?m)^===\\s*$";

    private Stock() {}

    /** The texts of a file below {@code demo/}, in its order; none where there is no such file. */
    static List<Manuscript> read(String file) {
        try (InputStream in = Stock.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                return List.of();
            }
            List<Manuscript> texts = new ArrayList<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(BETWEEN_TEXTS, -1)) {
                if (!part.isBlank()) {
                    texts.add(manuscript(file, part.strip()));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demo's texts " + file, e);
        }
    }

    private static Manuscript manuscript(String file, String part) {
        int end = part.indexOf("\n\n");
        String[] head = part.substring(0, end < 0 ? part.length() : end).split("\n", -1);
        if (!head[0].startsWith("# ")) {
            throw new IllegalStateException("A text without a title in " + file + ": " + head[0]);
        }
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("Not a note in " + file + ": " + head[i]);
            }
            notes.put(
                    head[i].substring(0, colon).strip(),
                    head[i].substring(colon + 1).strip());
        }
        return new Manuscript(
                head[0].substring(2).strip(),
                Map.copyOf(notes),
                end < 0 ? "" : part.substring(end).strip());
    }
}
