package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.OnlyKnownParameters;
import vn.hoitu.strategy.ListLooks;

/** Dashboards over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1/outlook")
class OutlookController {

    static final int MOST_LISTED_ON_DEMAND = 5_000;

    private final DashboardReading dashboards;
    private final IndicatorReading indicators;
    private final RankingReading rankings;
    private final MapReading maps;
    private final UnitPageReading units;
    private final OutlookSheet sheet;

    OutlookController(
            DashboardReading dashboards,
            IndicatorReading indicators,
            RankingReading rankings,
            MapReading maps,
            UnitPageReading units,
            OutlookSheet sheet) {
        this.dashboards = dashboards;
        this.indicators = indicators;
        this.rankings = rankings;
        this.maps = maps;
        this.units = units;
        this.sheet = sheet;
    }

    @GetMapping("/choices")
    OutlookViews.OutlookChoicesView choices(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period) {
        return Answer.of(dashboards.choices(actor, new Question(programme, period, null, null), locale));
    }

    @GetMapping("/dashboard")
    OutlookViews.OutlookView dashboard(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn) {
        return Answer.of(dashboards.dashboard(actor, new Question(programme, period, scope, knownOn), locale));
    }

    @GetMapping("/dashboard.csv")
    ResponseEntity<byte[]> dashboardCsv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn) {
        var view = dashboard(actor, locale, programme, period, scope, knownOn);
        return Download.csv("dieu-hanh-" + view.period().code() + ".csv", sheet.dashboard(view, locale));
    }

    @GetMapping("/dashboard.xlsx")
    ResponseEntity<byte[]> dashboardWorkbook(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn) {
        var view = dashboard(actor, locale, programme, period, scope, knownOn);
        return Download.workbook("dieu-hanh-" + view.period().code() + ".xlsx", sheet.dashboard(view, locale));
    }

    @GetMapping("/indicators/{programme}/{code}")
    OutlookViews.OutlookIndicatorView indicator(
            Actor actor,
            Locale locale,
            @PathVariable String programme,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn) {
        return Answer.of(indicators.indicator(actor, new Question(programme, period, scope, knownOn), code, locale));
    }

    @GetMapping("/indicators/{programme}/{code}/units")
    OutlookViews.OutlookUnitsView units(
            Actor actor,
            Locale locale,
            @PathVariable String programme,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String block,
            @RequestParam(defaultValue = "100") int limit) {
        Question question = new Question(programme, period, scope, knownOn);
        var wanted = new IndicatorReading.UnitsWanted(state, block, listed(limit), ListLooks.INDICATOR);
        return Answer.of(indicators.units(actor, question, code, wanted, locale));
    }

    @GetMapping("/indicators/{programme}/{code}/units.csv")
    ResponseEntity<byte[]> unitsCsv(
            Actor actor,
            Locale locale,
            @PathVariable String programme,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String block) {
        Question question = new Question(programme, period, scope, knownOn);
        var wanted = new IndicatorReading.UnitsWanted(state, block, MOST_LISTED_ON_DEMAND, ListLooks.FILE);
        var view = Answer.of(indicators.units(actor, question, code, wanted, locale));
        return Download.csv("chi-tieu-don-vi.csv", sheet.units(view, locale));
    }

    @GetMapping("/ranking")
    ComparisonViews.OutlookRankingView ranking(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String block,
            @RequestParam(defaultValue = "100") int limit) {
        Question question = new Question(programme, period, scope, knownOn);
        var wanted = new RankingReading.RankingWanted(indicator, block, listed(limit), ListLooks.RANKING);
        return Answer.of(rankings.ranking(actor, question, wanted, locale));
    }

    @GetMapping("/ranking.csv")
    ResponseEntity<byte[]> rankingCsv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String block) {
        Question question = new Question(programme, period, scope, knownOn);
        var wanted = new RankingReading.RankingWanted(indicator, block, MOST_LISTED_ON_DEMAND, ListLooks.RANKING_FILE);
        var view = Answer.of(rankings.ranking(actor, question, wanted, locale));
        return Download.csv("so-sanh.csv", sheet.ranking(view, locale));
    }

    @GetMapping("/map")
    ComparisonViews.OutlookMapView map(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String indicator) {
        return Answer.of(maps.map(actor, new Question(programme, period, null, knownOn), indicator, locale));
    }

    @GetMapping("/map.csv")
    ResponseEntity<byte[]> mapCsv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn,
            @RequestParam(required = false) @Nullable String indicator) {
        return Download.csv("ban-do.csv", sheet.map(map(actor, locale, programme, period, knownOn, indicator), locale));
    }

    @GetMapping("/units/{unit}")
    ComparisonViews.OutlookUnitPageView unit(
            Actor actor,
            Locale locale,
            @PathVariable UUID unit,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate knownOn) {
        return Answer.of(units.unit(actor, unit, new Question(programme, period, null, knownOn), locale));
    }

    private static int listed(int limit) {
        return Math.clamp(limit, 1, MOST_LISTED_ON_DEMAND);
    }
}
