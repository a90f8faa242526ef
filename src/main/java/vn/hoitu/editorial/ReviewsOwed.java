package vn.hoitu.editorial;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.AgencyId;

/**
 * Tells the head of what went out without him, in the transaction that publishes it: by a person's hand or by the
 * schedule. Later updates of the same publication say nothing again.
 */
@Component
class ReviewsOwed {

    private final Pieces pieces;
    private final Approvals approvals;
    private final StepPeople people;
    private final PieceNews news;

    ReviewsOwed(Pieces pieces, Approvals approvals, StepPeople people, PieceNews news) {
        this.pieces = pieces;
        this.approvals = approvals;
        this.people = people;
        this.news = news;
    }

    @EventListener
    void on(PiecePublished published) {
        AgencyId agency = new AgencyId(published.agency());
        pieces.find(agency, new PieceId(published.piece()))
                .filter(approvals::owesReview)
                .ifPresent(
                        piece -> news.tellLate(piece, "review-owed", people.ofRoles(agency, WorkflowDesign.HEADS), ""));
    }
}
