package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.THRESHOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.outlook.OutlookViews.OutlookLineView;
import vn.hoitu.outlook.method.Lines;

/** The lines that hold on a day, each with its reason. */
@Repository
class Thresholds {

    /** What holds on a day. */
    record InForce(Lines lines, int leastRanked, List<OutlookLineView> rows) {}

    private final DSLContext sql;

    Thresholds(DSLContext sql) {
        this.sql = sql;
    }

    InForce on(LocalDate day) {
        List<OutlookLineView> rows = sql.selectFrom(THRESHOLD)
                .where(THRESHOLD.VALID_FROM.le(day))
                .and(THRESHOLD.VALID_TO.isNull().or(THRESHOLD.VALID_TO.gt(day)))
                .orderBy(THRESHOLD.CODE)
                .fetch(r -> new OutlookLineView(
                        r.get(THRESHOLD.CODE),
                        r.get(THRESHOLD.VALUE),
                        r.get(THRESHOLD.UNIT),
                        r.get(THRESHOLD.VALID_FROM),
                        r.get(THRESHOLD.REASON)));
        return new InForce(
                new Lines(
                        value(rows, "tolerance").doubleValue(),
                        value(rows, "far-behind").doubleValue(),
                        value(rows, "ahead").doubleValue(),
                        value(rows, "far-ahead").doubleValue(),
                        value(rows, "small-number").intValueExact(),
                        value(rows, "small-far").intValueExact(),
                        value(rows, "least-coverage").doubleValue(),
                        value(rows, "flat").doubleValue()),
                value(rows, "least-ranked").intValueExact(),
                rows);
    }

    private static BigDecimal value(List<OutlookLineView> rows, String code) {
        return rows.stream()
                .filter(r -> r.code().equals(code))
                .map(OutlookLineView::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No threshold holds: " + code));
    }
}
