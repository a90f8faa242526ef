package vn.hoitu.outlook.method;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * Where a series leads: the median of all slopes between two of its points (Theil and Sen), which one wild value does
 * not turn, damped with the distance; with the interval in which four of five outcomes should lie, never narrower than
 * what the same method missed by on the series itself, and the error that it would have made there.
 */
public final class Forecast {

    /** Fewer points tell no error, and a forecast without its error is a guess. */
    public static final int LEAST_POINTS = 8;

    /** The back-test starts when this many points are known. */
    static final int FIRST_ORIGIN = 5;

    static final double DAMPING = 0.9;
    static final double INSIDE = 0.8;

    /** A median deviation of a normal series becomes a standard deviation by this factor. */
    private static final double MEDIAN_TO_DEVIATION = 1.4826;

    private static final double LEAST_DEVIATION = 0.005;

    /** One period ahead or more; {@code low} and {@code high} bound the interval. */
    public record Point(int ahead, double value, double low, double high) {}

    /**
     * @param error mean absolute error of the back-test one period ahead
     * @param tests how many times it was tried
     * @param inside how many of the outcomes lay in the interval
     */
    public record Result(List<Point> points, double error, int tests, int inside) {}

    private Forecast() {}

    /**
     * @param series shares 0 to 1, oldest first
     * @return empty below {@link #LEAST_POINTS}
     */
    public static java.util.Optional<Result> of(List<Double> series, int periods) {
        if (series.size() < LEAST_POINTS) {
            return java.util.Optional.empty();
        }
        List<Double> missed = new ArrayList<>();
        int inside = 0;
        for (int origin = FIRST_ORIGIN; origin < series.size(); origin++) {
            Point told = new Line(series.subList(0, origin), usual(missed)).at(1);
            double came = series.get(origin);
            missed.add(Math.abs(told.value() - came));
            inside += came >= told.low() && came <= told.high() ? 1 : 0;
        }
        Line line = new Line(series, usual(missed));
        List<Point> points = new ArrayList<>();
        for (int ahead = 1; ahead <= periods; ahead++) {
            points.add(line.at(ahead));
        }
        double error =
                missed.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return java.util.Optional.of(new Result(List.copyOf(points), error, missed.size(), inside));
    }

    /** By how much four of five attempts missed at the most; 0 before there was one. */
    private static double usual(List<Double> missed) {
        return missed.isEmpty()
                ? 0
                : missed.stream().sorted().toList().get((int) Math.ceil(INSIDE * missed.size()) - 1);
    }

    /** The line through a series. */
    private static final class Line {

        private final int size;
        private final double slope;
        private final double end;
        private final double deviation;
        private final double missed;

        /** @param missed what one step ahead usually missed by so far */
        Line(List<Double> series, double missed) {
            size = series.size();
            this.missed = missed;
            slope = median(slopes(series));
            double[] starts = new double[size];
            for (int i = 0; i < size; i++) {
                starts[i] = series.get(i) - slope * i;
            }
            double start = median(starts);
            end = start + slope * (size - 1);
            double[] apart = new double[size];
            for (int i = 0; i < size; i++) {
                apart[i] = Math.abs(series.get(i) - start - slope * i);
            }
            deviation = Math.max(LEAST_DEVIATION, MEDIAN_TO_DEVIATION * median(apart));
        }

        private static double[] slopes(List<Double> series) {
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                for (int j = i + 1; j < series.size(); j++) {
                    all.add((series.get(j) - series.get(i)) / (j - i));
                }
            }
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }

        Point at(int ahead) {
            double steps = DAMPING * (1 - Math.pow(DAMPING, ahead)) / (1 - DAMPING);
            double value = bounded(end + slope * steps);
            double half = Math.max(
                    new TDistribution(size - 2).inverseCumulativeProbability((1 + INSIDE) / 2)
                            * deviation
                            * widening(ahead),
                    missed * widening(ahead) / widening(1));
            return new Point(ahead, value, bounded(value - half), bounded(value + half));
        }

        private double widening(int ahead) {
            double distance = size - 1 + ahead - (size - 1) / 2.0;
            double spread = size * (size * (double) size - 1) / 12;
            return Math.sqrt(1 + 1.0 / size + distance * distance / spread);
        }

        private static double median(double[] values) {
            return new Median().evaluate(values);
        }

        private static double bounded(double share) {
            return Math.clamp(share, 0, 1);
        }
    }
}
