package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.problem.Choice;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.programme.BookDays;

/** Whether a list can be drawn up at all: a rule there is, of a body there was, on a day that counts. */
@Component
class PopulationScope {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String STANDING = "active";

    private final OrganizationDirectory directory;

    PopulationScope(OrganizationDirectory directory) {
        this.directory = directory;
    }

    static Optional<FieldProblem> wrongRule(@Nullable String rule) {
        List<String> codes =
                Arrays.stream(PopulationRule.values()).map(PopulationRule::code).toList();
        return Choice.wrong("rule", Objects.requireNonNullElse(rule, ""), codes);
    }

    /** Nobody stands below a body that does not exist, and an empty list reads as if it had no units. */
    Optional<FieldProblem> unknown(@Nullable UUID scope) {
        return scope == null || find(scope, null).isPresent()
                ? Optional.empty()
                : Optional.of(FieldProblem.of("scope", "no-such-organization"));
    }

    /** A list that is kept is of a body that stood on its day. */
    Optional<FieldProblem> notStanding(@Nullable UUID scope, LocalDate on) {
        Optional<FieldProblem> unknown = unknown(scope);
        if (scope == null || unknown.isPresent()) {
            return unknown;
        }
        return find(scope, on).filter(o -> o.state().equals(STANDING)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new FieldProblem("scope", "organization-not-standing", Map.of("day", BookDays.printed(on))));
    }

    private Optional<OrganizationView> find(UUID id, @Nullable LocalDate on) {
        return directory.find(id, on, VIETNAMESE);
    }
}
