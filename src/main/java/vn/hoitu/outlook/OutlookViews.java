package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens are told. */
final class OutlookViews {

    record OutlookPeriodView(String code, String term, int year, LocalDate firstDay, LocalDate lastDay, boolean over) {}

    record OutlookScopeView(UUID id, String name, String kind, String kindName, String group) {}

    record OutlookProgrammeView(String code, String title, String ownerName, String scope) {}

    /** What a person may choose. */
    record OutlookChoicesView(
            List<OutlookProgrammeView> programmes,
            List<OutlookPeriodView> periods,
            String period,
            List<OutlookScopeView> scopes,
            List<OutlookChoiceView> indicators,
            boolean everything,
            boolean mayManage) {}

    record OutlookChoiceView(String code, String text, String shape) {}

    /**
     * A value with all that stands beside it.
     *
     * @param part numerator, {@code whole} denominator; absent while nothing is known
     * @param atMost what the share could still become
     * @param silent units without any report, {@code insufficient} those whose facts do not suffice
     */
    record OutlookValueView(
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable Double share,
            @Nullable Double atMost,
            @Nullable Double growth,
            @Nullable String stage,
            boolean byUnit,
            int members,
            int reported,
            int silent,
            int insufficient,
            int met,
            int notMet,
            int provisional,
            int automatic,
            int declared,
            int estimated,
            int differing) {}

    /**
     * What is wanted.
     *
     * @param required share required by the period's last day
     * @param hole the year lies between two stated ones, {@code withinYear} the day lies before the year's end: both
     *     are read off a straight line, which is a convention
     */
    record OutlookTargetView(
            int year,
            @Nullable String text,
            @Nullable Double share,
            @Nullable Double required,
            @Nullable Integer growthPercent,
            @Nullable String stage,
            boolean hole,
            boolean withinYear,
            @Nullable Integer lastYear) {}

    /** @param units how many units more have met it, where so few are counted that points say little */
    record OutlookTrendView(
            String period,
            @Nullable Double points,
            String direction,
            boolean least,
            @Nullable Integer units) {}

    /** @param partial whether fewer units reported than the line of least coverage asks for */
    record OutlookPointView(
            String period,
            LocalDate lastDay,
            @Nullable Double share,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            int reported,
            int members,
            boolean partial) {}

    /**
     * So few units that they are judged by the unit.
     *
     * @param required units that are required by now, {@code exact} what the line itself says, such as 0.68
     * @param ahead units above what is required; below it negative
     */
    record OutlookSmallNumberView(int required, double exact, int ahead) {}

    /**
     * An indicator and how it stands.
     *
     * @param gapPoints against the year's target, {@code aheadPoints} against what is required by now
     * @param missing units still missing to the year's target, which asks for {@code targetUnits}
     */
    record OutlookRowView(
            String code,
            @Nullable String parent,
            String shape,
            @Nullable String counts,
            @Nullable String population,
            String text,
            String measureProgramme,
            String measureIndicator,
            String status,
            OutlookValueView value,
            @Nullable OutlookTargetView target,
            @Nullable Double gapPoints,
            @Nullable Double aheadPoints,
            @Nullable Integer missing,
            @Nullable Integer targetUnits,
            @Nullable OutlookSmallNumberView small,
            @Nullable OutlookTrendView sincePrevious,
            @Nullable OutlookTrendView sinceYearBefore,
            List<OutlookPointView> history) {}

    /** @param kind {@code remedy}, {@code raise}, {@code coverage} or {@code differing} */
    record OutlookAlertView(String code, String text, String kind) {}

    record OutlookLineView(String code, BigDecimal value, String unit, LocalDate validFrom, String reason) {}

    /** @param blind a local programme whose own units are not known, or not in sight */
    record OutlookView(
            OutlookProgrammeView programme,
            OutlookPeriodView period,
            @Nullable OutlookScopeView scope,
            boolean blind,
            @Nullable LocalDate knownOn,
            Instant readAt,
            List<OutlookRowView> rows,
            List<OutlookAlertView> alerts,
            List<OutlookLineView> lines) {}

    record OutlookForecastPointView(int ahead, String period, double value, double low, double high) {}

    /**
     * @param after the last period it rests on
     * @param leftOut later periods of its term of which too few units have reported
     * @param why there is none: {@code too-few-points}, {@code no-share} or {@code ended}
     */
    record OutlookForecastView(
            List<OutlookForecastPointView> points,
            @Nullable String after,
            List<String> leftOut,
            @Nullable Double error,
            int tests,
            int inside,
            int known,
            int needed,
            @Nullable String why) {}

    record OutlookBlockView(
            @Nullable String block,
            String name,
            int members,
            int reported,
            int insufficient,
            int met,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable Double share,
            @Nullable Integer place,
            @Nullable String why,
            @Nullable UUID body) {}

    record OutlookComparatorView(
            UUID id,
            int year,
            String country,
            BigDecimal part,
            BigDecimal whole,
            String unit,
            String source,
            String note) {}

    record OutlookYearTargetView(
            int year,
            String text,
            @Nullable Double share,
            @Nullable Integer growthPercent) {}

    /** An indicator opened. @param recomputed earlier periods by today's threshold of growth */
    record OutlookIndicatorView(
            OutlookProgrammeView programme,
            OutlookPeriodView period,
            @Nullable OutlookScopeView scope,
            @Nullable LocalDate knownOn,
            OutlookRowView row,
            @Nullable String measure,
            @Nullable Integer baseYear,
            List<OutlookYearTargetView> targets,
            OutlookForecastView forecast,
            List<OutlookBlockView> blocks,
            List<OutlookComparatorView> comparators,
            List<OutlookPointView> recomputed,
            List<OutlookLineView> lines) {}

    record OutlookUnitView(
            UUID id,
            String name,
            String kindName,
            @Nullable String block,
            String state,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            @Nullable String source,
            @Nullable String status,
            int vintage,
            boolean differs,
            @Nullable Instant recordedAt,
            boolean open) {}

    /** @param matching how many fit the filters, of which the first are shown */
    record OutlookUnitsView(UUID population, int members, int matching, List<OutlookUnitView> items) {}

    private OutlookViews() {}
}
