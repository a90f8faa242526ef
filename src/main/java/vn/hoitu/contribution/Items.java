package vn.hoitu.contribution;

import static vn.hoitu.contribution.db.Tables.COUNTER;
import static vn.hoitu.contribution.db.Tables.ITEM;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.VietnameseText;

/** Contributions in the database. */
@Repository
class Items {

    /** What somebody wants to see of the inbox; null asks for nothing. */
    record Filter(
            @Nullable String state,
            @Nullable String query,
            @Nullable UUID section,
            @Nullable UUID person,
            @Nullable UUID collaborator) {}

    private final DSLContext sql;

    Items(DSLContext sql) {
        this.sql = sql;
    }

    /** @return empty when this was taken in before */
    Optional<Item> add(AgencyId agency, UUID id, Submission sent, @Nullable UUID collaborator, Instant now) {
        if (sql.fetchExists(ITEM, ITEM.AGENCY_ID.eq(agency.value()).and(ITEM.ORIGIN_KEY.eq(sent.originKey())))) {
            return Optional.empty();
        }
        int number = nextNumber(agency);
        int added = sql.insertInto(ITEM)
                .set(ITEM.AGENCY_ID, agency.value())
                .set(ITEM.ID, id)
                .set(ITEM.NUMBER, number)
                .set(ITEM.CHANNEL, sent.channel().code())
                .set(ITEM.ORIGIN_KEY, sent.originKey())
                .set(ITEM.LINK_ID, sent.linkId())
                .set(ITEM.MAILBOX_ID, sent.mailboxId())
                .set(ITEM.COLLABORATOR_ID, collaborator)
                .set(ITEM.SENDER_NAME, sent.sender().name())
                .set(ITEM.SENDER_EMAIL, sent.sender().email())
                .set(ITEM.SENDER_PHONE, sent.sender().phone())
                .set(ITEM.LOCALE, sent.locale())
                .set(ITEM.TITLE, sent.title())
                .set(ITEM.BODY, sent.body())
                .set(ITEM.BODY_KIND, sent.html() ? "html" : "plain")
                .set(ITEM.REMARKS, sent.remarks().toArray(String[]::new))
                .set(ITEM.CONSENT_AT, sent.consentAt())
                .set(ITEM.RECEIVED_AT, now)
                .set(ITEM.STATE, ItemState.NEW.code())
                .set(ITEM.SECTION_ID, sent.sectionId())
                .set(ITEM.FOLDED, folded(sent))
                .set(ITEM.VERSION, 1)
                .onConflict(ITEM.AGENCY_ID, ITEM.ORIGIN_KEY)
                .doNothing()
                .execute();
        if (added == 0) {
            return Optional.empty();
        }
        return find(agency, id);
    }

    private static String folded(Submission sent) {
        return VietnameseText.searchKey(String.join(
                " ", sent.title(), sent.sender().name(), sent.sender().email()));
    }

    private int nextNumber(AgencyId agency) {
        return java.util.Objects.requireNonNull(sql.insertInto(COUNTER)
                        .set(COUNTER.AGENCY_ID, agency.value())
                        .set(COUNTER.LAST_NUMBER, 1)
                        .onConflict(COUNTER.AGENCY_ID)
                        .doUpdate()
                        .set(COUNTER.LAST_NUMBER, COUNTER.LAST_NUMBER.plus(1))
                        .returning(COUNTER.LAST_NUMBER)
                        .fetchSingle())
                .get(COUNTER.LAST_NUMBER);
    }

    Optional<Item> find(AgencyId agency, UUID id) {
        return sql.selectFrom(ITEM)
                .where(ITEM.AGENCY_ID.eq(agency.value()).and(ITEM.ID.eq(id)))
                .fetchOptional(Items::item);
    }

    Optional<Item> byOrigin(AgencyId agency, String originKey) {
        return sql.selectFrom(ITEM)
                .where(ITEM.AGENCY_ID.eq(agency.value()).and(ITEM.ORIGIN_KEY.eq(originKey)))
                .fetchOptional(Items::item);
    }

    /** Locked, for an act. */
    Optional<Item> lock(AgencyId agency, UUID id) {
        return sql.selectFrom(ITEM)
                .where(ITEM.AGENCY_ID.eq(agency.value()).and(ITEM.ID.eq(id)))
                .forUpdate()
                .fetchOptional(Items::item);
    }

    List<Item> list(AgencyId agency, Filter filter, @Nullable UUID before, int limit) {
        Condition narrowed = before == null
                ? narrowed(agency, filter)
                : narrowed(agency, filter).and(ITEM.ID.lt(before));
        return sql.selectFrom(ITEM)
                .where(narrowed)
                .orderBy(ITEM.ID.desc())
                .limit(limit)
                .fetch(Items::item);
    }

