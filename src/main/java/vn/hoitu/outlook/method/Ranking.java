package vn.hoitu.outlook.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places among those that compare. What is too small or has not reported stands beside, without a place. */
public final class Ranking {

    /**
     * @param whole denominator that decides whether the share says anything
     * @param reported whether anything is known
     */
    public record Entry<T>(T what, BigDecimal part, BigDecimal whole, boolean reported) {

        double share() {
            return whole.signum() == 0 ? 0 : part.doubleValue() / whole.doubleValue();
        }
    }

    /**
     * @param place shared by equals; the next place counts them all
     * @param why without a place: {@code small} or {@code silent}
     */
    public record Placed<T>(
            Entry<T> entry,
            @Nullable Integer place,
            @Nullable String why) {}

    private Ranking() {}

    /** Equal shares share a place and stand in the order given; a share of fewer than {@code least} gets none. */
    public static <T> List<Placed<T>> of(List<Entry<T>> entries, int least) {
        List<Entry<T>> ranked = entries.stream()
                .filter(e -> e.reported() && !isSmall(e, least))
                .sorted(Comparator.comparingDouble((Entry<T> e) -> e.share()).reversed())
                .toList();
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            boolean equal = i > 0
                    && Double.compare(ranked.get(i).share(), ranked.get(i - 1).share()) == 0;
            placed.add(new Placed<>(ranked.get(i), equal ? placed.getLast().place() : Integer.valueOf(i + 1), null));
        }
        entries.stream()
                .filter(e -> e.reported() && isSmall(e, least))
                .forEach(e -> placed.add(new Placed<>(e, null, "small")));
        entries.stream().filter(e -> !e.reported()).forEach(e -> placed.add(new Placed<>(e, null, "silent")));
        return placed;
    }

    private static <T> boolean isSmall(Entry<T> entry, int least) {
        return entry.whole().compareTo(BigDecimal.valueOf(least)) < 0;
    }
}
