package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Does the same to many pieces. Each piece goes by its own rules in a transaction of its own: what one refuses keeps
 * none of the others back, and each answer says what became of it and how to take it back.
 */
@Service
class BulkDesk {

    static final int MOST_ORDERS = 200;

    record OrdersRequest(@Nullable List<@Nullable BulkOrder> orders) {}

    /**
     * @param problem why not, in words
     * @param undo the order that takes it back, where there is one
     */
    record OrderResultView(
            UUID id,
            String title,
            boolean done,
            @Nullable String code,
            @Nullable String problem,
            @Nullable BulkOrder undo) {}

    record OrderResultsView(List<OrderResultView> results, int done, int refused) {}

    private final Pieces pieces;
    private final ActDesk acts;
    private final DetailsDesk details;
    private final HandingOn handing;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final Problems texts;
    private final Tenancy tenancy;

    BulkDesk(
            Pieces pieces,
            ActDesk acts,
            DetailsDesk details,
            HandingOn handing,
            EditorialPolicy policy,
            Deputies deputies,
            Problems texts,
            Tenancy tenancy) {
        this.pieces = pieces;
        this.acts = acts;
        this.details = details;
        this.handing = handing;
        this.policy = policy;
        this.deputies = deputies;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    Outcome<OrderResultsView> carryOut(AgencyId agency, Actor actor, OrdersRequest request) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<@Nullable BulkOrder> orders = Objects.requireNonNullElse(request.orders(), List.of());
        if (orders.isEmpty() || orders.stream().anyMatch(o -> o == null || o.id() == null || o.isEmpty())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("orders", "required")));
        }
        if (orders.size() > MOST_ORDERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("orders", "too-many", Map.of("limit", MOST_ORDERS))));
        }
        List<OrderResultView> results = orders.stream()
                .map(o -> one(agency, actor, Objects.requireNonNull(o)))
                .toList();
        int done = (int) results.stream().filter(OrderResultView::done).count();
        return Outcome.done(new OrderResultsView(results, done, results.size() - done));
    }

    private OrderResultView one(AgencyId agency, Actor actor, BulkOrder order) {
        PieceId id = new PieceId(Objects.requireNonNull(order.id()));
        Optional<Piece> seen =
                tenancy.reading(agency, () -> pieces.find(agency, id)).filter(piece -> deputies.mayRead(actor, piece));
        if (seen.isEmpty()) {
            return refused(actor, id, "", Refusal.absent());
        }
        String title = seen.get().title();
        return switch (done(agency, actor, id, order)) {
            case Outcome.Done<BulkOrder>(BulkOrder undo) ->
                new OrderResultView(id.value(), title, true, null, null, undo.isEmpty() ? null : undo);
            case Outcome.Refused<BulkOrder>(Refusal refusal) -> refused(actor, id, title, refusal);
        };
    }

    private OrderResultView refused(Actor actor, PieceId id, String title, Refusal refusal) {
        String words = refusal.fields().isEmpty()
                ? texts.text("problem." + refusal.code(), refusal.values(), actor.locale())
                : String.join(
                        " ",
                        refusal.fields().stream()
                                .map(f -> texts.text("field." + f.code(), f.values(), actor.locale()))
                                .toList());
        return new OrderResultView(id.value(), title, false, refusal.code(), words, null);
    }

    /** Everything of one order in one transaction; a refusal in the middle takes back what came before it. */
    private Outcome<BulkOrder> done(AgencyId agency, Actor actor, PieceId id, BulkOrder order) {
        try {
            return tenancy.within(agency, () -> {
                Optional<Piece> found = pieces.lock(agency, id);
                if (found.isEmpty()) {
                    return Outcome.refused(Refusal.absent());
                }
                Outcome<BulkOrder> outcome = steps(agency, actor, found.get(), order);
                if (outcome instanceof Outcome.Refused<BulkOrder>(Refusal refusal)) {
                    throw new TakenBack(refusal);
                }
                return outcome;
            });
        } catch (TakenBack back) {
            return Outcome.refused(back.refusal);
        }
    }

    private Outcome<BulkOrder> steps(AgencyId agency, Actor actor, Piece piece, BulkOrder order) {
        Outcome<BulkOrder> undo = Outcome.done(BulkOrder.of(piece.id().value()));
        if (order.act() != null) {
            undo = undo.then(u -> act(agency, actor, piece, order, u));
        }
        if (order.changesDetails()) {
            undo = undo.then(u -> details(agency, actor, piece, order, u));
        }
        UUID owner = order.ownerId();
        if (owner != null) {
            undo = undo.then(u -> handing.toOwner(agency, actor, piece.id(), owner, order.reason())
                    .map(before -> before.equals(owner) ? u : u.andOwner(before)));
        }
        UUID holder = order.holderId();
        if (holder != null) {
            undo = undo.then(u -> handing.toHolder(agency, actor, piece.id(), holder, order.reason())
                    .map(before -> before.map(u::andHolder).orElse(u)));
        }
        return undo;
    }

    private Outcome<BulkOrder> act(AgencyId agency, Actor actor, Piece piece, BulkOrder order, BulkOrder undo) {
        String act = Objects.requireNonNull(order.act());
        ActOrder wish = new ActOrder(
                act,
                Objects.requireNonNullElse(order.version(), 0),
                Objects.requireNonNullElse(order.documentVersion(), 0),
                order.reason(),
                null,
                null,
                null);
        return acts.carryOut(agency, actor, piece.id(), wish).map(done -> {
            Piece now = pieces.find(agency, piece.id()).orElseThrow();
            return inverse(act)
                    .map(inverse -> undo.andAct(inverse, now.version(), now.documentVersion()))
                    .orElse(undo);
        });
    }

    /** What takes an act back for whoever did it; what others have been told of cannot be made unsaid. */
    private static Optional<String> inverse(String act) {
        return switch (act) {
            case "discard" -> Optional.of("restore");
            case "restore" -> Optional.of("discard");
            default -> Optional.empty();
        };
    }

    private Outcome<BulkOrder> details(AgencyId agency, Actor actor, Piece seen, BulkOrder order, BulkOrder undo) {
        Piece piece = pieces.find(agency, seen.id()).orElseThrow();
        Set<String> tags = new LinkedHashSet<>(piece.tags());
        List<String> add = new ArrayList<>(Objects.requireNonNullElse(order.addTags(), List.of()));
        List<String> remove = new ArrayList<>(Objects.requireNonNullElse(order.removeTags(), List.of()));
        add.removeIf(tags::contains);
        remove.removeIf(tag -> !tags.contains(tag));
        tags.addAll(add);
        remove.forEach(tags::remove);
        PieceDetails.Change change = new PieceDetails.Change(order.sectionId(), new ArrayList<>(tags), null, null);
        return details.change(agency, actor, piece.id(), piece.version(), change)
                .map(done -> {
                    BulkOrder back = add.isEmpty() && remove.isEmpty() ? undo : undo.andTags(remove, add);
                    UUID section = piece.sectionId();
                    boolean moved =
                            order.sectionId() != null && !order.sectionId().equals(section);
                    return moved && section != null ? back.andSection(section) : back;
                });
    }

    /** Carries a refusal out of a transaction that must not keep what it has done so far. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Refusal refusal;

        TakenBack(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }
    }
}
