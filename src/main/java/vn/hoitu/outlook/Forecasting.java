package vn.hoitu.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoitu.outlook.OutlookViews.OutlookForecastPointView;
import vn.hoitu.outlook.OutlookViews.OutlookForecastView;
import vn.hoitu.outlook.OutlookViews.OutlookPointView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.method.Forecast;
import vn.hoitu.strategy.programme.TargetPath;

/**
 * Forecasts a row from the periods that follow one another without a gap up to the last of which enough units have
 * reported. What too few have reported yet is a matter of reporting, not of the value: it is left out, and named.
 */
final class Forecasting {

    private static final int PERIODS = 4;
    private static final int YEAR_DIGITS = 4;

    /** The last target lies behind, or no period of its term is left. */
    private static final String ENDED = "ended";

    private Forecasting() {}

    /** @param path after whose last target nothing is wanted any more, so that nothing is missing either */
    static OutlookForecastView of(OutlookRowView row, TargetPath path, Slot asked, Slots slots) {
        List<String> leftOut = new ArrayList<>();
        List<OutlookPointView> known = new ArrayList<>();
        List<OutlookPointView> within = row.history().stream()
                .filter(p -> !path.endsBefore(year(p.period())))
                .toList();
        for (OutlookPointView point : within.reversed()) {
            if (point.share() == null || point.partial()) {
                if (!known.isEmpty()) {
                    break;
                }
                leftOut.addFirst(point.period());
            } else {
                known.addFirst(point);
            }
        }
        if (!row.shape().contains("share")) {
            return without(known.size(), leftOut, "no-share");
        }
        if (path.endsBefore(asked.year())) {
            return without(known.size(), leftOut, ENDED);
        }
        List<Double> series = known.stream()
                .map(OutlookPointView::share)
                .filter(Objects::nonNull)
                .toList();
        return Forecast.of(series, PERIODS)
                .map(f -> drawn(f, known, leftOut, path, slots))
                .orElseGet(() -> without(known.size(), leftOut, "too-few-points"));
    }

    private static OutlookForecastView drawn(
            Forecast.Result f, List<OutlookPointView> known, List<String> leftOut, TargetPath path, Slots slots) {
        String last = known.getLast().period();
        List<String> later = slots.after(last, PERIODS).stream()
                .filter(code -> !path.endsBefore(year(code)))
                .toList();
        if (later.isEmpty()) {
            return without(known.size(), leftOut, ENDED);
        }
        List<OutlookForecastPointView> points = f.points().stream()
                .filter(p -> p.ahead() <= later.size())
                .map(p ->
                        new OutlookForecastPointView(p.ahead(), later.get(p.ahead() - 1), p.value(), p.low(), p.high()))
                .toList();
        return new OutlookForecastView(
                points, last, leftOut, f.error(), f.tests(), f.inside(), known.size(), Forecast.LEAST_POINTS, null);
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, YEAR_DIGITS));
    }

    private static OutlookForecastView without(int known, List<String> leftOut, String why) {
        return new OutlookForecastView(List.of(), null, leftOut, null, 0, 0, known, Forecast.LEAST_POINTS, why);
    }
}
