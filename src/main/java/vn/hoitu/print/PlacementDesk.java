package vn.hoitu.print;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.print.setting.Unit;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Plans room for pieces, puts pieces there and moves them between pages and the tray. */
@Service
class PlacementDesk {

    static final int MOST_WANTED = 100_000;
    static final int MOST_PICTURE_LINES = 2_000;
    static final int MOST_PLACEMENTS = 2_000;
    static final int MOST_POSITION = 10_000;

    /** A room as the request gives it, whole. */
    record Given(
            @Nullable String label,
            @Nullable UUID pieceId,
            @Nullable Integer wanted,
            @Nullable String wantedUnit,
            @Nullable Integer columns,
            @Nullable Integer pictureLines,
            @Nullable String note) {}

    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final Manuscripts manuscripts;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    PlacementDesk(
            Issues issues,
            Pages pages,
            Placements placements,
            Manuscripts manuscripts,
            PrintPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.manuscripts = manuscripts;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> add(AgencyId agency, Actor actor, UUID issueId, @Nullable UUID pageId, Given given) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Issue> issue = issues.lock(agency, issueId);
            if (issue.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (placements.of(agency, List.of(issueId)).size() >= MOST_PLACEMENTS) {
                return Outcome.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "too-many-places", Map.of("limit", MOST_PLACEMENTS)));
            }
            UUID id = ids.next();
            return read(agency, issueId, id, given).then(wish -> {
                Optional<Refusal> closed = closed(agency, issue.get(), pageId);
                if (closed.isPresent()) {
                    return Outcome.refused(closed.get());
                }
                int position = placements.next(agency, issueId, pageId);
                placements.add(agency, new Placement(id, issueId, pageId, position, wish, null, 1));
                begun(agency, actor, pageId);
                record(agency, actor, "print-place.planned", id, wish, pageId);
                return Outcome.done(issueId);
            });
        });
    }

    Outcome<UUID> change(AgencyId agency, Actor actor, UUID id, int version, Given given) {
        return onPlacement(
                agency,
                actor,
                id,
                version,
                (issue, before) -> read(agency, issue.id(), id, given).map(wish -> {
                    placements.change(agency, id, wish);
                    record(agency, actor, "print-place.changed", id, wish, before.pageId());
                    return issue.id();
                }));
    }

    /** @param pageId absent for the tray; @param position where it is put, at the end when absent */
    Outcome<UUID> move(
            AgencyId agency, Actor actor, UUID id, int version, @Nullable UUID pageId, @Nullable Integer position) {
        return onPlacement(agency, actor, id, version, (issue, before) -> {
            Optional<Refusal> closed = closed(agency, issue, pageId);
            if (closed.isPresent()) {
                return Outcome.refused(closed.get());
            }
            int at = position == null || position < 1 || position > MOST_POSITION
                    ? placements.next(agency, issue.id(), pageId)
                    : position;
            placements.put(agency, id, issue.id(), pageId, at);
            begun(agency, actor, pageId);
            record(agency, actor, "print-place.moved", id, before.wish(), pageId);
            return Outcome.done(issue.id());
        });
    }

    Outcome<UUID> remove(AgencyId agency, Actor actor, UUID id, int version) {
        return onPlacement(agency, actor, id, version, (issue, before) -> {
            placements.remove(agency, id);
            record(agency, actor, "print-place.removed", id, before.wish(), before.pageId());
            return Outcome.done(issue.id());
        });
    }

    private Outcome<Placement.Wish> read(AgencyId agency, UUID issue, UUID id, Given g) {
        List<FieldProblem> problems = new ArrayList<>();
        String label = TitleReading.line(g.label(), "label", problems);
        Unit unit = Unit.of(Objects.requireNonNullElse(g.wantedUnit(), Unit.WORDS.code()))
                .orElse(null);
        if (unit == null) {
            problems.add(FieldProblem.of("wantedUnit", "unknown"));
        }
        int wanted = TitleReading.number(g.wanted(), "wanted", 1, MOST_WANTED, problems);
        int columns = g.columns() == null
                ? 1
                : TitleReading.number(g.columns(), "columns", 1, TitleReading.MOST_COLUMNS, problems);
        int pictures = g.pictureLines() == null
                ? 0
                : TitleReading.number(g.pictureLines(), "pictureLines", 0, MOST_PICTURE_LINES, problems);
        String note = TitleReading.line(g.note(), "note", problems);
        if (g.pieceId() == null) {
            if (label.isEmpty()) {
                problems.add(FieldProblem.of("label", "required"));
            }
        } else if (!manuscripts.of(agency, List.of(g.pieceId())).containsKey(g.pieceId())) {
            problems.add(FieldProblem.of("pieceId", "unknown"));
        } else if (placements.standsIn(agency, issue, g.pieceId(), id)) {
            problems.add(FieldProblem.of("pieceId", "stands-in-issue"));
        }
        return problems.isEmpty() && unit != null
                ? Outcome.done(new Placement.Wish(label, g.pieceId(), wanted, unit, columns, pictures, note))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private Optional<Refusal> closed(AgencyId agency, Issue issue, @Nullable UUID pageId) {
        if (!issue.open()) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "issue-not-open"));
        }
        if (pageId == null) {
            return Optional.empty();
        }
        Optional<Page> page = pages.lock(agency, pageId).filter(p -> p.issueId().equals(issue.id()));
        if (page.isEmpty()) {
            return Optional.of(Refusal.invalid(FieldProblem.of("pageId", "unknown")));
        }
        return page.get().mayBeFilled()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "page-closed",
                        Map.of("page", page.get().number())));
    }

    /** The first thing on a page begins it. */
    private void begun(AgencyId agency, Actor actor, @Nullable UUID pageId) {
        if (pageId != null) {
            pages.find(agency, pageId)
                    .filter(page -> page.state() == PageState.EMPTY)
                    .ifPresent(page -> pages.step(
                            agency, page, PageState.BUILDING, PageAct.BUILD.code(), null, actor, clock.instant()));
        }
    }

    private void record(AgencyId agency, Actor actor, String act, UUID id, Placement.Wish wish, @Nullable UUID pageId) {
        audit.record(
                agency,
                actor,
                AuditFact.of(act, "print-place", id, wish.label())
                        .changing(
                                Map.of(),
                                Map.of(
                                        "page", pageId == null ? "" : pageId.toString(),
                                        "piece",
                                                wish.pieceId() == null
                                                        ? ""
                                                        : wish.pieceId().toString(),
                                        "wanted",
                                                wish.wanted() + " "
                                                        + wish.unit().code())));
    }

    private Outcome<UUID> onPlacement(
            AgencyId agency, Actor actor, UUID id, int version, BiFunction<Issue, Placement, Outcome<UUID>> work) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<Issue> issue = placements.find(agency, id).flatMap(p -> issues.lock(agency, p.issueId()));
            Optional<Placement> placement = placements.find(agency, id); // again, now that it stays
            if (issue.isEmpty() || placement.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Optional<Refusal> closed =
                    closed(agency, issue.get(), placement.get().pageId());
            if (closed.isPresent()) {
                return Outcome.refused(closed.get());
            }
            return placement.get().version() == version
                    ? work.apply(issue.get(), placement.get())
                    : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "print-moved-on"));
        });
    }
}
