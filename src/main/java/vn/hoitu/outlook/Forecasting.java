package vn.hoitu.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoitu.outlook.OutlookViews.OutlookForecastPointView;
import vn.hoitu.outlook.OutlookViews.OutlookForecastView;
import vn.hoitu.outlook.OutlookViews.OutlookPointView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.method.Forecast;

/**
 * Forecasts a row from the periods that follow one another without a gap up to the last of which enough units have
 * reported. What too few have reported yet is a matter of reporting, not of the value: it is left out, and named.
 */
final class Forecasting {

    private static final int PERIODS = 4;

    private Forecasting() {}

    static OutlookForecastView of(OutlookRowView row, Slots slots) {
        List<String> leftOut = new ArrayList<>();
        List<OutlookPointView> known = new ArrayList<>();
        for (OutlookPointView point : row.history().reversed()) {
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
        List<Double> series = known.stream()
                .map(OutlookPointView::share)
                .filter(Objects::nonNull)
                .toList();
        return Forecast.of(series, PERIODS)
                .map(f -> drawn(f, known, leftOut, slots))
                .orElseGet(() -> without(known.size(), leftOut, "too-few-points"));
    }

    private static OutlookForecastView drawn(
            Forecast.Result f, List<OutlookPointView> known, List<String> leftOut, Slots slots) {
        String last = known.getLast().period();
        List<String> later = slots.after(last, PERIODS);
        List<OutlookForecastPointView> points = f.points().stream()
                .filter(p -> p.ahead() <= later.size())
                .map(p ->
                        new OutlookForecastPointView(p.ahead(), later.get(p.ahead() - 1), p.value(), p.low(), p.high()))
                .toList();
        return new OutlookForecastView(
                points, last, leftOut, f.error(), f.tests(), f.inside(), known.size(), Forecast.LEAST_POINTS, null);
    }

    private static OutlookForecastView without(int known, List<String> leftOut, String why) {
        return new OutlookForecastView(List.of(), null, leftOut, null, 0, 0, known, Forecast.LEAST_POINTS, why);
    }
}
