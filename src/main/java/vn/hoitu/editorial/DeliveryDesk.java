package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Asks each place whether it has what was delivered, delivers again where it has not, and tells when that takes long. */
@Service
class DeliveryDesk {

    /** After so long without a confirmation the secretariat is told. */
    static final Duration CONFIRM_LIMIT = Duration.ofSeconds(60);

    static final int MOST_AT_ONCE = 200;
    static final int MOST_SHOWN = 200;
    /** So often a place is only asked; from then on what is missing is delivered again. */
    static final int PATIENT_TRIES = 3;

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(DeliveryDesk.class);

    /** One line of the ledger; {@code evidence}: what was seen there, in words. */
    record DeliveryView(
            String place,
            String placeName,
            String kind,
            int revision,
            String state,
            Instant since,
            @Nullable Instant confirmedAt,
            @Nullable String evidence,
            int tries) {}

    record DeliveriesView(List<DeliveryView> items) {}

    private final Deliveries deliveries;
    private final ObjectProvider<Place> places;
    private final Pieces pieces;
    private final PublicationRecord publications;
    private final ArchivedTexts archived;
    private final Deputies deputies;
    private final PlanTidings tidings;
    private final Problems texts;
    private final Tenancy tenancy;
    private final Clock clock;

    DeliveryDesk(
            Deliveries deliveries,
            ObjectProvider<Place> places,
            Pieces pieces,
            PublicationRecord publications,
            ArchivedTexts archived,
            Deputies deputies,
            PlanTidings tidings,
            Problems texts,
            Tenancy tenancy,
            Clock clock) {
        this.deliveries = deliveries;
        this.places = places;
        this.pieces = pieces;
        this.publications = publications;
        this.archived = archived;
        this.deputies = deputies;
        this.tidings = tidings;
        this.texts = texts;
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
        Instant now = clock.instant();
        List<Deliveries.Awaited> waiting =
                deliveries.toAsk(now, now.plus(LONGEST_WAIT).plus(LONGEST_WAIT), MOST_AT_ONCE);
        for (Deliveries.Awaited awaited : waiting) {
            try {
                tenancy.within(awaited.agency(), () -> ask(awaited));
            } catch (RuntimeException e) {
                log.warn("A place could not be asked about delivery {}: {}", awaited.delivery(), e.toString());
            }
        }
        return waiting.size() == MOST_AT_ONCE;
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
        Optional<Place> place =
                places.stream().filter(p -> p.code().equals(delivery.place())).findFirst();
        Piece piece = pieces.find(delivery.agency(), delivery.piece()).orElseThrow();
        if (place.isEmpty() || deliveries.isOvertaken(delivery)) {
            deliveries.end(delivery, "overtaken", null, clock.instant());
            return;
        }
        Place.Delivered wanted = new Place.Delivered(
                delivery.agency(),
                delivery.piece(),
                "/" + piece.slug() + "-" + piece.number() + ".html",
                delivery.revision(),
                delivery.withReaders(),
                delivery.change());
        Optional<String> evidence = place.get().confirm(wanted);
        if (evidence.isPresent()) {
            deliveries.end(delivery, "confirmed", evidence.get(), clock.instant());
        } else {
            notYet(piece, delivery, place.get(), wanted);
        }
    }

    private void notYet(Piece piece, Deliveries.Delivery delivery, Place place, Place.Delivered wanted) {
        Instant now = clock.instant();
        Duration pause = Duration.ofSeconds(1L << Math.min(delivery.tries(), 6));
        deliveries.askAgain(delivery, now.plus(pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause));
        if (delivery.toldAt() == null && delivery.since().plus(CONFIRM_LIMIT).isBefore(now)) {
            deliveries.told(delivery, now);
            tidings.notConfirmed(piece, delivery.place(), delivery.id().toString());
        }
        if (delivery.tries() >= PATIENT_TRIES) {
            archived.snapshot(piece, delivery.revision())
                    .ifPresent(snapshot -> place.deliverAgain(wanted, snapshot, publications.corrections(piece)));
        }
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
        return deliveries.of(piece, MOST_SHOWN).stream()
                .map(d -> new DeliveryView(
                        d.place(),
                        texts.text("place." + d.place(), Map.of(), locale),
                        d.kind(),
                        d.revision(),
                        d.state(),
                        d.since(),
                        d.confirmedAt(),
                        evidence(d.evidence(), locale),
                        d.tries()))
                .toList();
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
