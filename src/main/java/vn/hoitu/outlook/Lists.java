package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.PeriodPopulations;

/** Sees to it that periods have their denominators before they are read; asks for each list once a day. */
@Component
class Lists {

    private static final int MOST_REMEMBERED = 50_000;

    private record Asked(String rule, @Nullable UUID scope, FigurePeriod period, LocalDate day) {}

    private final PeriodPopulations populations;
    private final Set<Asked> drawn = ConcurrentHashMap.newKeySet();

    Lists(PeriodPopulations populations) {
        this.populations = populations;
    }

    void ensure(Collection<String> rules, @Nullable UUID scope, Collection<FigurePeriod> periods, LocalDate today) {
        if (drawn.size() > MOST_REMEMBERED) {
            drawn.clear();
        }
        List<Asked> asked = periods.stream()
                .flatMap(period -> rules.stream().map(rule -> new Asked(rule, scope, period, day(period, today))))
                .toList();
        if (!drawn.containsAll(asked)) {
            populations.ensure(rules, scope, periods);
            drawn.addAll(asked);
        }
    }

    private static LocalDate day(FigurePeriod period, LocalDate today) {
        return period.isOver(today) ? period.last() : today;
    }
}
