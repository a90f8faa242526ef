package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Why a planned act failed, kept so that it can be said later in the language of whoever asks. */
record PlannedReason(Map<String, String> values, List<String> fields) {

    static PlannedReason of(Refusal refusal) {
        Map<String, String> values = new TreeMap<>();
        refusal.values().forEach((name, value) -> values.put(name, String.valueOf(value)));
        return new PlannedReason(
                values, refusal.fields().stream().map(f -> f.code()).distinct().toList());
    }

    String inWords(String code, Problems texts, Locale locale) {
        return fields.isEmpty()
                ? texts.text("problem." + code, Map.copyOf(values), locale)
                : fields.stream()
                        .map(field -> texts.text("field." + field, Map.of(), locale))
                        .collect(Collectors.joining(" "));
    }
}
