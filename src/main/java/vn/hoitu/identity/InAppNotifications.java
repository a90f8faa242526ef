package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.NOTIFICATION;
import static vn.hoitu.identity.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.tenancy.Tenancy;

/** Notifications as rows that only their person's transactions can see. */
@Service
class InAppNotifications implements Notifications {

    record NotificationView(UUID id, String kind, String title, String body, String link, Instant at, boolean read) {}

    record NotificationsView(
            List<NotificationView> items, @Nullable String nextCursor, int unread) {}

    private final DSLContext sql;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    InAppNotifications(DSLContext sql, Tenancy tenancy, IdSource ids, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void tell(AgencyId agency, Collection<PersonId> people, Message message) {
        for (PersonId person : readers(people)) {
            tenancy.asPerson(person);
            sql.insertInto(NOTIFICATION)
                    .set(NOTIFICATION.PERSON_ID, person.value())
                    .set(NOTIFICATION.ID, ids.next())
                    .set(NOTIFICATION.AGENCY_ID, agency.value())
                    .set(NOTIFICATION.KIND, message.kind())
                    .set(NOTIFICATION.TITLE, message.title())
                    .set(NOTIFICATION.BODY, message.body())
                    .set(NOTIFICATION.LINK, message.link())
                    .set(NOTIFICATION.ONCE_KEY, message.onceKey())
                    .set(NOTIFICATION.AT, clock.instant())
                    .onConflict(NOTIFICATION.PERSON_ID, NOTIFICATION.ONCE_KEY)
                    .doNothing()
                    .execute();
        }
    }

    /** A service that wrote a piece reads no notifications. */
    private List<PersonId> readers(Collection<PersonId> people) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
                .fetch(r -> new PersonId(r.value1()));
    }

    NotificationsView of(PersonId person, @Nullable UUID before, int limit) {
        return as(person, () -> {
            var rows = sql.selectFrom(NOTIFICATION)
                    .where(NOTIFICATION.PERSON_ID.eq(person.value()))
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
                    NOTIFICATION, NOTIFICATION.PERSON_ID.eq(person.value()).and(NOTIFICATION.READ_AT.isNull()));
            List<NotificationView> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
            String next = rows.size() > limit ? shown.getLast().id().toString() : null;
            return new NotificationsView(List.copyOf(shown), next, unread);
        });
    }

    int read(PersonId person, @Nullable Collection<UUID> ids) {
        return as(
                person,
                () -> sql.update(NOTIFICATION)
                        .set(NOTIFICATION.READ_AT, clock.instant())
                        .where(NOTIFICATION.PERSON_ID.eq(person.value()).and(NOTIFICATION.READ_AT.isNull()))
                        .and(ids == null ? org.jooq.impl.DSL.noCondition() : NOTIFICATION.ID.in(ids))
                        .execute());
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return tenancy.system(() -> {
            tenancy.asPerson(person);
            return work.get();
        });
    }
}
