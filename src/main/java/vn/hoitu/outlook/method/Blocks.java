package vn.hoitu.outlook.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which of the five blocks an agency is ranked, by rules that are data. */
public final class Blocks {

    /**
     * @param kind kind of organisation
     * @param place {@code central}, {@code local} or {@code any}
     */
    public record Rule(String kind, String place, String block) {}

    private final List<Rule> rules;

    public Blocks(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Absent where no rule speaks of the kind. */
    public @Nullable String of(String kind, boolean local) {
        String place = local ? "local" : "central";
        return rules.stream()
                .filter(r -> r.kind().equals(kind)
                        && (r.place().equals("any") || r.place().equals(place)))
                .map(Rule::block)
                .findFirst()
                .orElse(null);
    }
}
