package vn.hoitu.strategy.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.FactKinds;

/**
 * What is known of one agency in a period: the facts of these days, and which kinds anybody tells at all. What does not
 * fall on these days is left out, whoever told it.
 */
public record Facts(LocalDate first, LocalDate last, Set<String> told, List<EvidenceFact> all) {

    public Facts {
        told = Set.copyOf(told);
        all = all.stream()
                .filter(f -> !f.on().isAfter(last) && (isOfAYear(f) || !f.on().isBefore(first)))
                .sorted(Comparator.comparing(EvidenceFact::on).reversed())
                .toList();
    }

    /** The revenue of a base year is older than any period it is compared in. */
    private static boolean isOfAYear(EvidenceFact fact) {
        return fact.kind().equals(FactKinds.REVENUE);
    }

    public List<EvidenceFact> of(String kind) {
        return all.stream().filter(f -> f.kind().equals(kind)).toList();
    }

    /** Whether some module tells this kind, so that no fact means that there was none. */
    public boolean tells(String kind) {
        return told.contains(kind);
    }

    public long sum(String kind, String value) {
        return of(kind).stream().mapToLong(f -> f.number(value)).sum();
    }

    /** The codes that stand in a value separated by commas. */
    static Set<String> codes(EvidenceFact fact, String value) {
        return Arrays.stream(
                        Objects.requireNonNullElse(fact.values().get(value), "").split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
