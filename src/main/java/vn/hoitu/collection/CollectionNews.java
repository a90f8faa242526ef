package vn.hoitu.collection;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.identity.Notifications;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.mail.Letter;
import vn.hoitu.shared.mail.Postbox;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/** Tells units what became of their reports and what they owe, and those above them what waits for them. */
@Component
class CollectionNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Who answers for a unit's reports. */
    private static final Set<Role> REPORTERS =
            Set.of(Role.EDITOR_IN_CHIEF, Role.SECRETARY, Role.AGENCY_ADMIN, Role.OVERSEER);

    private final Notifications notifications;
    private final Postbox postbox;
    private final Directory directory;
    private final Reports reports;
    private final ObligationActs acts;
    private final Problems texts;
    private final Tenancy tenancy;

    CollectionNews(
            Notifications notifications,
            Postbox postbox,
            Directory directory,
            Reports reports,
            ObligationActs acts,
            Problems texts,
            Tenancy tenancy) {
        this.notifications = notifications;
        this.postbox = postbox;
        this.directory = directory;
        this.reports = reports;
        this.acts = acts;
        this.texts = texts;
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
        tenancy.within(
                agency,
                () -> tell(
                        agency,
                        directory.holders(agency, upwards ? Handing.APPROVERS : REPORTERS),
                        seen,
                        upwards ? "collection-to-approve" : "collection-" + act.act(),
                        texts.text(
                                "news.collection." + (upwards ? "waits" : act.act()),
                                values(seen, act.words() == null ? "" : act.words()),
                                VIETNAMESE),
                        "collection:" + act.id()));
    }

    /** Within the rows of the unit that holds the report. */
    void remind(Obligation o, Reminded.Rung rung) {
        Optional<Reports.Seen> found = reports.seen(o.id());
        if (found.isEmpty()) {
            return;
        }
        Reports.Seen seen = found.get();
        AgencyId agency = new AgencyId(o.holderId());
        List<PersonId> people = new ArrayList<>(directory.holders(agency, REPORTERS));
        if (rung.superior()) {
            seen.chain().stream()
                    .filter(s -> !s.part().equals(Obligation.Step.HEAD))
                    .forEach(
                            s -> people.addAll(directory.holders(new AgencyId(s.organizationId()), Handing.APPROVERS)));
        }
        String words = texts.text("news.collection.due-" + rung.code(), values(seen, ""), VIETNAMESE);
        String key = o.id() + ":" + rung.code() + ":" + o.dueAt().toEpochMilli();
        tell(agency, people.stream().distinct().toList(), seen, "collection-due-" + rung.code(), words, key);
        if (people.isEmpty() && o.contactEmail() != null) {
            postbox.put(new Letter(
                    null,
                    o.contactEmail(),
                    texts.text("mail.collection.due.subject", values(seen, ""), VIETNAMESE),
                    words,
                    "collection-due:" + key));
        }
    }

    private void tell(
            AgencyId agency, List<PersonId> people, Reports.Seen seen, String kind, String words, String key) {
        if (!people.isEmpty()) {
            notifications.tell(
                    agency,
                    people,
                    new Notifications.Message(
                            kind,
                            texts.text("news.collection.title", values(seen, ""), VIETNAMESE),
                            words,
                            "/dieu-hanh/phieu/" + seen.obligation().id(),
                            key));
        }
    }

    private Map<String, Object> values(Reports.Seen seen, String words) {
        Obligation o = seen.obligation();
        return Map.of(
                "unit", o.unitName(),
                "term", texts.text("term." + seen.round().term(), Map.of(), VIETNAMESE),
                "year", seen.round().year(),
                "programme", seen.round().title(),
                "before", DAY.format(o.dueAt().atZone(VietnamTime.ZONE)),
                "lastInTime", DAY.format(o.dueAt().minusNanos(1_000).atZone(VietnamTime.ZONE)),
                "collector", seen.round().collectorName(),
                "words", words);
    }
}
