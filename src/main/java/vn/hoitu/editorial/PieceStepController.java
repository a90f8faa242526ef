package vn.hoitu.editorial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

/** What decides about a piece's way, and what is left over at its end, over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class PieceStepController {

    record UrgencyRequest(
            @Nullable Integer version, @Nullable String urgency) {}

    record GradeRequest(@Nullable String genre, @Nullable BigDecimal coefficient) {}

    record RoyaltyTableRequest(
            @Nullable LocalDate validFrom,
            @Nullable String basis,
            @Nullable List<RoyaltyDesk.GenreWish> genres) {}

    private final UrgencyDesk urgencies;
    private final Grading grading;
    private final RoyaltyDesk royalties;
    private final AfterReviews reviews;
    private final ReadingDesk reading;

    PieceStepController(
            UrgencyDesk urgencies, Grading grading, RoyaltyDesk royalties, AfterReviews reviews, ReadingDesk reading) {
        this.urgencies = urgencies;
        this.grading = grading;
        this.royalties = royalties;
        this.reviews = reviews;
        this.reading = reading;
    }

    @PutMapping("/pieces/{id}/urgency")
    PieceView urgency(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody UrgencyRequest r) {
        return Answer.of(urgencies
                .set(agency, actor, new PieceId(id), Objects.requireNonNullElse(r.version(), 0), r.urgency())
                .then(done -> reading.piece(agency, actor, done)));
    }

    @PutMapping("/pieces/{id}/grade")
    PieceView grade(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody GradeRequest r) {
        return Answer.of(
                grading.change(agency, actor, new PieceId(id), new ActOrder.GradeWish(r.genre(), r.coefficient()))
                        .then(done -> reading.piece(agency, actor, done)));
    }

    /** The agency's genres on a day (today without one) and the law's limits. */
    @GetMapping("/royalty-table")
    RoyaltyDesk.RoyaltyView royaltyTable(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable LocalDate on) {
        return Answer.of(royalties.read(agency, actor, on));
    }

    @PutMapping("/royalty-table")
    RoyaltyDesk.RoyaltyView putInForce(Actor actor, @PathVariable AgencyId agency, @RequestBody RoyaltyTableRequest r) {
        return Answer.of(royalties
                .putInForce(agency, actor, r.validFrom(), r.basis(), r.genres())
                .then(from -> royalties.read(agency, actor, from)));
    }

    @GetMapping("/after-reviews")
    AfterReviews.AfterReviewsView afterReviews(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(reviews.waiting(agency, actor, cursor, PageView.limit(limit)));
    }
}