    Map<String, Integer> counts(AgencyId agency) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.select(ITEM.STATE, DSL.count())
                .from(ITEM)
                .where(ITEM.AGENCY_ID.eq(agency.value()))
                .groupBy(ITEM.STATE)
                .forEach(r -> counts.put(r.value1(), r.value2()));
        return counts;
    }

    private static Condition narrowed(AgencyId agency, Filter filter) {
        Condition all = ITEM.AGENCY_ID.eq(agency.value());
        if (filter.state() != null) {
            all = all.and(ITEM.STATE.eq(filter.state()));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            all = all.and(DSL.position(
                            ITEM.FOLDED, VietnameseText.searchKey(filter.query().strip()))
                    .gt(0));
        }
        if (filter.section() != null) {
            all = all.and(ITEM.SECTION_ID.eq(filter.section()));
        }
        if (filter.person() != null) {
            all = all.and(ITEM.PERSON_ID.eq(filter.person()));
        }
        return filter.collaborator() == null ? all : all.and(ITEM.COLLABORATOR_ID.eq(filter.collaborator()));
    }

    /** @return false when somebody else was faster */
    boolean decide(
            Item item, ItemState state, @Nullable String reason, @Nullable UUID piece, @Nullable UUID by, Instant now) {
        return sql.update(ITEM)
                        .set(ITEM.STATE, state.code())
                        .set(ITEM.REASON, reason)
                        .set(ITEM.PIECE_ID, piece)
                        .set(ITEM.DECIDED_BY, by)
                        .set(ITEM.DECIDED_AT, by == null ? null : now)
                        .set(ITEM.VERSION, item.version() + 1)
                        .where(key(item).and(ITEM.VERSION.eq(item.version())))
                        .execute()
                == 1;
    }

    boolean assign(Item item, @Nullable UUID section, @Nullable UUID person) {
        return sql.update(ITEM)
                        .set(ITEM.SECTION_ID, section)
                        .set(ITEM.PERSON_ID, person)
                        .set(ITEM.VERSION, item.version() + 1)
                        .where(key(item).and(ITEM.VERSION.eq(item.version())))
                        .execute()
                == 1;
    }

    /** What of a collaborator never became a piece. */
    List<UUID> unused(AgencyId agency, UUID collaborator) {
        return sql.select(ITEM.ID)
                .from(ITEM)
                .where(theirs(agency, collaborator).and(ITEM.STATE.ne(ItemState.ACCEPTED.code())))
                .fetch(ITEM.ID);
    }

    /** What tells of the sender goes, and of what never became a piece the title as well. */
    int erase(AgencyId agency, UUID collaborator, Instant now) {
        sql.update(ITEM)
                .set(ITEM.TITLE, "—")
                .where(theirs(agency, collaborator).and(ITEM.STATE.ne(ItemState.ACCEPTED.code())))
                .execute();
        return sql.update(ITEM)
                .set(ITEM.SENDER_NAME, "—")
                .set(ITEM.SENDER_EMAIL, "")
                .set(ITEM.SENDER_PHONE, "")
                .set(ITEM.BODY, "")
                .set(ITEM.FOLDED, "")
                .set(ITEM.ERASED_AT, now)
                .set(ITEM.VERSION, ITEM.VERSION.plus(1))
                .where(theirs(agency, collaborator))
                .execute();
    }

    private static Condition theirs(AgencyId agency, UUID collaborator) {
        return ITEM.AGENCY_ID.eq(agency.value()).and(ITEM.COLLABORATOR_ID.eq(collaborator));
    }

    private static Condition key(Item item) {
        return ITEM.AGENCY_ID.eq(item.agency().value()).and(ITEM.ID.eq(item.id()));
    }

    private static Item item(Record r) {
        return new Item(
                new AgencyId(r.get(ITEM.AGENCY_ID)),
                r.get(ITEM.ID),
                r.get(ITEM.NUMBER),
                r.get(ITEM.CHANNEL),
                r.get(ITEM.LINK_ID),
                r.get(ITEM.COLLABORATOR_ID),
                new Submission.Sender(r.get(ITEM.SENDER_NAME), r.get(ITEM.SENDER_EMAIL), r.get(ITEM.SENDER_PHONE)),
                r.get(ITEM.LOCALE),
                r.get(ITEM.TITLE),
                r.get(ITEM.BODY),
                r.get(ITEM.BODY_KIND).equals("html"),
                List.of(r.get(ITEM.REMARKS)),
                r.get(ITEM.CONSENT_AT),
                r.get(ITEM.RECEIVED_AT),
                ItemState.of(r.get(ITEM.STATE)).orElseThrow(),
                r.get(ITEM.SECTION_ID),
                r.get(ITEM.PERSON_ID),
                r.get(ITEM.REASON),
                r.get(ITEM.DECIDED_BY),
                r.get(ITEM.DECIDED_AT),
                r.get(ITEM.PIECE_ID),
                r.get(ITEM.VERSION));
    }
}
