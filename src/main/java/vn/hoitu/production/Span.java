package vn.hoitu.production;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Days in Vietnam that are looked at, both included. */
record Span(LocalDate first, LocalDate last) {

    static final int MOST_DAYS = 731;
    private static final int USUAL_DAYS = 30;

    /** As asked for; the last thirty days where nothing is said. */
    static Outcome<Span> read(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (first.isAfter(last)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("to", "order")));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("from", "span-too-long", java.util.Map.of("limit", MOST_DAYS))));
        }
        return Outcome.done(new Span(first, last));
    }

    Instant start() {
        return first.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    Instant end() {
        return last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    Span yearBefore() {
        return new Span(first.minusYears(1), last.minusYears(1));
    }
}
