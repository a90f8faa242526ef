package vn.hoitu.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads who wants to be away when and who is to stand in, and says field by field what does not fit. */
@Component
class LeaveReading {

    static final int MOST_DAYS = 200;
    static final int MOST_NOTE_CHARACTERS = 300;

    /** A leave or a deputation as the request gives it. Without a person it is one's own. */
    record LeaveWish(
            @Nullable UUID personId,
            @Nullable String kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable UUID deputyId,
            @Nullable String note) {}

    private final LeaveBook book;
    private final Directory directory;
    private final IdSource ids;
    private final Clock clock;

    LeaveReading(LeaveBook book, Directory directory, IdSource ids, Clock clock) {
        this.book = book;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Leave> read(AgencyId agency, LeaveWish given, UUID person) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<UUID> staff = directory.holders(agency, PlanningPolicy.READERS).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
        if (!staff.contains(person)) {
            problems.add(FieldProblem.of("personId", "unknown"));
        }
        String kind = Objects.requireNonNullElse(given.kind(), "annual");
        if (!Leave.KINDS.contains(kind)) {
            problems.add(FieldProblem.of("kind", "unknown"));
        }
        UUID deputy = given.deputyId();
        if (deputy != null && (deputy.equals(person) || !staff.contains(deputy))) {
            problems.add(FieldProblem.of("deputyId", "unknown"));
        }
        String note = WishReading.text(given.note(), "", "note", MOST_NOTE_CHARACTERS, problems);
        LocalDate first = given.firstDay();
        LocalDate last = given.lastDay() == null ? first : given.lastDay();
        if (first == null || last == null) {
            problems.add(FieldProblem.of("firstDay", "required"));
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (WishReading.isTooFar(first, LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE))) {
            problems.add(FieldProblem.of("firstDay", "too-far"));
        } else if (last.isBefore(first)) {
            problems.add(FieldProblem.of("lastDay", "order"));
        } else if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            problems.add(new FieldProblem("lastDay", "leave-too-long", Map.of("limit", MOST_DAYS)));
        } else if (deputy != null
                && !book.away(agency, List.of(deputy), first, last).isEmpty()) {
            problems.add(FieldProblem.of("deputyId", "deputy-away"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Map<UUID, String> names = directory.namesOf(deputy == null ? List.of(person) : List.of(person, deputy));
        return Outcome.done(new Leave(
                ids.next(),
                person,
                names.getOrDefault(person, ""),
                kind,
                first,
                last,
                deputy,
                deputy == null ? null : names.getOrDefault(deputy, ""),
                note,
                "asked",
                null,
                null,
                null,
                1));
    }
}
