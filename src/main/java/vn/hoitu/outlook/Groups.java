package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.method.Ranking;

/** Units taken together: by block, by the body above them, by province. */
final class Groups {

    /** What a group has together. */
    static final class Sum {
        private int members;
        private int reported;
        private int insufficient;
        private int met;
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal whole = BigDecimal.ZERO;

        void add(UnitStates.State state) {
            members++;
            reported += state.isReported() ? 1 : 0;
            insufficient += state.isUncounted() ? 1 : 0;
            met += state.isMet() ? 1 : 0;
            part = part.add(state.part());
            whole = whole.add(state.whole());
        }

        int members() {
            return members;
        }

        int reported() {
            return reported;
        }

        int met() {
            return met;
        }

        BigDecimal part(boolean byUnit) {
            return byUnit ? BigDecimal.valueOf(met) : part;
        }

        BigDecimal whole(boolean byUnit) {
            return byUnit ? BigDecimal.valueOf(members) : whole;
        }

        boolean isKnown(boolean byUnit) {
            return reported > 0 && whole(byUnit).signum() > 0;
        }

        @Nullable
        Double share(boolean byUnit) {
            return isKnown(byUnit) ? part(byUnit).doubleValue() / whole(byUnit).doubleValue() : null;
        }
    }

    private Groups() {}

    /** In the order in which the groups were first met. */
    static <K> Map<K, Sum> by(List<UnitStates.State> states, Function<UnitStates.State, @Nullable K> key) {
        Map<K, Sum> groups = new LinkedHashMap<>();
        for (UnitStates.State state : states) {
            K of = key.apply(state);
            if (of != null) {
                groups.computeIfAbsent(of, k -> new Sum()).add(state);
            }
        }
        return groups;
    }

    /** @param name how a group is called, {@code body} the organisation it is, where it is one */
    static <K> List<OutlookBlockView> ranked(
            Map<K, Sum> groups, boolean byUnit, int least, Function<K, String> name, Function<K, @Nullable UUID> body) {
        List<Ranking.Entry<K>> entries = groups.entrySet().stream()
                .map(e -> new Ranking.Entry<>(
                        e.getKey(),
                        e.getValue().part(byUnit),
                        e.getValue().whole(byUnit),
                        e.getValue().isKnown(byUnit)))
                .toList();
        List<OutlookBlockView> views = new ArrayList<>();
        for (Ranking.Placed<K> placed : Ranking.of(entries, least)) {
            K key = placed.entry().what();
            Sum sum = groups.getOrDefault(key, new Sum());
            views.add(new OutlookBlockView(
                    body.apply(key) == null ? key.toString() : null,
                    name.apply(key),
                    sum.members,
                    sum.reported,
                    sum.insufficient,
                    sum.met,
                    sum.isKnown(byUnit) ? sum.part(byUnit) : null,
                    sum.members == 0 ? null : sum.whole(byUnit),
                    sum.share(byUnit),
                    placed.place(),
                    placed.why(),
                    body.apply(key)));
        }
        return views;
    }
}
