package vn.hoitu.strategy.programme;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/**
 * Whether the months of a calendar's terms go together. One body reports of a month once for each length of term: a
 * year may consist of quarters, but two quarters may not share a month.
 */
final class TermMonths {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Any year of which the neighbours are looked at too. */
    private static final int YEAR = 2025;

    /** Months counted through, both ends included. */
    private record Span(int first, int last) {

        boolean meets(Span other) {
            return first <= other.last && other.first <= last;
        }

        boolean holds(Span other) {
            return first <= other.first && other.last <= last;
        }

        int months() {
            return last - first + 1;
        }
    }

    private final List<Term> terms;
    private final List<BookFinding> findings = new ArrayList<>();

    private TermMonths(List<Term> terms) {
        this.terms = terms;
    }

    /** @param terms of which the months are well formed */
    static List<BookFinding> of(List<Term> terms) {
        TermMonths months = new TermMonths(terms);
        for (int i = 0; i < terms.size(); i++) {
            months.look(i);
        }
        return months.findings;
    }

    private void look(int at) {
        Term term = terms.get(at);
        Span own = span(term, YEAR);
        if (own.months() > MONTHS_OF_A_YEAR) {
            find(at, "term-longer-than-a-year", Map.of("months", own.months()), Weight.STOPS);
            return;
        }
        for (int other = 0; other < at; other++) {
            pair(at, own, terms.get(other));
        }
        List<Span> within = withSameObligor(term)
                .flatMap(TermMonths::spans)
                .filter(s -> own.holds(s) && !s.equals(own))
                .toList();
        long covered = java.util.stream.IntStream.rangeClosed(own.first(), own.last())
                .filter(month -> within.stream().anyMatch(s -> s.first() <= month && month <= s.last()))
                .count();
        if (!within.isEmpty() && covered < own.months()) {
            find(at, "term-half-divided", Map.of("code", code(term)), Weight.ASKS);
        }
    }

    private void pair(int at, Span own, Term other) {
        boolean clash = spans(other).anyMatch(s -> own.meets(s) && (own.equals(s) || !own.holds(s) && !s.holds(own)));
        if (clash) {
            boolean same = Objects.equals(terms.get(at).obligor(), other.obligor());
            find(
                    at,
                    same ? "terms-overlap" : "terms-of-others-overlap",
                    Map.of("code", code(terms.get(at)), "other", code(other)),
                    same ? Weight.STOPS : Weight.SAYS);
        }
    }

    private void find(int at, String code, Map<String, Object> values, Weight weight) {
        findings.add(new BookFinding("terms[" + at + "].first", code, values, weight));
    }

    private Stream<Term> withSameObligor(Term term) {
        return terms.stream().filter(t -> t != term && Objects.equals(t.obligor(), term.obligor()));
    }

    private static Stream<Span> spans(Term term) {
        return Stream.of(YEAR - 1, YEAR, YEAR + 1).map(year -> span(term, year));
    }

    private static Span span(Term term, int year) {
        try {
            return new Span(number(term.firstDay(year)), number(term.lastDay(year)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not well formed: " + term.code(), e);
        }
    }

    private static int number(java.time.LocalDate day) {
        return day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue();
    }

    private static String code(Term term) {
        return String.valueOf(term.code());
    }
}
