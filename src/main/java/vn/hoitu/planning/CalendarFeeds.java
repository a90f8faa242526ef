package vn.hoitu.planning;

import static vn.hoitu.planning.PlanBook.at;
import static vn.hoitu.planning.PlanBook.instant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PublicAddress;

/** Calendars given out by address: a person's own and the agency's. An address can be taken back at any time. */
@Service
class CalendarFeeds {

    static final String PREFIX = "lich_";
    static final int MOST_FEEDS_PER_PERSON = 20;
    static final int MOST_NAME_CHARACTERS = 80;

    /** @param own a person's calendar, not the agency's */
    record FeedView(
            UUID id,
            String name,
            boolean own,
            String madeByName,
            Instant madeAt,
            @Nullable Instant lastReadAt) {}

    /** @param address shown once; only its hash is kept */
    record NewFeedView(FeedView feed, String address) {}

    /** What an address opens. */
    record Opened(UUID id, AgencyId agency, @Nullable UUID person) {}

    private final DSLContext sql;
    private final PlanningPolicy policy;
    private final PublicAddress addresses;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    CalendarFeeds(
            DSLContext sql,
            PlanningPolicy policy,
            PublicAddress addresses,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.policy = policy;
        this.addresses = addresses;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own, and for those who decide about the plan the agency's. */
    Outcome<List<FeedView>> of(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
        return Outcome.done(sql.fetch("""
            select * from planning.feed where agency_id = ? and revoked_at is null
                and (person_id = ? or (? and person_id is null)) order by made_at, id
            """, agency.value(), actor.person().value(), decides)
                .map(r -> new FeedView(
                        r.get("id", UUID.class),
                        r.get("name", String.class),
                        r.get("person_id", UUID.class) != null,
                        r.get("made_by_name", String.class),
                        Objects.requireNonNull(instant(r, "made_at")),
                        instant(r, "last_read_at"))));
    }

    Outcome<NewFeedView> open(AgencyId agency, Actor actor, @Nullable String name, boolean own) {
        if (!policy.may(actor, agency, own ? PlanningPolicy.READ : PlanningPolicy.DECIDE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > MOST_NAME_CHARACTERS) {
            return Outcome.refused(Refusal.invalid(
                    called.isEmpty()
                            ? FieldProblem.of("name", "required")
                            : new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS))));
        }
        return tenancy.within(agency, () -> {
            Integer held = sql.fetchSingle(
                            "select count(*) from planning.feed where made_by_id = ? and revoked_at is null",
                            actor.person().value())
                    .get(0, Integer.class);
            if (held >= MOST_FEEDS_PER_PERSON) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("name", "too-many", Map.of("limit", MOST_FEEDS_PER_PERSON))));
            }
            String token = Token.fresh(PREFIX);
            UUID id = ids.next();
            Instant now = clock.instant();
            sql.execute(
                    """
                    insert into planning.feed (id, token_hash, agency_id, person_id, name, made_by_id, made_by_name, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                    """,
                    id,
                    Token.hash(token),
                    agency.value(),
                    own ? actor.person().value() : null,
                    called,
                    actor.person().value(),
                    actor.name(),
                    at(now));
            audit.record(agency, actor, AuditFact.of("calendar-feed.opened", "calendar-feed", id, called));
            String address = addresses.installation() + "/lich/" + token + ".ics";
            return Outcome.done(new NewFeedView(new FeedView(id, called, own, actor.name(), now, null), address));
        });
    }

    Outcome<UUID> revoke(AgencyId agency, Actor actor, UUID id) {
        if (!policy.may(actor, agency, PlanningPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean decides = policy.may(actor, agency, PlanningPolicy.DECIDE);
        return tenancy.within(agency, () -> {
            int revoked = sql.execute(
                    """
                    update planning.feed set revoked_at = ?::timestamptz
                    where id = ? and agency_id = ? and revoked_at is null and (person_id = ? or (? and person_id is null))
                    """, at(clock.instant()), id, agency.value(), actor.person().value(), decides);
            if (revoked == 0) {
                return Outcome.refused(Refusal.absent());
            }
            audit.record(agency, actor, AuditFact.of("calendar-feed.revoked", "calendar-feed", id, ""));
            return Outcome.done(id);
        });
    }

    Optional<Opened> byToken(String token) {
        return tenancy.system(() -> sql.fetch("""
            update planning.feed set last_read_at = ?::timestamptz
            where token_hash = ? and revoked_at is null returning id, agency_id, person_id
            """, at(clock.instant()), Token.hash(token)).stream()
                .findFirst()
                .map(r -> new Opened(
                        r.get("id", UUID.class),
                        new AgencyId(r.get("agency_id", UUID.class)),
                        r.get("person_id", UUID.class))));
    }
}
