package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.Collection;
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
        for (FigurePeriod period : periods) {
            LocalDate day = period.isOver(today) ? period.last() : today;
            for (String rule : rules) {
                Asked asked = new Asked(rule, scope, period, day);
                if (!drawn.contains(asked)) {
                    populations.listOf(rule, scope, period);
                    drawn.add(asked);
                }
            }
        }
    }
}
