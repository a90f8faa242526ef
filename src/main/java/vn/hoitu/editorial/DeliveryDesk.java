package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/** Asks each place whether it has what was delivered, delivers again where it has not, and tells when that takes long. */
@Service
class DeliveryDesk {

    /** After so long without a confirmation the secretariat is told. */
    static final Duration CONFIRM_LIMIT = Duration.ofSeconds(60);

    static final int MOST_AT_ONCE = 200;
    /** So often a place is only asked; from then on what is missing is delivered again. */
    static final int PATIENT_TRIES = 3;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(DeliveryDesk.class);

    private final Deliveries deliveries;
    private final NodeLedger nodes;
    private final ObjectProvider<Place> places;
    private final Pieces pieces;
    private final PublicationRecord publications;
    private final ArchivedTexts archived;
    private final PlanTidings tidings;
    private final Tenancy tenancy;
    private final Clock clock;
    /** By delivery, after how many tries this node got it again. */
    private final Map<UUID, Integer> deliveredAgain = new ConcurrentHashMap<>();

    DeliveryDesk(
            Deliveries deliveries,
            NodeLedger nodes,
            ObjectProvider<Place> places,
            Pieces pieces,
            PublicationRecord publications,
            ArchivedTexts archived,
            PlanTidings tidings,
            Tenancy tenancy,
            Clock clock) {
        this.deliveries = deliveries;
        this.nodes = nodes;
        this.places = places;
        this.pieces = pieces;
        this.publications = publications;
        this.archived = archived;
        this.tidings = tidings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        @Background
        Round deliveriesConfirmed(DeliveryDesk desk) {
            return new Round("deliveries", PAUSE, desk::ask);
        }
    }

    /** @return whether there may be more to ask now */
    boolean ask() {
        List<Deliveries.Awaited> unseen = nodes.toSee(MOST_AT_ONCE);
        each(unseen, this::look);
        deliveredAgain
                .keySet()
                .retainAll(unseen.stream().map(Deliveries.Awaited::delivery).collect(Collectors.toSet()));
        Instant now = clock.instant();
        List<Deliveries.Awaited> waiting =
                deliveries.toAsk(now, now.plus(LONGEST_WAIT).plus(LONGEST_WAIT), MOST_AT_ONCE);
        each(waiting, this::ask);
        return waiting.size() == MOST_AT_ONCE;
    }

    private void each(List<Deliveries.Awaited> waiting, Consumer<Deliveries.Awaited> work) {
        for (Deliveries.Awaited awaited : waiting) {
            try {
                tenancy.within(awaited.agency(), () -> work.accept(awaited));
            } catch (RuntimeException e) {
                log.warn("A place could not be asked about delivery {}: {}", awaited.delivery(), e.toString());
            }
        }
    }

    /** This node vouches for what it keeps itself, whichever node asks the places. */
    private void look(Deliveries.Awaited awaited) {
        deliveries
                .find(awaited.agency(), awaited.delivery())
                .filter(delivery -> delivery.state().equals("pending") && !deliveries.isOvertaken(delivery))
                .filter(nodes::hasFollowed)
                .ifPresent(delivery -> place(delivery).ifPresent(place -> {
                    Piece piece =
                            pieces.find(delivery.agency(), delivery.piece()).orElseThrow();
                    Optional<String> evidence = place.confirm(wanted(delivery, piece));
                    if (evidence.isPresent()) {
                        nodes.seen(delivery, evidence.get());
                    } else if (isDueAgain(delivery)) {
                        deliverAgain(piece, delivery, place);
                    }
                }));
    }

    /** Once after each time the places were asked, which comes ever more seldom. */
    private boolean isDueAgain(Deliveries.Delivery delivery) {
        return delivery.tries() >= PATIENT_TRIES
                && !Objects.equals(deliveredAgain.put(delivery.id(), delivery.tries()), delivery.tries());
    }

    private Optional<Place> place(Deliveries.Delivery delivery) {
        return places.stream().filter(p -> p.code().equals(delivery.place())).findFirst();
    }

    private static Place.Delivered wanted(Deliveries.Delivery delivery, Piece piece) {
        return new Place.Delivered(
                delivery.agency(),
                delivery.piece(),
                "/" + piece.slug() + "-" + piece.number() + ".html",
                delivery.revision(),
                delivery.withReaders(),
                delivery.change());
    }

    /** Of what each node keeps: when all that run have vouched for it. */
    private Optional<String> confirmed(Deliveries.Delivery delivery, Place place, Piece piece) {
        if (!place.ofEachNode()) {
            return place.confirm(wanted(delivery, piece));
        }
        List<NodeLedger.Seen> seen = nodes.of(List.of(delivery.id())).getOrDefault(delivery.id(), List.of());
        if (seen.isEmpty() || !nodes.missing(delivery).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(seen.size() == 1 ? seen.getFirst().evidence() : "nodes:" + seen.size());
    }

    private void ask(Deliveries.Awaited awaited) {
        if (!deliveries.take(awaited)) {
            return;
        }
        Optional<Deliveries.Delivery> found = deliveries.find(awaited.agency(), awaited.delivery());
        if (found.isEmpty() || !found.get().state().equals("pending")) {
            return;
        }
        Deliveries.Delivery delivery = found.get();
        Optional<Place> place = place(delivery);
        Piece piece = pieces.find(delivery.agency(), delivery.piece()).orElseThrow();
        if (place.isEmpty() || deliveries.isOvertaken(delivery)) {
            deliveries.end(delivery, "overtaken", null, clock.instant());
            return;
        }
        Optional<String> evidence = confirmed(delivery, place.get(), piece);
        if (evidence.isPresent()) {
            deliveries.end(delivery, "confirmed", evidence.get(), clock.instant());
        } else {
            notYet(piece, delivery, place.get());
        }
    }

    private void notYet(Piece piece, Deliveries.Delivery delivery, Place place) {
        Instant now = clock.instant();
        Duration pause = Duration.ofSeconds(1L << Math.min(delivery.tries(), 6));
        deliveries.askAgain(delivery, now.plus(pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause));
        if (delivery.toldAt() == null && delivery.since().plus(CONFIRM_LIMIT).isBefore(now)) {
            deliveries.told(delivery, now);
            tidings.notConfirmed(piece, delivery.place(), delivery.id().toString());
        }
        if (delivery.tries() >= PATIENT_TRIES && !place.ofEachNode()) {
            deliverAgain(piece, delivery, place);
        }
    }

    private void deliverAgain(Piece piece, Deliveries.Delivery delivery, Place place) {
        archived.snapshot(piece, delivery.revision())
                .ifPresent(snapshot ->
                        place.deliverAgain(wanted(delivery, piece), snapshot, publications.corrections(piece)));
    }
}
