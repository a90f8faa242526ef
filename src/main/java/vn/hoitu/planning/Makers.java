package vn.hoitu.planning;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Those who can be asked to make something, and whether they are there on that day. */
@Service
class Makers {

    /**
     * Somebody who can be asked.
     *
     * @param awayUntil the last day of the leave that covers the day; absent for whoever is there
     * @param deputyId who stands in meanwhile
     */
    record MakerView(
            UUID id,
            String name,
            @Nullable LocalDate awayUntil,
            @Nullable UUID deputyId,
            @Nullable String deputyName) {}

    private final Directory directory;
    private final LeaveBook leaves;
    private final PlanningPolicy policy;
    private final Tenancy tenancy;
    private final Clock clock;

    Makers(Directory directory, LeaveBook leaves, PlanningPolicy policy, Tenancy tenancy, Clock clock) {
        this.directory = directory;
        this.leaves = leaves;
        this.policy = policy;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** In the order of their names. */
    Outcome<List<MakerView>> of(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate on = Objects.requireNonNullElseGet(day, () -> LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE));
        return tenancy.reading(agency, () -> {
            Set<UUID> ids = directory.holders(agency, OrderReading.MAKERS).stream()
                    .map(PersonId::value)
                    .collect(Collectors.toSet());
            Map<UUID, Leave> away = leaves.away(agency, ids, on, on).stream()
                    .collect(Collectors.toMap(Leave::personId, Function.identity(), (one, _) -> one));
            List<MakerView> makers = new ArrayList<>();
            directory.namesOf(ids).forEach((id, name) -> {
                Leave leave = away.get(id);
                makers.add(new MakerView(
                        id,
                        name,
                        leave == null ? null : leave.lastDay(),
                        leave == null ? null : leave.deputyId(),
                        leave == null ? null : leave.deputyName()));
            });
            makers.sort(Comparator.comparing(MakerView::name, Collator.getInstance(Locale.forLanguageTag("vi"))));
            return Outcome.done(makers);
        });
    }
}
