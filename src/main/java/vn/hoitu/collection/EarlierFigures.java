package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.UnitFigure;

/**
 * The values of an earlier period beside which a new one is looked at: the unit's own; of a unit that came into being
 * since, what those it came from had together, so that people and revenue are compared with all of theirs.
 */
@Component
class EarlierFigures {

    static final String FORERUNNERS = "forerunners";

    private final FigureReading reading;
    private final OrganizationDirectory directory;

    EarlierFigures(FigureReading reading, OrganizationDirectory directory) {
        this.reading = reading;
        this.directory = directory;
    }

    Map<MeasureKey, Figures.Shown> of(UUID unit, FigurePeriod period, FigurePeriod now, Locale locale) {
        Map<MeasureKey, Figures.Shown> found = new HashMap<>();
        for (UUID forerunner : forerunners(unit, period, now, locale)) {
            reading.ofUnit(forerunner, List.of(period))
                    .forEach(f -> found.merge(f.measure(), shown(f, FORERUNNERS), EarlierFigures::together));
        }
        reading.ofUnit(unit, List.of(period))
                .forEach(f -> found.put(f.measure(), shown(f, f.source().code())));
        return found;
    }

    private List<UUID> forerunners(UUID unit, FigurePeriod period, FigurePeriod now, Locale locale) {
        return directory.find(unit, now.last(), locale).stream()
                .flatMap(o -> o.successions().stream())
                .filter(s -> s.direction().equals("predecessor"))
                .filter(s -> s.date().isAfter(period.first()) && !s.date().isAfter(now.last()))
                .map(OrganizationView.SuccessionView::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Figures.Shown shown(UnitFigure f, String source) {
        return new Figures.Shown(
                f.period().first(),
                f.period().last(),
                f.part(),
                f.whole(),
                f.stage(),
                source,
                f.status().code(),
                f.verdict().code());
    }

    private static Figures.Shown together(Figures.Shown a, Figures.Shown b) {
        return new Figures.Shown(
                a.first(),
                a.last(),
                sum(a.part(), b.part()),
                sum(a.whole(), b.whole()),
                null,
                FORERUNNERS,
                a.status(),
                "none");
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }
}
