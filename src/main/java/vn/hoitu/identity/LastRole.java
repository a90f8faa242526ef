package vn.hoitu.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Problems;

/** Sees to it that nobody leaves an agency with open work unsaid. */
@Component
class LastRole {

    private final ObjectProvider<OpenWork> works;
    private final RoleGrants grants;
    private final Directory directory;
    private final People people;
    private final Notifications notifications;
    private final Agencies agencies;
    private final Problems texts;
    private final AuditTrail audit;

    LastRole(
            ObjectProvider<OpenWork> works,
            RoleGrants grants,
            Directory directory,
            People people,
            Notifications notifications,
            Agencies agencies,
            Problems texts,
            AuditTrail audit) {
        this.works = works;
        this.grants = grants;
        this.directory = directory;
        this.people = people;
        this.notifications = notifications;
        this.agencies = agencies;
        this.texts = texts;
        this.audit = audit;
    }

    /** Whether the person would leave the agency with this role while something waits for him by name. */
    boolean keeps(UUID organization, UUID person, UUID grant) {
        boolean last = grants.in(organization).stream()
                .filter(g -> g.person().equals(person) && !g.id().equals(grant))
                .allMatch(g -> g.validTo() != null && g.validTo().isBefore(grants.today()));
        return last
                && works.stream()
                        .anyMatch(w -> !w.of(new AgencyId(organization), new PersonId(person), 1)
                                .isEmpty());
    }

    /** Somebody left with open work, and it was said that the secretariat sees to it. */
    void leftToSecretariat(UUID organization, Actor actor, UUID person) {
        AgencyId agency = new AgencyId(organization);
        String name = people.find(person).map(People.Account::name).orElse("");
        int items = works.stream()
                .mapToInt(w -> w.of(agency, new PersonId(person), LeavingDesk.MOST_ITEMS)
                        .size())
                .sum();
        if (items == 0) {
            return;
        }
        audit.record(
                agency,
                actor,
                AuditFact.of("person.work-left", "person", person, name).changing(Map.of(), Map.of("items", items)));
        String slug = agencies.find(agency).map(a -> a.slug()).orElse(agency.toString());
        notifications.tell(
                agency,
                directory.holders(agency, Set.of(Role.SECRETARY)),
                new Notifications.Message(
                        "work-left",
                        name,
                        texts.text("news.work-left", Map.of("items", items), Locale.forLanguageTag("vi")),
                        "/toa-soan/" + slug + "/nhan-su?nguoi=" + person,
                        person + ":work-left:" + items));
    }
}
