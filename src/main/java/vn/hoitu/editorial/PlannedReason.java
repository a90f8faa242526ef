package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Why a planned act failed, kept so that it can be said later in the language of whoever asks. */
record PlannedReason(Map<String, String> values, List<Field> fields) {

    static final int MOST_FIELDS_TOLD = 5;

    /** One thing that was wrong, with what its text needs. */
    record Field(String code, Map<String, String> values) {}

    static PlannedReason of(Refusal refusal) {
        return new PlannedReason(
                words(refusal.values()),
                refusal.fields().stream()
                        .map(f -> new Field(f.code(), words(f.values())))
                        .distinct()
                        .limit(MOST_FIELDS_TOLD)
                        .toList());
    }

    String inWords(String code, Problems texts, Locale locale) {
        return fields.isEmpty()
                ? texts.text("problem." + code, Map.copyOf(values), locale)
                : fields.stream()
                        .map(f -> texts.text("field." + f.code(), Map.copyOf(f.values()), locale))
                        .collect(Collectors.joining(" "));
    }

    private static Map<String, String> words(Map<String, Object> values) {
        Map<String, String> words = new TreeMap<>();
        values.forEach((name, value) -> words.put(name, String.valueOf(value)));
        return words;
    }
}
