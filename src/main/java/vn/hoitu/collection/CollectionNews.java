package vn.hoitu.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Tells units what became of their reports and what they owe, and those above them what waits for them: each person in
 * the language of the account, an address without account in the language that was chosen with its link.
 */
@Component
class CollectionNews {

    /** Who answers for a unit's reports. */
    private static final Set<Role> REPORTERS =
            Set.of(Role.EDITOR_IN_CHIEF, Role.SECRETARY, Role.AGENCY_ADMIN, Role.OVERSEER);

    private final Notifications notifications;
    private final UnitLetters letters;
    private final Directory directory;
    private final Reports reports;
    private final ObligationActs acts;
    private final ReportWords words;
    private final Tenancy tenancy;

    CollectionNews(
            Notifications notifications,
            UnitLetters letters,
            Directory directory,
            Reports reports,
            ObligationActs acts,
            ReportWords words,
            Tenancy tenancy) {
        this.notifications = notifications;
        this.letters = letters;
        this.directory = directory;
        this.reports = reports;
        this.acts = acts;
        this.words = words;
        this.tenancy = tenancy;
    }

    /** After the act, and again if it did not succeed; whoever was told is not told twice. */
    @ApplicationModuleListener
    void on(ReportMoved moved) {
        reports.seen(moved.obligation())
                .ifPresent(seen -> acts.of(moved.obligation(), null).stream()
                        .filter(a -> a.id().equals(moved.act()))
                        .findFirst()
                        .ifPresent(act -> tell(seen, act)));
    }

    private void tell(Reports.Seen seen, ObligationActs.Act act) {
        UUID to = switch (act.act()) {
            case "sent", "sent-late", "approved" ->
                seen.current().map(Obligation.Step::organizationId).orElse(null);
            default -> seen.obligation().holderId();
        };
        if (to == null) {
            return;
        }
        boolean upwards = !to.equals(seen.obligation().holderId());
        AgencyId agency = new AgencyId(to);
        tenancy.within(agency, () -> {
            List<PersonId> people = directory.holders(agency, upwards ? Handing.APPROVERS : REPORTERS);
            tell(
                    agency,
                    people,
                    seen,
                    upwards ? "collection-to-approve" : "collection-" + act.act(),
                    upwards ? "waits" : act.act(),
                    act.words() == null ? "" : act.words(),
                    "collection:" + act.id());
            if (people.isEmpty() && !upwards) {
                letters.tell(seen, act);
            }
        });
    }

    /** Within the rows of the unit that holds the report. */
    void remind(Obligation o, Reminded.Rung rung) {
        Optional<Reports.Seen> found = reports.seen(o.id());
        if (found.isEmpty()) {
            return;
        }
        Reports.Seen seen = found.get();
        AgencyId agency = new AgencyId(o.holderId());
        List<PersonId> own = directory.holders(agency, REPORTERS);
        List<PersonId> people = new ArrayList<>(own);
        if (rung.superior()) {
            seen.chain().stream()
                    .filter(s -> !s.part().equals(Obligation.Step.HEAD))
                    .forEach(
                            s -> people.addAll(directory.holders(new AgencyId(s.organizationId()), Handing.APPROVERS)));
        }
        String key = o.id() + ":" + rung.code() + ":" + o.dueAt().toEpochMilli();
        tell(
                agency,
                people.stream().distinct().toList(),
                seen,
                "collection-due-" + rung.code(),
                "due-" + rung.code(),
                "",
                key);
        if (own.isEmpty()) {
            letters.remind(seen, rung.code(), key);
        }
    }

    private void tell(
            AgencyId agency,
            List<PersonId> people,
            Reports.Seen seen,
            String kind,
            String what,
            String said,
            String onceKey) {
        if (!people.isEmpty()) {
            notifications.tell(
                    agency,
                    people,
                    new Notifications.Message(
                            kind,
                            locale -> words.say("news.collection.title", seen, said, locale),
                            locale -> words.say("news.collection." + what, seen, said, locale),
                            "/dieu-hanh/phieu/" + seen.obligation().id(),
                            onceKey));
        }
    }
}
