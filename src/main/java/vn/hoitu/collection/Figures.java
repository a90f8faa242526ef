package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** The programme and the book of figures, as collecting needs them. */
@Component
class Figures {

    /** A programme as it holds on a day. */
    record Edition(ProgrammeBook book, int number) {}

    /** A value with where it comes from. */
    record Shown(
            LocalDate first,
            LocalDate last,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String source,
            String status,
            String verdict,
            @Nullable Instant recordedAt) {}

    /** What is known of an indicator of a unit before it is asked. */
    record Known(
            Indicator indicator,
            Asked asked,
            @Nullable Shown last,
            @Nullable Shown yearBefore,
            @Nullable Shown computed,
            @Nullable Integer population) {}
    Optional<Edition> edition(String programme, LocalDate on) { return Optional.empty(); }
    Map<String, Known> known(Reports.Seen seen, Locale locale) { return Map.of(); }
    Outcome<List<String>> accept(Actor actor, Reports.Seen seen, Submissions.Submission sent) { return Outcome.done(List.of()); }
    Outcome<List<String>> withdraw(Actor actor, Reports.Seen seen, String reason) { return Outcome.done(List.of()); }
}
