package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.NOTIFICATION;
import static vn.hoitu.identity.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        List<Reader> readers = readers(people);
        if (readers.isEmpty()) {
            return;
        }
        List<PersonId> all = readers.stream().map(Reader::person).toList();
        List<NotificationChannels.Ways> ways =
                channels.stream().map(c -> c.ways(all, message.kind())).toList();
        Instant now = clock.instant();
        Map<PersonId, UUID> drawn = new LinkedHashMap<>();
        all.forEach(person -> drawn.put(person, ids.next()));
        Set<UUID> reached = reached(agency, message, readers, drawn, ways, now);
        List<NotificationChannels.Told> told = all.stream()
                .filter(person -> reached.contains(person.value()))
                .map(person -> new NotificationChannels.Told(
                        Objects.requireNonNull(drawn.get(person)), person, message.kind(), message.onceKey(), now))
                .toList();
        if (!told.isEmpty()) {
            ways.forEach(way -> way.carry(told));
            told.forEach(t -> changes.record(agency, KIND, t.person().value()));
        }
    }

    /** One call for all who read the same language: the database opens the rows of each in turn. */
    private Set<UUID> reached(
            AgencyId agency,
            Message message,
            List<Reader> readers,
            Map<PersonId, UUID> drawn,
            List<NotificationChannels.Ways> ways,
            Instant now) {
        Set<UUID> reached = new HashSet<>();
        readers.stream()
                .collect(Collectors.groupingBy(Reader::locale))
                .forEach((locale, some) -> reached.addAll(reached(agency, message, locale, some, drawn, ways, now)));
        return reached;
    }

    private Set<UUID> reached(
            AgencyId agency,
            Message message,
            Locale locale,
            List<Reader> readers,
            Map<PersonId, UUID> drawn,
            List<NotificationChannels.Ways> ways,
            Instant now) {
        String body = message.body().apply(locale);
        return sql.fetch(
                        """
                        select told from identity.tell(?, ?, ?, ?, ?, ?::timestamptz, ?::uuid[], ?::uuid[], ?::text[],
                            ?::boolean[]) as told
                        """,
                        agency.value(),
                        message.kind(),
                        message.title().apply(locale),
                        message.link(),
                        message.onceKey(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        readers.stream().map(r -> r.person().value()).toArray(UUID[]::new),
                        readers.stream().map(r -> drawn.get(r.person())).toArray(UUID[]::new),
                        readers.stream().map(r -> body).toArray(String[]::new),
                        readers.stream()
                                .map(r -> ways.stream().allMatch(way -> way.inProduct(r.person())))
                                .toArray(Boolean[]::new))
                .intoSet(0, UUID.class);
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
