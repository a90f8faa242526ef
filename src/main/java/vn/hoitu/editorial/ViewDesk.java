package vn.hoitu.editorial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;

/** Keeps views of the lists: filters, order and layout under a name, for oneself or for the agency. */
@Service
class ViewDesk {

    static final int MOST_VIEWS = 60;
    static final int MOST_NAME_CHARACTERS = 60;
    static final int MOST_SEARCH_CHARACTERS = 2_000;
    static final Set<String> LAYOUTS = Set.of("list", "board", "queue");

    record ViewRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable Boolean shared,
            @Nullable UUID deskId,
            @Nullable String layout,
            @Nullable String search) {}

    record SavedViewView(
            UUID id,
            String name,
            boolean shared,
            @Nullable UUID deskId,
            String ownerName,
            String layout,
            String search,
            boolean changeable,
            boolean opensFirst,
            int version) {}

    record SavedViewsView(List<SavedViewView> items, boolean mayShare) {}

    private final SavedViews views;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ViewDesk(
            SavedViews views,
            EditorialPolicy policy,
            AuditTrail audit,
            ChangeLog changes,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.views = views;
        this.policy = policy;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<SavedViewsView> list(AgencyId agency, Actor actor) {
        return allowed(agency, actor)
                .then(yes -> Outcome.done(tenancy.reading(agency, () -> {
                    UUID me = actor.person().value();
                    Optional<UUID> first = views.defaultOf(agency, me);
                    return new SavedViewsView(
                            views.shownTo(agency, me).stream()
                                    .map(v -> view(agency, actor, v, first))
                                    .toList(),
                            policy.mayShareViews(actor, agency));
                })));
    }

    Outcome<SavedViewView> keep(AgencyId agency, Actor actor, ViewRequest wish) {
        return allowed(agency, actor)
                .then(yes -> tenancy.within(agency, () -> {
                    if (views.shownTo(agency, actor.person().value()).size() >= MOST_VIEWS) {
                        return Outcome.refused(
                                Refusal.of(Refusal.Kind.CONFLICT, "too-many-views", Map.of("limit", MOST_VIEWS)));
                    }
                    SavedViews.Kept blank = new SavedViews.Kept(
                            ids.next(), actor.person().value(), actor.name(), "", false, null, "list", "", false, 1);
                    return wished(agency, actor, blank, wish).map(view -> {
                        views.add(agency, view, clock.instant());
                        return recorded(agency, actor, "view.kept", view);
                    });
                }));
    }

    Outcome<SavedViewView> change(AgencyId agency, Actor actor, UUID id, ViewRequest wish) {
        return onView(agency, actor, id, before -> {
            if (wish.version() == null || before.version() != wish.version()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "view-moved-on"));
            }
            return wished(agency, actor, before, wish).map(view -> {
                views.change(agency, view);
                return recorded(agency, actor, "view.changed", view);
            });
        });
    }

    /** Taken away, and brought back as long as somebody may wish it undone. */
    Outcome<SavedViewView> setDeleted(AgencyId agency, Actor actor, UUID id, boolean deleted) {
        return onView(agency, actor, id, view -> {
            views.setDeleted(agency, id, deleted ? clock.instant() : null);
            return Outcome.done(recorded(agency, actor, deleted ? "view.deleted" : "view.restored", view));
        });
    }

    /** With what the list opens for this person; nothing for the usual. */
    Outcome<Boolean> openWith(AgencyId agency, Actor actor, @Nullable UUID id) {
        return allowed(agency, actor)
                .then(yes -> tenancy.within(agency, () -> {
                    UUID me = actor.person().value();
                    boolean known =
                            id == null || views.shownTo(agency, me).stream().anyMatch(v -> v.id().equals(id));
                    if (!known) {
                        return Outcome.refused(Refusal.absent());
                    }
                    views.setDefault(agency, me, id);
                    return Outcome.done(true);
                }));
    }

    private Outcome<Boolean> allowed(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, EditorialPolicy.WRITE)
                ? Outcome.done(true)
                : Outcome.refused(Refusal.forbidden());
    }

    private Outcome<SavedViewView> onView(
            AgencyId agency, Actor actor, UUID id, Function<SavedViews.Kept, Outcome<SavedViewView>> work) {
        return allowed(agency, actor)
                .then(yes -> tenancy.within(
                        agency,
                        () -> views.lock(agency, id)
                                .filter(view -> view.shared() || isOf(actor, view))
                                .map(view -> mayChange(agency, actor, view)
                                        ? work.apply(view)
                                        : Outcome.<SavedViewView>refused(Refusal.forbidden()))
                                .orElseGet(() -> Outcome.refused(Refusal.absent()))));
    }

    private Outcome<SavedViews.Kept> wished(AgencyId agency, Actor actor, SavedViews.Kept before, ViewRequest wish) {
        String name = VietnameseText.nfc(
                Objects.requireNonNullElse(wish.name(), before.name()).strip());
        String layout = Objects.requireNonNullElse(wish.layout(), before.layout());
        String search = Objects.requireNonNullElse(wish.search(), before.search());
        boolean shared = Objects.requireNonNullElse(wish.shared(), before.shared());
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(FieldProblem.of("name", "required"));
        } else if (name.length() > MOST_NAME_CHARACTERS) {
            problems.add(new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS)));
        }
        if (!LAYOUTS.contains(layout)) {
            problems.add(FieldProblem.of("layout", "unknown"));
        }
        if (search.length() > MOST_SEARCH_CHARACTERS) {
            problems.add(new FieldProblem("search", "too-long", Map.of("limit", MOST_SEARCH_CHARACTERS)));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        if (shared && !policy.mayShareViews(actor, agency)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "may-not-share"));
        }
        UUID desk = !shared ? null : wish.deskId() == null ? before.desk() : wish.deskId();
        return Outcome.done(new SavedViews.Kept(
                before.id(),
                before.ownerId(),
                before.ownerName(),
                name,
                shared,
                desk,
                layout,
                search,
                before.deleted(),
                before.version()));
    }

    private SavedViewView recorded(AgencyId agency, Actor actor, String act, SavedViews.Kept view) {
        changes.record(agency, "saved-view", view.id());
        audit.record(agency, actor, AuditFact.of(act, "saved-view", view.id(), view.name()));
        SavedViews.Kept now = views.lock(agency, view.id()).orElseThrow();
        return view(agency, actor, now, views.defaultOf(agency, actor.person().value()));
    }

    private SavedViewView view(AgencyId agency, Actor actor, SavedViews.Kept v, Optional<UUID> first) {
        return new SavedViewView(
                v.id(),
                v.name(),
                v.shared(),
                v.desk(),
                v.ownerName(),
                v.layout(),
                v.search(),
                mayChange(agency, actor, v),
                first.filter(v.id()::equals).isPresent(),
                v.version());
    }

    private static boolean isOf(Actor actor, SavedViews.Kept view) {
        return view.ownerId().equals(actor.person().value());
    }

    private boolean mayChange(AgencyId agency, Actor actor, SavedViews.Kept view) {
        return isOf(actor, view) || view.shared() && policy.mayShareViews(actor, agency);
    }
}
