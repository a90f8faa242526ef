package vn.hoitu.collection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.ListLooks;

/** Who has reported and who has not, now and at any moment before. */
@Service
class Monitor {

    private final Rounds rounds;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final RoundCounts counts;
    private final Reminded reminded;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final Following following;
    private final ApprovalDesk approvals;
    private final ReportLooks looks;
    private final Tenancy tenancy;
    private final CollectionTime time;

    Monitor(
            Rounds rounds,
            Obligations obligations,
            ObligationActs acts,
            RoundCounts counts,
            Reminded reminded,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            Following following,
            ApprovalDesk approvals,
            ReportLooks looks,
            Tenancy tenancy,
            CollectionTime time) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.acts = acts;
        this.counts = counts;
        this.reminded = reminded;
        this.directory = directory;
        this.policy = policy;
        this.following = following;
        this.approvals = approvals;
        this.looks = looks;
        this.tenancy = tenancy;
        this.time = time;
    }

    Outcome<RoundViews.CollectionRoundsView> rounds(Actor actor) {
        if (!policy.mayReadSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.system(() -> {
            Map<UUID, RoundCounts.Counts> by = counts.by(null, concerned(actor), time.now());
            Following.Of followed = following.by(actor);
            List<ReportingRound> all = rounds.all();
            List<RoundViews.CollectionRoundView> items = all.stream()
                    .map(r -> listed(actor, r, by.get(r.id()), followed))
                    .filter(Objects::nonNull)
                    .toList();
            return Outcome.done(
                    new RoundViews.CollectionRoundsView(items, own(actor, all), policy.mayCollectSome(actor)));
        });
    }

    private RoundViews.@Nullable CollectionRoundView listed(
            Actor actor, ReportingRound r, RoundCounts.@Nullable Counts concerned, Following.Of followed) {
        boolean collects = policy.mayCollect(actor, r.collectorId());
        if (!followed.of(r).isNothing() && !policy.readsAll(actor)) {
            List<Obligation> seen = seen(actor, r, followed);
            return seen.isEmpty() && !collects
                    ? null
                    : RoundViews.round(r, RoundCounts.Counts.of(seen, time.now()), collects);
        }
        return concerned == null && !collects
                ? null
                : RoundViews.round(r, Objects.requireNonNullElse(concerned, RoundCounts.Counts.NONE), collects);
    }

    /** Of a round what concerns somebody, and what he follows. */
    private List<Obligation> seen(Actor actor, ReportingRound round, Following.Of followed) {
        Set<UUID> own = concerned(actor);
        if (own == null || followed.of(round).isNothing()) {
            return obligations.concerning(round.id(), own);
        }
        Set<UUID> concerning = obligations.concerning(round.id(), own).stream()
                .map(Obligation::id)
                .collect(Collectors.toSet());
        return obligations.concerning(round.id(), null).stream()
                .filter(o -> concerning.contains(o.id()) || followed.of(round).shows(o))
                .toList();
    }

    /** What waits for this person: reports to hand in, and reports to look at. */
    private List<RoundViews.OwnReportView> own(Actor actor, List<ReportingRound> all) {
        Map<UUID, ReportingRound> open =
                all.stream().filter(r -> r.closedAt() == null).collect(Collectors.toMap(ReportingRound::id, r -> r));
        List<Obligation> mine = obligations.concerning(null, policy.readsFor(actor)).stream()
                .filter(o -> open.containsKey(o.roundId()))
                .toList();
        Map<UUID, List<Obligation.Step>> chains =
                obligations.chains(mine.stream().map(Obligation::id).toList());
        List<RoundViews.OwnReportView> own = new ArrayList<>();
        for (Obligation o : mine) {
            ReportingRound round = Objects.requireNonNull(open.get(o.roundId()));
            boolean reports = policy.mayReport(actor, o) && !o.state().isReported();
            boolean decides =
                    approvals.mayDecide(actor, new Reports.Seen(o, round, chains.getOrDefault(o.id(), List.of())));
            if (reports || decides) {
                own.add(new RoundViews.OwnReportView(
                        o.id(),
                        o.unitName(),
                        round.title(),
                        round.term(),
                        round.year(),
                        o.dueAt(),
                        o.state().code(),
                        o.optional(),
                        reports ? "report" : "approve"));
            }
        }
        own.sort(Comparator.comparing(RoundViews.OwnReportView::dueAt));
        return own;
    }

    /** @param what as what it is looked at, {@link ListLooks#ROUND} or {@link ListLooks#ROUND_FILE} */
    Outcome<RoundViews.RoundReportsView> round(
            Actor actor, UUID id, MonitorRows.Wish wish, String what, Locale locale) {
        Refusal unfit = policy.mayReadSome(actor) ? wish.refused().orElse(null) : Refusal.forbidden();
        if (unfit != null) {
            return Outcome.refused(unfit);
        }
        record Table(ReportingRound round, RoundViews.RoundReportsView view, List<Obligation> shown) {}
        Outcome<Table> read = tenancy.system(() -> {
            Optional<ReportingRound> round = rounds.find(id);
            boolean collects =
                    round.isPresent() && policy.mayCollect(actor, round.get().collectorId());
            List<Obligation> concerned =
                    round.map(r -> seen(actor, r, following.by(actor))).orElse(List.of());
            if (round.isEmpty() || concerned.isEmpty() && !collects) {
                return Outcome.refused(Refusal.absent());
            }
            List<RoundViews.ReportRowView> rows = rows(concerned, wish.knownAt(), locale);
            List<RoundViews.ReportRowView> shown = MonitorRows.shown(rows, wish);
            RoundCounts.Counts c = RoundCounts.Counts.of(concerned, time.now());
            Set<UUID> ids = shown.stream().map(RoundViews.ReportRowView::id).collect(Collectors.toSet());
            return Outcome.done(new Table(
                    round.get(),
                    new RoundViews.RoundReportsView(
                            RoundViews.round(round.get(), c, collects), wish.knownAt(), shown.size(), shown),
                    concerned.stream().filter(o -> ids.contains(o.id())).toList()));
        });
        return read.map(t -> {
            looks.intoRound(actor, what, t.round(), t.shown());
            return t.view();
        });
    }

    private @Nullable Set<UUID> concerned(Actor actor) {
        return policy.readsAll(actor) ? null : policy.readsFor(actor);
    }

    private List<RoundViews.ReportRowView> rows(List<Obligation> all, @Nullable Instant knownAt, Locale locale) {
        List<UUID> ids = all.stream().map(Obligation::id).toList();
        Map<UUID, List<Obligation.Step>> chains = obligations.chains(ids);
        Map<UUID, ObligationActs.Act> then = knownAt == null ? Map.of() : acts.lastOf(ids, knownAt);
        Map<UUID, Reminded.Told> told = reminded.of(ids);
        Set<UUID> standing = directory.standing(time.today(), null, locale).stream()
                .map(OrganizationOnDay::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(o -> knownAt == null || then.containsKey(o.id()))
                .map(o -> row(
                        o,
                        chains.getOrDefault(o.id(), List.of()),
                        then.get(o.id()),
                        told.get(o.id()),
                        standing,
                        locale))
                .toList();
    }

    private RoundViews.ReportRowView row(
            Obligation o,
            List<Obligation.Step> chain,
            ObligationActs.@Nullable Act then,
            Reminded.@Nullable Told told,
            Set<UUID> standing,
            Locale locale) {
        int step = then == null ? o.step() : then.step();
        boolean gone = !standing.contains(o.unitId());
        List<String> after = gone
                ? directory
                        .find(o.unitId(), time.today(), locale)
                        .map(Successors::names)
                        .orElse(List.of())
                : List.of();
        return new RoundViews.ReportRowView(
                o.id(),
                o.unitId(),
                o.unitName(),
                directory.kindName(o.unitKind(), o.unitKindName(), locale),
                o.holderId().equals(o.unitId()) ? null : o.holderName(),
                o.indicators().size(),
                o.optional(),
                o.dueAt(),
                o.extendedUntil(),
                then == null ? o.state().code() : then.state(),
                o.isLate(time.now()),
                chain.stream()
                        .filter(s -> s.position() == step)
                        .map(Obligation.Step::organizationName)
                        .findFirst()
                        .orElse(null),
                o.firstSentAt(),
                o.sentAt(),
                o.acceptedAt(),
                told == null ? 0 : told.times(),
                told == null ? null : told.lastAt(),
                gone,
                after,
                o.version());
    }

    /** One row, as it is now. */
    RoundViews.ReportRowView rowOf(Reports.Seen seen, Locale locale) {
        return rows(List.of(seen.obligation()), null, locale).getFirst();
    }
}
