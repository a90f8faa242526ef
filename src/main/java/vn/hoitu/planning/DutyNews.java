package vn.hoitu.planning;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Notifications;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;

/** Tells people of their duty, of leaves that wait for them or were decided, and of whom they stand in for. */
@Component
class DutyNews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notifications notifications;
    private final Agencies agencies;
    private final Problems texts;

    DutyNews(Notifications notifications, Agencies agencies, Problems texts) {
        this.notifications = notifications;
        this.agencies = agencies;
        this.texts = texts;
    }

    void onDuty(AgencyId agency, Shift shift, Collection<UUID> people, Actor actor) {
        tell(agency, people, actor, "on", shift.role(), hours(shift), "?tuan=" + shift.day(), key(shift));
    }

    void offDuty(AgencyId agency, Shift shift, Collection<UUID> people, Actor actor) {
        tell(agency, people, actor, "off", shift.role(), hours(shift), "?tuan=" + shift.day(), key(shift));
    }

    /** @param what {@code asked}, {@code granted}, {@code refused}, {@code deputy} or {@code withdrawn} */
    void leave(
            AgencyId agency, Leave leave, String what, Collection<UUID> people, Actor actor, @Nullable String reason) {
        String days = DAY.format(leave.firstDay()) + " – " + DAY.format(leave.lastDay());
        String words = reason == null ? days : days + " “" + reason + "”";
        String key = leave.id() + ":" + leave.version();
        tell(agency, people, actor, "leave-" + what, leave.personName(), words, "?tuan=" + leave.firstDay(), key);
    }

    private static String key(Shift shift) {
        return shift.id() + ":" + shift.version();
    }

    private static String hours(Shift shift) {
        return DAY.format(shift.day()) + ", " + shift.startsAt() + "–" + shift.endsAt();
    }

    private void tell(
            AgencyId agency,
            Collection<UUID> people,
            Actor actor,
            String what,
            String title,
            String details,
            String query,
            String key) {
        var others = people.stream()
                .map(PersonId::new)
                .filter(p -> !p.equals(actor.person()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String slug = agencies.find(agency).map(AgencyProfile::slug).orElse(agency.toString());
        String words = texts.text("news.duty." + what, Map.of("by", actor.name()), VIETNAMESE);
        notifications.tell(
                agency,
                others,
                new Notifications.Message(
                        "duty-" + what,
                        title,
                        words + " " + details,
                        "/toa-soan/" + slug + "/truc" + query,
                        key + ":" + what));
    }
}
