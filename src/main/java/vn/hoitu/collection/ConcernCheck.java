package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Whether a concern is of a unit that stands, goes to a body that takes it, and names what there is. */
@Component
class ConcernCheck {

    private final Addressees addressees;
    private final ProgrammeTerm term;

    ConcernCheck(Addressees addressees, ProgrammeTerm term) {
        this.addressees = addressees;
        this.term = term;
    }

    /** @param standing of the two that are named those that stand today */
    Optional<FieldProblem> refused(ConcernDesk.Raising wish, Map<UUID, OrganizationOnDay> standing, LocalDate today) {
        UUID unit = Objects.requireNonNull(wish.unitId());
        UUID to = Objects.requireNonNull(wish.addresseeId());
        return unfit(standing, unit, to)
                .or(() -> unknown(wish, today))
                .or(() -> notAbove(Objects.requireNonNull(standing.get(to)), wish, unit, today));
    }

    private static Optional<FieldProblem> unfit(Map<UUID, OrganizationOnDay> standing, UUID unit, UUID to) {
        return standing.containsKey(unit) && standing.containsKey(to)
                ? Optional.empty()
                : Optional.of(
                        FieldProblem.of(standing.containsKey(unit) ? "addresseeId" : "unitId", "holder-not-active"));
    }

    private Optional<FieldProblem> unknown(ConcernDesk.Raising wish, LocalDate today) {
        Optional<String> programme = given(wish.programme());
        Optional<String> indicator = given(wish.indicator());
        if (programme.isEmpty()) {
            return indicator.map(i -> FieldProblem.of("programme", "required"));
        }
        Optional<ProgrammeBook> book = term.book(programme.get(), today);
        if (book.isEmpty()) {
            return Optional.of(FieldProblem.of("programme", "unknown"));
        }
        return indicator
                .filter(i -> book.get().indicator(i).isEmpty())
                .map(i -> FieldProblem.of("indicator", "unknown"));
    }

    private Optional<FieldProblem> notAbove(
            OrganizationOnDay to, ConcernDesk.Raising wish, UUID unit, LocalDate today) {
        return addressees.takes(to, unit, given(wish.programme()), today)
                ? Optional.empty()
                : Optional.of(new FieldProblem("addresseeId", "addressee-not-above", Map.of("name", to.name())));
    }

    static Optional<String> given(@Nullable String code) {
        return Optional.ofNullable(code).map(String::strip).filter(c -> !c.isEmpty());
    }
}
