package vn.hoitu.print;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.print.setting.Measure;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** Reads what people write about a print title, and says field by field what does not fit. */
final class TitleReading {

    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_PAGES = 400;
    static final int MOST_COLUMNS = 12;
    static final int MOST_CHARACTERS_PER_LINE = 200;
    static final int MOST_LINES_PER_COLUMN = 400;
    static final int LEAST_PERCENT = 40;
    static final int MOST_PERCENT = 1_500;
    static final int MOST_CLOSING_DAYS = 60;
    static final int MOST_NUMBER = 1_000_000;
    private static final int DAYS_OF_WEEK = 7;

    /** A title as the request gives it, whole. */
    record Given(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String rhythm,
            @Nullable List<Integer> days,
            @Nullable Integer pages,
            @Nullable List<String> pageNames,
            @Nullable String format,
            @Nullable Integer columns,
            @Nullable Integer charactersPerLine,
            @Nullable Integer linesPerColumn,
            @Nullable Integer titlePercent,
            @Nullable Integer sapoPercent,
            @Nullable Integer captionPercent,
            @Nullable Integer closingDaysBefore,
            @Nullable String closingTime,
            @Nullable Integer firstNumber,
            @Nullable Boolean active) {}

    private final List<FieldProblem> problems = new ArrayList<>();

    static Outcome<PrintTitle.Wish> read(Given given) {
        TitleReading reading = new TitleReading();
        PrintTitle.Wish wish = reading.wish(given);
        return reading.problems.isEmpty()
                ? Outcome.done(wish)
                : Outcome.refused(Refusal.invalid(reading.problems.toArray(FieldProblem[]::new)));
    }

    private PrintTitle.Wish wish(Given g) {
        String name = line(g.name(), "name", problems);
        if (name.isEmpty()) {
            problems.add(FieldProblem.of("name", "required"));
        }
        String kind = oneOf(g.kind(), "kind", Set.of("newspaper", "magazine"));
        String rhythm = oneOf(g.rhythm(), "rhythm", Set.of(PrintTitle.WEEKLY, PrintTitle.MONTHLY));
        int pages = number(g.pages(), "pages", 1, MOST_PAGES);
        return new PrintTitle.Wish(
                name,
                kind,
                rhythm,
                days(g.days(), rhythm),
                pages,
                pageNames(g.pageNames(), pages),
                line(g.format(), "format", problems),
                new Measure(
                        number(g.columns(), "columns", 1, MOST_COLUMNS),
                        number(g.charactersPerLine(), "charactersPerLine", 1, MOST_CHARACTERS_PER_LINE),
                        number(g.linesPerColumn(), "linesPerColumn", 1, MOST_LINES_PER_COLUMN),
                        number(g.titlePercent(), "titlePercent", LEAST_PERCENT, MOST_PERCENT),
                        number(g.sapoPercent(), "sapoPercent", LEAST_PERCENT, MOST_PERCENT),
                        number(g.captionPercent(), "captionPercent", LEAST_PERCENT, MOST_PERCENT)),
                number(g.closingDaysBefore(), "closingDaysBefore", 0, MOST_CLOSING_DAYS),
                closing(g.closingTime()),
                number(g.firstNumber(), "firstNumber", 1, MOST_NUMBER),
                !Boolean.FALSE.equals(g.active()));
    }

    private LocalTime closing(@Nullable String given) {
        try {
            return LocalTime.parse(given == null ? "" : given.strip());
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of("closingTime", given == null ? "required" : "not-a-time"));
            return LocalTime.MIDNIGHT;
        }
    }

    private List<Integer> days(@Nullable List<Integer> given, String rhythm) {
        int last = rhythm.equals(PrintTitle.WEEKLY) ? DAYS_OF_WEEK : PrintTitle.LAST_OF_MONTH;
        List<Integer> days = given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).distinct().sorted().toList();
        if (days.isEmpty()) {
            problems.add(FieldProblem.of("days", "required"));
        } else if (days.getFirst() < 1 || days.getLast() > last) {
            problems.add(outOfRange("days", 1, last));
        }
        return days;
    }

    private List<String> pageNames(@Nullable List<String> given, int pages) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > pages) {
            problems.add(new FieldProblem("pageNames", "too-many", Map.of("limit", pages)));
            return List.of();
        }
        return given.stream().map(name -> line(name, "pageNames", problems)).toList();
    }

    private String oneOf(@Nullable String given, String field, Set<String> known) {
        if (given == null || !known.contains(given)) {
            problems.add(FieldProblem.of(field, given == null ? "required" : "unknown"));
            return "";
        }
        return given;
    }

    private int number(@Nullable Integer given, String field, int from, int to) {
        return number(given, field, from, to, problems);
    }

    static int number(@Nullable Integer given, String field, int from, int to, List<FieldProblem> problems) {
        if (given == null) {
            problems.add(FieldProblem.of(field, "required"));
            return from;
        }
        if (given < from || given > to) {
            problems.add(outOfRange(field, from, to));
            return from;
        }
        return given;
    }

    static String line(@Nullable String given, String field, List<FieldProblem> problems) {
        String text = given == null
                ? ""
                : VietnameseText.nfc(given).replaceAll("\\s+", " ").strip();
        if (text.length() > MOST_NAME_CHARACTERS) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", MOST_NAME_CHARACTERS)));
        }
        return text;
    }

    private static FieldProblem outOfRange(String field, int from, int to) {
        return new FieldProblem(field, "number-out-of-range", Map.of("from", from, "to", to));
    }
}
