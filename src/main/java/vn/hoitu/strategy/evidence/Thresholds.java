package vn.hoitu.strategy.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thresholds that hold on a day, by their codes. */
public record Thresholds(Map<String, Threshold> byCode) {

    public Thresholds {
        byCode = Map.copyOf(byCode);
    }

    public static Thresholds of(List<Threshold> all) {
        return new Thresholds(all.stream().collect(Collectors.toMap(Threshold::code, Function.identity())));
    }

    public boolean has(Set<String> codes) {
        return byCode.keySet().containsAll(codes);
    }

    /** @throws IllegalStateException where a rule was asked although a threshold is missing */
    public int value(String code) {
        Threshold threshold = byCode.get(code);
        if (threshold == null) {
            throw new IllegalStateException("No threshold " + code);
        }
        return threshold.value();
    }

    public List<Threshold> of(Set<String> codes) {
        return codes.stream().sorted().map(byCode::get).filter(t -> t != null).toList();
    }
}
