package vn.hoitu.strategy.programme;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/** Whether a book can be worked with: what is wrong stops it, what is unusual is said. */
public final class BookCheck {

    static final int MOST_INDICATORS = 200;
    static final int MOST_TASKS = 1_000;
    static final int MOST_TARGETS = 60;
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    static final int MOST_GROWTH_PERCENT = 1_000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");
    private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])/(-1|0|1)");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(-1|0|1)");
    private static final List<String> SCOPES = List.of("nation", "ministry", "province", "agency");
    private static final List<String> COUNTS = List.of("organization", "person", "system");

    private final List<BookFinding> findings = new ArrayList<>();

    private BookCheck() {}

    public static List<BookFinding> of(ProgrammeBook book) {
        BookCheck check = new BookCheck();
        check.head(book);
        check.indicators(book);
        check.terms(book);
        check.tasks(book);
        check.findings.addAll(RowsAbove.of(book));
        check.findings.addAll(FallingPath.of(book));
        check.findings.addAll(BookDays.of(book));
        check.findings.addAll(WordsAgainstFigures.of(book));
        return List.copyOf(check.findings);
    }

    public static Map<String, Object> years() {
        return Map.of("first", FIRST_YEAR, "last", LAST_YEAR);
    }

    private void head(ProgrammeBook book) {
        need(book.code() != null && CODE.matcher(book.code()).matches(), "code", "malformed-code");
        need(book.title() != null && !book.title().isBlank(), "title", "required");
        choice(book.scope(), SCOPES, "scope");
        need(book.ownerName() != null && !book.ownerName().isBlank(), "ownerName", "required");
        need(book.decision() != null, "decision", "required");
        if (book.decision() != null && book.decision().number() == null) {
            say("decision.number", "decision-without-number");
        }
        if (book.decision() != null && book.decision().effectiveFrom() == null) {
            say("decision.effectiveFrom", "decision-without-day");
        }
        need(!book.indicators().isEmpty(), "indicators", "no-indicators");
        need(book.indicators().size() <= MOST_INDICATORS, "indicators", "too-many", Map.of("limit", MOST_INDICATORS));
        need(book.tasks().size() <= MOST_TASKS, "tasks", "too-many", Map.of("limit", MOST_TASKS));
    }

    private void indicators(ProgrammeBook book) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < book.indicators().size(); i++) {
            Indicator one = book.indicators().get(i);
            String at = "indicators[" + i + "]";
            need(one.code() != null && seen.add(one.code()), at + ".code", "not-once");
            need(one.text() != null && !one.text().isBlank(), at + ".text", "required");
            choice(one.shape(), Arrays.stream(Shape.values()).map(Shape::code).toList(), at + ".shape");
            need(one.parent() == null || book.indicator(one.parent()).isPresent(), at + ".parent", "unknown");
            if (Shape.of(String.valueOf(one.shape())).isPresent()) {
                indicator(one, at);
            }
        }
    }

    private void indicator(Indicator one, String at) {
        need(
                one.population() == null || PopulationRule.of(one.population()).isPresent(),
                at + ".population",
                "unknown-population",
                Map.of(
                        "choices",
                        Arrays.stream(PopulationRule.values())
                                .map(PopulationRule::code)
                                .toList()));
        if (one.kind().isFraction()) {
            need(one.population() != null, at + ".population", "required");
            choice(one.counts(), COUNTS, at + ".counts");
        }
        if (one.kind().isFraction() && one.targets().isEmpty()) {
            findings.add(new BookFinding(at + ".targets", "no-targets", Map.of(), Weight.ASKS));
        }
        if (one.kind() == Shape.GROWTH_SHARE && one.baseYear() == null) {
            say(at + ".baseYear", "no-base-year");
        }
        need(one.targets().size() <= MOST_TARGETS, at + ".targets", "too-many", Map.of("limit", MOST_TARGETS));
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < one.targets().size(); i++) {
            Target target = one.targets().get(i);
            String where = at + ".targets[" + i + "]";
            need(years.add(target.year()), where + ".year", "not-once");
            need(
                    target.year() >= FIRST_YEAR && target.year() <= LAST_YEAR,
                    where + ".year",
                    "year-out-of-limits",
                    years());
            target(one.kind(), target, where);
        }
        List<Integer> holes = one.path().holes();
        if (!holes.isEmpty() && one.kind().isFraction()) {
            findings.add(new BookFinding(at + ".targets", "path-with-hole", Map.of("years", holes), Weight.SAYS));
        }
    }

    private void target(Shape shape, Target target, String at) {
        if (shape.isFraction()) {
            boolean given = target.part() != null && target.whole() != null;
            need(given, at + ".part", "required");
            if (given) {
                int part = Objects.requireNonNull(target.part());
                int whole = Objects.requireNonNull(target.whole());
                need(whole > 0 && part >= 0 && part <= whole, at + ".part", "part-above-whole");
            }
        }
        if (shape == Shape.GROWTH_SHARE) {
            Integer growth = target.growthPercent();
            need(growth != null && growth >= 0 && growth <= MOST_GROWTH_PERCENT, at + ".growthPercent", "required");
        }
        if (shape == Shape.MILESTONE) {
            choice(
                    target.stage(),
                    Arrays.stream(Stage.values()).map(Stage::code).toList(),
                    at + ".stage");
        }
    }

    private void terms(ProgrammeBook book) {
        Set<String> seen = new HashSet<>();
        boolean allFormed = true;
        for (int i = 0; i < book.terms().size(); i++) {
            Term term = book.terms().get(i);
            String at = "terms[" + i + "]";
            need(term.code() != null && seen.add(term.code()), at + ".code", "not-once");
            boolean formed = MONTH.matcher(String.valueOf(term.first())).matches()
                    && MONTH.matcher(String.valueOf(term.last())).matches()
                    && DAY.matcher(String.valueOf(term.before())).matches();
            need(formed, at + ".before", "malformed-term");
            if (formed) {
                days(term, at);
            }
            allFormed &= formed;
        }
        if (allFormed) {
            findings.addAll(TermMonths.of(book.terms()));
        }
    }

    /** A day that not every year has (29/02), or none (31/02), is no deadline; one before the end is said. */
    private void days(Term term, String at) {
        try {
            int common = 2025;
            need(!term.firstDay(common).isAfter(term.lastDay(common)), at + ".last", "ends-before-it-begins");
            if (!term.beforeDay(common).isAfter(term.lastDay(common))) {
                say(at + ".before", "due-before-the-end");
            }
        } catch (DateTimeException e) {
            boolean leap = term.before().matches("29/0?2/.*");
            String code = leap ? "not-in-every-year" : "in-no-year";
            need(false, at + ".before", code, Map.of("written", term.before()));
        }
    }

    private void tasks(ProgrammeBook book) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < book.tasks().size(); i++) {
            Task task = book.tasks().get(i);
            String at = "tasks[" + i + "]";
            need(seen.add(task.code()), at + ".number", "not-once");
            need(task.text() != null && !task.text().isBlank(), at + ".text", "required");
        }
    }

    private void choice(@Nullable String given, List<String> choices, String path) {
        need(given != null && choices.contains(given), path, "not-a-choice", Map.of("choices", choices));
    }

    private void need(boolean holds, String path, String code) {
        need(holds, path, code, Map.of());
    }

    private void need(boolean holds, String path, String code, Map<String, Object> values) {
        if (!holds) {
            findings.add(new BookFinding(path, code, values, Weight.STOPS));
        }
    }

    private void say(String path, String code) {
        findings.add(new BookFinding(path, code, Map.of(), Weight.SAYS));
    }
}
