package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;

/** Which period came before a term; quarters of a programme may have four months or two. */
final class Terms {

    private record Dated(Term term, int year) {

        LocalDate last() {
            return term.lastDay(year);
        }

        FigurePeriod period() {
            return new FigurePeriod(term.firstDay(year), last());
        }
    }

    private Terms() {}

    /** The term that ended last before the round begins; of two that ended together the one of its own kind. */
    static FigurePeriod before(ProgrammeBook book, ReportingRound round) {
        return Stream.of(round.year(), round.year() - 1)
                .flatMap(y -> book.terms().stream().map(t -> new Dated(t, y)))
                .filter(d -> d.last().isBefore(round.firstDay()))
                .max(Comparator.comparing(Dated::last)
                        .thenComparing(d -> d.term().code().equals(round.term()))
                        .thenComparing(d -> !d.term().code().equals("YEAR")))
                .map(Dated::period)
                .orElseGet(() -> yearBefore(book, round));
    }

    static FigurePeriod yearBefore(ProgrammeBook book, ReportingRound round) {
        return book.terms().stream()
                .filter(t -> t.code().equals(round.term()))
                .findFirst()
                .map(t -> new Dated(t, round.year() - 1).period())
                .orElseGet(() -> new FigurePeriod(
                        round.firstDay().minusYears(1), round.lastDay().minusYears(1)));
    }
}
