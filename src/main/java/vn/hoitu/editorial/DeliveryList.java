package vn.hoitu.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The ledger of deliveries for people: per place what was seen there, and by which node where each keeps its own. */
@Service
class DeliveryList {

    static final int MOST_SHOWN = 200;

    /** A node that keeps the place for itself; {@code confirmedAt} is missing while it is waited for. */
    record NodeSeenView(
            String node,
            String host,
            @Nullable Instant confirmedAt,
            @Nullable Long followed,
            @Nullable String evidence) {}

    /** One line of the ledger; {@code evidence}: what was seen there, in words; {@code nodes}: by which node. */
    record DeliveryView(
            String place,
            String placeName,
            String kind,
            int revision,
            String state,
            Instant since,
            @Nullable Instant confirmedAt,
            @Nullable String evidence,
            int tries,
            List<NodeSeenView> nodes) {}

    record DeliveriesView(List<DeliveryView> items) {}

    private final Deliveries deliveries;
    private final NodeLedger nodes;
    private final ObjectProvider<Place> places;
    private final Pieces pieces;
    private final Deputies deputies;
    private final Problems texts;
    private final Tenancy tenancy;

    DeliveryList(
            Deliveries deliveries,
            NodeLedger nodes,
            ObjectProvider<Place> places,
            Pieces pieces,
            Deputies deputies,
            Problems texts,
            Tenancy tenancy) {
        this.deliveries = deliveries;
        this.nodes = nodes;
        this.places = places;
        this.pieces = pieces;
        this.deputies = deputies;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    /** Where the piece has got to. */
    Outcome<DeliveriesView> of(AgencyId agency, Actor actor, PieceId id) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(piece -> Outcome.done(new DeliveriesView(views(piece, actor.locale()))))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    List<DeliveryView> views(Piece piece, Locale locale) {
        List<Deliveries.Delivery> all = deliveries.of(piece, MOST_SHOWN);
        Map<UUID, List<NodeLedger.Seen>> seen =
                nodes.of(all.stream().map(Deliveries.Delivery::id).toList());
        return all.stream()
                .map(d -> new DeliveryView(
                        d.place(),
                        texts.text("place." + d.place(), Map.of(), locale),
                        d.kind(),
                        d.revision(),
                        d.state(),
                        d.since(),
                        d.confirmedAt(),
                        evidence(d.evidence(), locale),
                        d.tries(),
                        nodes(d, seen.getOrDefault(d.id(), List.of()), locale)))
                .toList();
    }

    private List<NodeSeenView> nodes(Deliveries.Delivery d, List<NodeLedger.Seen> seen, Locale locale) {
        List<NodeSeenView> views = new ArrayList<>();
        seen.forEach(s ->
                views.add(new NodeSeenView(s.node(), s.host(), s.at(), s.followed(), evidence(s.evidence(), locale))));
        if (d.state().equals("pending")
                && places.stream().anyMatch(p -> p.ofEachNode() && p.code().equals(d.place()))) {
            nodes.missing(d).forEach(n -> views.add(new NodeSeenView(n.name(), n.host(), null, null, null)));
        }
        return views;
    }

    private @Nullable String evidence(@Nullable String evidence, Locale locale) {
        if (evidence == null) {
            return null;
        }
        int colon = evidence.indexOf(':');
        String code = colon < 0 ? evidence : evidence.substring(0, colon);
        return texts.text("evidence." + code, Map.of("value", evidence.substring(colon + 1)), locale);
    }
}
