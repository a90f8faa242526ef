package vn.hoitu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was found, so that a thousand scripts make one line of a report. */
final class Findings {
    static final int MAX_DISTINCT = 200;
    static final int MAX_DETAIL_UNITS = 300;

    private record Key(ImportFinding.Kind kind, String detail) {}

    private final Map<Key, Integer> times = new LinkedHashMap<>();

    void add(ImportFinding.Kind kind) {
        add(kind, "");
    }

    void add(ImportFinding.Kind kind, String detail) {
        String clean = TextRules.withoutBrokenCharacters(detail).strip();
        Key key = new Key(kind, clean.length() > MAX_DETAIL_UNITS ? cut(clean) : clean);
        if (!times.containsKey(key) && times.size() >= MAX_DISTINCT) {
            key = new Key(kind, "");
        }
        times.merge(key, 1, Integer::sum);
    }

    /** Said once, however much is cut off. */
    void cut() {
        times.putIfAbsent(new Key(ImportFinding.Kind.TEXT_CUT, ""), 1);
    }

    private static String cut(String text) {
        return TextRules.withoutBrokenCharacters(text.substring(0, MAX_DETAIL_UNITS)) + "…";
    }

    List<ImportFinding> list() {
        return times.entrySet().stream()
                .map(entry ->
                        new ImportFinding(entry.getKey().kind(), entry.getKey().detail(), entry.getValue()))
                .toList();
    }
}
