package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads who is to be on duty when, and says field by field what does not fit. */
@Component
class ShiftReading {

    static final int MOST_PEOPLE = 20;
    static final int MOST_ROLE_CHARACTERS = 80;
    static final int MOST_NOTE_CHARACTERS = 300;

    /** A turn of duty as the request gives it: whole. */
    record ShiftWish(
            @Nullable LocalDate day,
            @Nullable UUID deskId,
            @Nullable String role,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String note,
            @Nullable List<UUID> personIds) {}

    private final Directory directory;
    private final OrganizationDirectory organizations;

    ShiftReading(Directory directory, OrganizationDirectory organizations) {
        this.directory = directory;
        this.organizations = organizations;
    }

    Outcome<Shift> read(AgencyId agency, ShiftWish given, UUID id, int version) {
        List<FieldProblem> problems = new ArrayList<>();
        String role = WishReading.text(given.role(), "", "role", MOST_ROLE_CHARACTERS, problems);
        if (role.isEmpty()) {
            problems.add(FieldProblem.of("role", "required"));
        }
        if (given.deskId() != null
                && !organizations.under(agency.value(), organizations.today()).contains(given.deskId())) {
            problems.add(FieldProblem.of("deskId", "unknown"));
        }
        String note = WishReading.text(given.note(), "", "note", MOST_NOTE_CHARACTERS, problems);
        List<Shift.OnDuty> people = people(agency, given.personIds(), problems);
        LocalDate day = given.day();
        LocalTime from = given.startsAt();
        LocalTime to = given.endsAt();
        if (day == null || from == null || to == null) {
            problems.add(FieldProblem.of(day == null ? "day" : from == null ? "startsAt" : "endsAt", "required"));
        } else if (isTooFar(day)) {
            problems.add(FieldProblem.of("day", "too-far"));
        }
        return problems.isEmpty() && day != null && from != null && to != null
                ? Outcome.done(new Shift(id, day, given.deskId(), role, from, to, note, people, version))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    boolean isTooFar(LocalDate day) {
        return WishReading.isTooFar(day, organizations.today());
    }

    private List<Shift.OnDuty> people(AgencyId agency, @Nullable List<UUID> wanted, List<FieldProblem> problems) {
        List<UUID> given =
                wanted == null ? List.of() : wanted.stream().distinct().toList();
        if (given.size() > MOST_PEOPLE) {
            problems.add(new FieldProblem("personIds", "too-many", Map.of("limit", MOST_PEOPLE)));
            return List.of();
        }
        Set<UUID> staff = staff(agency);
        for (int i = 0; i < given.size(); i++) {
            if (!staff.contains(given.get(i))) {
                problems.add(FieldProblem.of("personIds[" + i + "]", "unknown"));
            }
        }
        Map<UUID, String> names = directory.namesOf(given);
        return given.stream()
                .map(p -> new Shift.OnDuty(p, names.getOrDefault(p, "")))
                .toList();
    }

    /** Those who may be put on duty. */
    Set<UUID> staff(AgencyId agency) {
        return directory.holders(agency, PlanningPolicy.READERS).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
