package vn.hoitu.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Target;
import vn.hoitu.strategy.programme.Term;

/** The periods of a programme that have begun, oldest first; a programme without a calendar has that of the one above. */
final class Slots {

    private static final int MONTHS = 12;
    private static final int MOST_LEVELS = 8;

    /** So far ahead periods have names. */
    private static final int YEARS_AHEAD = 5;

    /** So far back a programme has periods though its targets lie ahead. */
    private static final int YEARS_BEFORE = 1;

    private final List<Slot> all;
    private final List<Slot> later;
    private final LocalDate today;

    private Slots(List<Slot> sorted, LocalDate today) {
        this.all =
                sorted.stream().filter(s -> !s.period().first().isAfter(today)).toList();
        this.later =
                sorted.stream().filter(s -> s.period().first().isAfter(today)).toList();
        this.today = today;
    }

    static Slots of(ProgrammeBook book, Map<String, ProgrammeBook> others, LocalDate today) {
        List<Term> terms = terms(book, others);
        int target = book.indicators().stream()
                .flatMap(i -> i.targets().stream())
                .mapToInt(Target::year)
                .min()
                .orElse(today.getYear());
        int first = Math.min(target, today.getYear()) - YEARS_BEFORE;
        Map<FigurePeriod, Slot> slots = new LinkedHashMap<>();
        for (int year = first; year <= today.getYear() + YEARS_AHEAD; year++) {
            LocalDate begins = LocalDate.of(year, 1, 1);
            LocalDate ends = LocalDate.of(year, MONTHS, 31);
            if (!terms.isEmpty()) {
                int y = year;
                begins = terms.stream()
                        .map(t -> t.firstDay(y))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                ends = terms.stream()
                        .map(t -> t.lastDay(y))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            }
            for (Term term : terms) {
                FigurePeriod period = new FigurePeriod(term.firstDay(year), term.lastDay(year));
                slots.putIfAbsent(period, new Slot(year + "-" + term.code(), term.code(), year, period, begins, ends));
            }
            if (terms.isEmpty()) {
                FigurePeriod period = new FigurePeriod(begins, ends);
                slots.putIfAbsent(period, new Slot(year + "-YEAR", "YEAR", year, period, begins, ends));
            }
        }
        return new Slots(
                slots.values().stream()
                        .sorted(Comparator.comparing(Slot::period))
                        .toList(),
                today);
    }

    private static List<Term> terms(ProgrammeBook book, Map<String, ProgrammeBook> others) {
        ProgrammeBook at = book;
        for (int level = 0; level < MOST_LEVELS && at != null; level++) {
            if (!at.terms().isEmpty()) {
                return at.terms();
            }
            at = at.under() == null ? null : others.get(at.under());
        }
        return List.of();
    }

    List<Slot> all() {
        return all;
    }

    Optional<Slot> find(String code) {
        return all.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The newest that is over; where none is, the one that runs. */
    Slot lastOver() {
        return all.stream()
                .filter(s -> s.period().isOver(today))
                .reduce((a, b) -> b)
                .orElseGet(all::getLast);
    }

    /** The newest of them, newest first. */
    List<Slot> newest(int most) {
        return all.reversed().stream().limit(most).toList();
    }

    /** Of the same kind and up to it, oldest first, itself the last. */
    List<Slot> upTo(Slot slot, int most) {
        List<Slot> before = new ArrayList<>(all.stream()
                .filter(s -> s.isLike(slot) && s.period().compareTo(slot.period()) <= 0)
                .toList());
        return before.subList(Math.max(0, before.size() - most), before.size());
    }

    /** The codes of the next ones of the same kind, begun or not. */
    List<String> after(String code, int count) {
        Slot slot = find(code).orElseThrow();
        return Stream.concat(all.stream(), later.stream())
                .filter(s -> s.isLike(slot) && s.period().compareTo(slot.period()) > 0)
                .limit(count)
                .map(Slot::code)
                .toList();
    }

    /** The same term a year before. */
    Optional<Slot> yearBefore(Slot slot) {
        return all.stream()
                .filter(s -> s.term().equals(slot.term()) && s.year() == slot.year() - 1)
                .findFirst();
    }
}
