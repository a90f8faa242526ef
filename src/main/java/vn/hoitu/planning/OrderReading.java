package vn.hoitu.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads what is ordered from whom, and says field by field what does not fit. */
@Component
class OrderReading {

    static final Set<String> FORMS = Set.of("web", "print", "radio", "tv", "photo", "video", "podcast", "social");
    static final int MOST_NOTE_CHARACTERS = 1_000;
    static final int MOST_PEOPLE = 20;
    static final int MOST_LENGTH = 100_000;

    private static final Set<String> UNITS = Set.of("words", "seconds", "pictures");
    static final Set<Role> MAKERS =
            Set.of(Role.REPORTER, Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);

    /** An order as the request gives it: whole, not a change of single fields. The first person leads. */
    record OrderWish(
            @Nullable String form,
            @Nullable UUID deskId,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable Instant deadline,
            @Nullable String note,
            @Nullable List<UUID> personIds) {}

    record Read(Assignment.Order order, List<Assignment.Assignee> people) {}

    private final Directory directory;
    private final OrganizationDirectory organizations;

    OrderReading(Directory directory, OrganizationDirectory organizations) {
        this.directory = directory;
        this.organizations = organizations;
    }

    /** @param before those who make it already; what they accepted stays accepted */
    Outcome<Read> read(AgencyId agency, OrderWish given, List<Assignment.Assignee> before) {
        List<FieldProblem> problems = new ArrayList<>();
        String form = given.form() == null ? "" : given.form();
        if (!FORMS.contains(form)) {
            problems.add(FieldProblem.of("form", form.isEmpty() ? "required" : "unknown"));
        }
        if (given.deskId() != null
                && !organizations.under(agency.value(), organizations.today()).contains(given.deskId())) {
            problems.add(FieldProblem.of("deskId", "unknown"));
        }
        if (given.length() != null && (given.length() < 1 || given.length() > MOST_LENGTH)) {
            problems.add(new FieldProblem("length", "length-out-of-range", Map.of("from", 1, "to", MOST_LENGTH)));
        }
        String unit = given.length() == null ? null : given.lengthUnit() == null ? "words" : given.lengthUnit();
        if (unit != null && !UNITS.contains(unit)) {
            problems.add(FieldProblem.of("lengthUnit", "unknown"));
        }
        String note = WishReading.text(given.note(), "", "note", MOST_NOTE_CHARACTERS, problems);
        List<Assignment.Assignee> people = people(agency, given.personIds(), before, problems);
        return problems.isEmpty()
                ? Outcome.done(new Read(
                        new Assignment.Order(form, given.deskId(), given.length(), unit, given.deadline(), note),
                        people))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private List<Assignment.Assignee> people(
            AgencyId agency,
            @Nullable List<UUID> wanted,
            List<Assignment.Assignee> before,
            List<FieldProblem> problems) {
        if (wanted == null || wanted.isEmpty()) {
            return List.of();
        }
        if (wanted.size() > MOST_PEOPLE) {
            problems.add(new FieldProblem("personIds", "too-many", Map.of("limit", MOST_PEOPLE)));
            return List.of();
        }
        Set<UUID> staff = new HashSet<>();
        directory.holders(agency, MAKERS).forEach(p -> staff.add(p.value()));
        Map<UUID, String> names = directory.namesOf(wanted);
        List<Assignment.Assignee> people = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID id = wanted.get(i);
            if (!staff.contains(id)) {
                problems.add(FieldProblem.of("personIds[" + i + "]", "unknown"));
            } else if (met.add(id)) {
                Instant accepted = before.stream()
                        .filter(p -> p.personId().equals(id))
                        .map(Assignment.Assignee::acceptedAt)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                people.add(new Assignment.Assignee(id, names.getOrDefault(id, ""), people.isEmpty(), accepted));
            }
        }
        return people;
    }
}
