package vn.hoitu.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.VietnameseNumber;

/** Reads the rows of a file of comparators: whole, or each cell that is wrong by its row and column. */
final class ComparatorRows {

    static final List<String> HEADING =
            List.of("indicator", "year", "country", "part", "whole", "unit", "source", "note");
    static final int FIRST_YEAR = 1990;
    static final int MOST_WHOLE_DIGITS = 18;
    static final int MOST_DECIMALS = 6;

    private static final int YEAR_COLUMN = 1;
    private static final int PART_COLUMN = 3;
    private static final int WHOLE_COLUMN = 4;
    private static final int NOTE_COLUMN = 7;

    /** A point before one, two or more than three digits stands before decimals: thousands come by three. */
    private static final Pattern POINT_BEFORE_DECIMALS = Pattern.compile("\\d{1,18}\\.(\\d{1,2}|\\d{4,12})");

    record Row(
            String indicator,
            int year,
            String country,
            BigDecimal part,
            BigDecimal whole,
            String unit,
            String source,
            String note) {}

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private final Set<String> indicators;
    private final int thisYear;
    private final Map<String, Integer> seen = new HashMap<>();

    private ComparatorRows(Set<String> indicators, int thisYear) {
        this.indicators = indicators;
        this.thisYear = thisYear;
    }

    /**
     * @param indicators the codes of the programme, of which the rows may be
     * @param thisYear nobody has reported of a later one
     */
    static Outcome<List<Row>> read(Sheet sheet, Set<String> indicators, int thisYear) {
        ComparatorRows reading = new ComparatorRows(indicators, thisYear);
        sheet.oddities()
                .forEach(o -> reading.problems.add(
                        FieldProblem.of("cells[" + o.place() + "]", o.kind().code())));
        if (sheet.rows().isEmpty() || !isHeading(sheet.rows().getFirst())) {
            reading.problems.add(
                    new FieldProblem("file", "comparator-heading", Map.of("heading", String.join(",", HEADING))));
        } else if (sheet.rows().size() == 1) {
            reading.problems.add(FieldProblem.of("file", "comparator-none"));
        } else {
            sheet.rows().stream().skip(1).forEach(reading::row);
        }
        return reading.problems.isEmpty()
                ? Outcome.done(reading.rows)
                : Outcome.refused(Refusal.invalid(reading.problems.toArray(FieldProblem[]::new)));
    }

    private static boolean isHeading(Sheet.Row row) {
        return row.cells().stream().map(String::strip).toList().equals(HEADING);
    }

    private void row(Sheet.Row cells) {
        int before = problems.size();
        for (int column = 0; column < NOTE_COLUMN; column++) {
            if (cells.cell(column).isBlank()) {
                wrong(cells, column, "comparator-empty");
            }
        }
        if (problems.size() == before && !indicators.contains(text(cells, 0))) {
            wrong(cells, 0, "comparator-indicator");
        }
        if (problems.size() > before) {
            return;
        }
        Integer year = year(cells);
        BigDecimal part = figure(cells, PART_COLUMN);
        BigDecimal whole = figure(cells, WHOLE_COLUMN);
        if (year == null || part == null || whole == null) {
            return;
        }
        if (whole.signum() == 0 || part.compareTo(whole) > 0) {
            wrong(cells, whole.signum() == 0 ? WHOLE_COLUMN : PART_COLUMN, "comparator-share");
            return;
        }
        Integer first = seen.putIfAbsent(
                text(cells, 0) + "\n" + year + "\n" + text(cells, 2).toLowerCase(Locale.ROOT), cells.number());
        if (first != null) {
            problems.add(new FieldProblem(
                    "rows[" + cells.number() + "].country",
                    "comparator-twice",
                    Map.of("line", cells.number(), "first", first)));
            return;
        }
        rows.add(new Row(
                text(cells, 0), year, text(cells, 2), part, whole, text(cells, 5), text(cells, 6), text(cells, 7)));
    }

    private @Nullable Integer year(Sheet.Row cells) {
        String typed = text(cells, YEAR_COLUMN);
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year < FIRST_YEAR || year > thisYear) {
            wrong(cells, YEAR_COLUMN, "comparator-year");
            return null;
        }
        return year;
    }

    private @Nullable BigDecimal figure(Sheet.Row cells, int column) {
        String typed = text(cells, column);
        Optional<BigDecimal> read = Optional.ofNullable(cells.numbers().get(column))
                .or(() -> VietnameseNumber.read(typed).map(VietnameseNumber.Read::number))
                .or(() -> POINT_BEFORE_DECIMALS.matcher(typed).matches()
                        ? Optional.of(new BigDecimal(typed))
                        : Optional.empty());
        if (read.isEmpty()) {
            boolean doubtful = VietnameseNumber.isDoubtful(typed);
            wrong(cells, column, doubtful ? "comparator-doubtful" : "comparator-number");
        } else if (!fits(read.get())) {
            wrong(cells, column, "comparator-limits");
            return null;
        }
        return read.orElse(null);
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.signum() >= 0
                && bare.scale() <= MOST_DECIMALS
                && (long) bare.precision() - bare.scale() <= MOST_WHOLE_DIGITS;
    }

    private void wrong(Sheet.Row cells, int column, String code) {
        problems.add(new FieldProblem(
                "rows[" + cells.number() + "]." + HEADING.get(column),
                code,
                Map.of(
                        "line", cells.number(),
                        "column", HEADING.get(column),
                        "typed", text(cells, column),
                        "first", FIRST_YEAR,
                        "last", thisYear,
                        "digits", MOST_WHOLE_DIGITS,
                        "decimals", MOST_DECIMALS)));
    }

    private static String text(Sheet.Row cells, int column) {
        return cells.cell(column).strip();
    }
}
