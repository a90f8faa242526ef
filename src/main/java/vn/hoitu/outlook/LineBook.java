package vn.hoitu.outlook;

import static vn.hoitu.outlook.db.Tables.LINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.hoitu.outlook.OutlookViews.OutlookLineView;
import vn.hoitu.outlook.method.Lines;

/** The lines that hold on a day, each with its reason. */
@Repository
class LineBook {

    /** What holds on a day. */
    record InForce(Lines lines, int leastRanked, List<OutlookLineView> rows) {}

    private final DSLContext sql;

    LineBook(DSLContext sql) {
        this.sql = sql;
    }

    /** Before the first day of all lines the first ones are told, with that day beside them. */
    InForce on(LocalDate day, Locale locale) {
        var reason = locale.getLanguage().equals("en") ? LINE.REASON_EN : LINE.REASON;
        LocalDate first = sql.select(DSL.max(DSL.field("first", LocalDate.class)))
                .from(sql.select(DSL.min(LINE.VALID_FROM).as("first"))
                        .from(LINE)
                        .groupBy(LINE.CODE))
                .fetchSingle()
                .value1();
        LocalDate on = day.isBefore(first) ? first : day;
        List<OutlookLineView> rows = sql.selectFrom(LINE)
                .where(LINE.VALID_FROM.le(on))
                .and(LINE.VALID_TO.isNull().or(LINE.VALID_TO.gt(on)))
                .orderBy(LINE.CODE)
                .fetch(r -> new OutlookLineView(
                        r.get(LINE.CODE), r.get(LINE.VALUE), r.get(LINE.UNIT), r.get(LINE.VALID_FROM), r.get(reason)));
        return new InForce(
                new Lines(
                        value(rows, "tolerance").doubleValue(),
                        value(rows, "far-behind").doubleValue(),
                        value(rows, "ahead").doubleValue(),
                        value(rows, "far-ahead").doubleValue(),
                        value(rows, "small-number").intValueExact(),
                        value(rows, "small-far").intValueExact(),
                        value(rows, "small-due").doubleValue(),
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
                .orElseThrow(() -> new IllegalStateException("No line holds: " + code));
    }
}
