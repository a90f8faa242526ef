package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Writes releases, sends them, sends new editions of them and withdraws them; whoever got one is told each time. */
@Service
class ReleaseDesk {

    private final Releases releases;
    private final Deliveries deliveries;
    private final ReleaseReading reading;
    private final SpokespersonPolicy policy;
    private final DeskNews news;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ReleaseDesk(
            Releases releases,
            Deliveries deliveries,
            ReleaseReading reading,
            SpokespersonPolicy policy,
            DeskNews news,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.releases = releases;
        this.deliveries = deliveries;
        this.reading = reading;
        this.policy = policy;
        this.news = news;
        this.events = events;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> draft(UUID authority, Actor actor, ReleaseReading.ReleaseWish wish) {
        if (!policy.speaksFor(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                new AgencyId(authority),
                () -> reading.content(wish)
                        .then(content -> reading.audience(wish).map(audience -> {
                            Release r = new Release(
                                    ids.next(),
                                    authority,
                                    releases.nextNumber(authority, "release"),
                                    Release.DRAFT,
                                    content,
                                    audience,
                                    0,
                                    null,
                                    null,
                                    null,
                                    actor.name(),
                                    1,
                                    clock.instant());
                            releases.add(r);
                            record(actor, r, "release.drafted", Map.of());
                            return r.id();
                        })));
    }

    /** A draft is changed in place; what agencies have gets a new edition that they are told of. */
    Outcome<UUID> change(UUID authority, Actor actor, UUID id, int version, ReleaseReading.ReleaseWish wish) {
        return onRelease(authority, actor, id, version, r -> {
            if (r.state().equals(Release.WITHDRAWN)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-withdrawn"));
            }
            return reading.content(wish)
                    .then(content -> r.state().equals(Release.DRAFT)
                            ? reading.audience(wish).map(audience -> redrafted(actor, r, content, audience))
                            : revised(actor, r, content, wish.note()));
        });
    }

    private UUID redrafted(Actor actor, Release r, Release.Content content, Release.Audience audience) {
        releases.save(with(r, r.state(), content, audience, r.edition(), r.releasedAt(), null, null));
        record(actor, r, "release.changed", Map.of("title", content.title()));
        return r.id();
    }

    private Outcome<UUID> revised(Actor actor, Release r, Release.Content content, @Nullable String given) {
        List<FieldProblem> problems = new ArrayList<>();
        String note = DeskReading.required(
                "note", DeskReading.line("note", given, DeskReading.MOST_LINE_CHARACTERS, problems), problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Release now = with(r, r.state(), content, r.audience(), r.edition() + 1, r.releasedAt(), null, null);
        releases.save(now);
        releases.addEdition(now, note, actor.name(), clock.instant());
        record(actor, now, "release.revised", Map.of("edition", now.edition(), "note", note));
        List<Release.Delivery> receivers = deliveries.of(r.id());
        news.revised(now, receivers, note);
        receivers.stream()
                .filter(d -> d.pieceId() != null)
                .forEach(d -> events.publishEvent(new ReleaseRevised(d.agency(), r.id())));
        return Outcome.done(r.id());
    }

    /** From this moment the agencies of the audience have it; one that comes to the installation later does not. */
    Outcome<UUID> release(UUID authority, Actor actor, UUID id, int version) {
        return onRelease(authority, actor, id, version, r -> {
            if (!r.state().equals(Release.DRAFT)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-sent-already"));
            }
            List<UUID> receivers = reading.receivers(r.audience());
            if (receivers.isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-for-nobody"));
            }
            Instant at = clock.instant();
            Release now = with(r, Release.RELEASED, r.content(), r.audience(), 1, at, null, null);
            releases.save(now);
            releases.addEdition(now, "", actor.name(), at);
            receivers.forEach(agency -> deliveries.add(id, agency, at));
            record(actor, now, "release.released", Map.of("agencies", receivers.size()));
            news.released(now, receivers);
            return Outcome.done(id);
        });
    }

    Outcome<UUID> withdraw(UUID authority, Actor actor, UUID id, int version, @Nullable String given) {
        return onRelease(authority, actor, id, version, r -> {
            if (!r.state().equals(Release.RELEASED)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-not-out"));
            }
            List<FieldProblem> problems = new ArrayList<>();
            String reason = DeskReading.required(
                    "reason", DeskReading.line("reason", given, DeskReading.MOST_LINE_CHARACTERS, problems), problems);
            if (!problems.isEmpty()) {
                return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
            }
            Release now = with(
                    r,
                    Release.WITHDRAWN,
                    r.content(),
                    r.audience(),
                    r.edition(),
                    r.releasedAt(),
                    clock.instant(),
                    reason);
            releases.save(now);
            record(actor, now, "release.withdrawn", Map.of("reason", reason));
            news.withdrawn(now, deliveries.of(id), reason);
            return Outcome.done(id);
        });
    }

    Outcome<UUID> onRelease(UUID authority, Actor actor, UUID id, int version, Function<Release, Outcome<UUID>> work) {
        if (!policy.speaksFor(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(new AgencyId(authority), () -> {
            Optional<Release> found = releases.lock(authority, id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            return found.get().version() == version
                    ? work.apply(found.get())
                    : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-moved-on"));
        });
    }

    void record(Actor actor, Release r, String act, Map<String, Object> after) {
        audit.record(
                new AgencyId(r.authority()),
                actor,
                AuditFact.of(
                                act,
                                "release",
                                r.id(),
                                r.number() + " – " + r.content().title())
                        .changing(Map.of(), after));
    }

    private Release with(
            Release r,
            String state,
            Release.Content content,
            Release.Audience audience,
            int edition,
            @Nullable Instant releasedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String reason) {
        return new Release(
                r.id(),
                r.authority(),
                r.number(),
                state,
                content,
                audience,
                edition,
                releasedAt,
                withdrawnAt,
                reason,
                r.byName(),
                r.version(),
                clock.instant());
    }
}
