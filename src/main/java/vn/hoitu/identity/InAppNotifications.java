package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.NOTIFICATION;
import static vn.hoitu.identity.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.tenancy.Tenancy;

/** Notifications as rows that only their person's transactions can see. */
@Service
class InAppNotifications implements Notifications {

    record NotificationView(UUID id, String kind, String title, String body, String link, Instant at, boolean read) {}

    record NotificationsView(
            List<NotificationView> items, @Nullable String nextCursor, int unread) {}

    /** As the change table names them; the subject is the person. */
    private static final String KIND = Notifications.CHANGE;

    private final DSLContext sql;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;
    private final ChangeLog changes;
    private final List<NotificationChannels> channels;

    private record Reader(PersonId person, Locale locale) {}

    InAppNotifications(
            DSLContext sql,
            Tenancy tenancy,
            IdSource ids,
            Clock clock,
            ChangeLog changes,
            List<NotificationChannels> channels) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
        this.channels = channels;
    }

    @Override
    public void tell(AgencyId agency, Collection<PersonId> people, Message message) {
        for (Reader reader : readers(people)) {
            PersonId person = reader.person();
            UUID id = ids.next();
            Instant now = clock.instant();
            tenancy.asPerson(person);
            boolean shown = channels.stream().allMatch(c -> c.inProduct(person, message.kind()));
            int told = sql.insertInto(NOTIFICATION)
                    .set(NOTIFICATION.PERSON_ID, person.value())
                    .set(NOTIFICATION.ID, id)
                    .set(NOTIFICATION.AGENCY_ID, agency.value())
                    .set(NOTIFICATION.KIND, message.kind())
                    .set(NOTIFICATION.TITLE, message.title())
                    .set(NOTIFICATION.BODY, message.body().apply(reader.locale()))
                    .set(NOTIFICATION.LINK, message.link())
                    .set(NOTIFICATION.ONCE_KEY, message.onceKey())
                    .set(NOTIFICATION.AT, now)
                    .set(NOTIFICATION.SHOWN, shown)
                    .onConflict(NOTIFICATION.PERSON_ID, NOTIFICATION.ONCE_KEY)
                    .doNothing()
                    .execute();
            if (told == 1) {
                channels.forEach(c ->
                        c.carry(new NotificationChannels.Told(id, person, message.kind(), message.onceKey(), now)));
                changes.record(agency, KIND, person.value());
            }
        }
    }

    /** A service that wrote a piece reads no notifications. */
    private List<Reader> readers(Collection<PersonId> people) {
        return sql.select(PERSON.ID, PERSON.LOCALE)
                .from(PERSON)
                .where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
                .fetch(r -> new Reader(new PersonId(r.value1()), Locale.of(r.value2())));
    }

    @Override
    public Optional<Shown> find(PersonId person, UUID id) {
        tenancy.asPerson(person);
        return sql.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.PERSON_ID.eq(person.value()).and(NOTIFICATION.ID.eq(id)))
                .fetchOptional(r -> new Shown(
                        new AgencyId(r.get(NOTIFICATION.AGENCY_ID)),
                        r.get(NOTIFICATION.KIND),
                        r.get(NOTIFICATION.TITLE),
                        r.get(NOTIFICATION.BODY),
                        r.get(NOTIFICATION.LINK),
                        r.get(NOTIFICATION.AT),
                        r.get(NOTIFICATION.READ_AT) != null));
    }

    NotificationsView of(PersonId person, @Nullable UUID before, int limit) {
        return as(person, () -> {
            var rows = sql.selectFrom(NOTIFICATION)
                    .where(NOTIFICATION.PERSON_ID.eq(person.value()).and(NOTIFICATION.SHOWN))
                    .and(before == null ? org.jooq.impl.DSL.noCondition() : NOTIFICATION.ID.lt(before))
                    .orderBy(NOTIFICATION.ID.desc())
                    .limit(limit + 1)
                    .fetch(r -> new NotificationView(
                            r.get(NOTIFICATION.ID),
                            r.get(NOTIFICATION.KIND),
                            r.get(NOTIFICATION.TITLE),
                            r.get(NOTIFICATION.BODY),
                            r.get(NOTIFICATION.LINK),
                            r.get(NOTIFICATION.AT),
                            r.get(NOTIFICATION.READ_AT) != null));
            int unread = sql.fetchCount(
                    NOTIFICATION,
                    NOTIFICATION
                            .PERSON_ID
                            .eq(person.value())
                            .and(NOTIFICATION.SHOWN)
                            .and(NOTIFICATION.READ_AT.isNull()));
            List<NotificationView> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
            String next = rows.size() > limit ? shown.getLast().id().toString() : null;
            return new NotificationsView(List.copyOf(shown), next, unread);
        });
    }

    int read(PersonId person, @Nullable Collection<UUID> ids) {
        return as(person, () -> {
            int read = sql.update(NOTIFICATION)
                    .set(NOTIFICATION.READ_AT, clock.instant())
                    .where(NOTIFICATION
                            .PERSON_ID
                            .eq(person.value())
                            .and(NOTIFICATION.SHOWN)
                            .and(NOTIFICATION.READ_AT.isNull()))
                    .and(ids == null ? org.jooq.impl.DSL.noCondition() : NOTIFICATION.ID.in(ids))
                    .execute();
            if (read > 0) {
                changes.record(AgencyId.INSTALLATION, KIND, person.value()); // the person's other windows
            }
            return read;
        });
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return tenancy.system(() -> {
            tenancy.asPerson(person);
            return work.get();
        });
    }
}
