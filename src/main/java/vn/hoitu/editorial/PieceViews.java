package vn.hoitu.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.PublicAddress;

/** Draws pieces for the screens. */
@Component
class PieceViews {

    private final PieceRecord record;
    private final PublicationRecord published;
    private final Approvals approvals;
    private final EmbargoOrigins embargoes;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final StepViews steps;
    private final Grading grading;
    private final Agencies agencies;
    private final PublicAddress addresses;

    PieceViews(
            PieceRecord record,
            PublicationRecord published,
            Approvals approvals,
            EmbargoOrigins embargoes,
            EditorialPolicy policy,
            Deputies deputies,
            StepViews steps,
            Grading grading,
            Agencies agencies,
            PublicAddress addresses) {
        this.record = record;
        this.published = published;
        this.approvals = approvals;
        this.embargoes = embargoes;
        this.policy = policy;
        this.deputies = deputies;
        this.steps = steps;
        this.grading = grading;
        this.agencies = agencies;
        this.addresses = addresses;
    }

    PieceView view(Piece p, Actor actor) {
        boolean wentOut = p.publishedAt() != null;
        List<PieceRecord.HandOverView> handOvers = record.handOvers(p);
        return new PieceView(
                p.id().value(),
                p.number(),
                p.making().form().code(),
                p.making().urgency().code(),
                p.making().derivedFrom(),
                p.state().code(),
                p.version(),
                p.documentVersion(),
                new RawDocument(p.document()),
                p.sectionId(),
                p.tags(),
                p.authors(),
                p.source(),
                p.scheduledAt(),
                p.embargoUntil(),
                p.embargoUntil() == null ? null : embargoes.of(p).orElse(null),
                p.publishedAt(),
                publicUrl(p, agencies.find(p.agency())),
                p.ownerId(),
                p.ownerName(),
                p.holding().holder(),
                holderName(p, actor.locale()),
                steps.step(p, actor.locale()),
                steps.afterReview(p),
                policy.may(actor, p.agency(), EditorialPolicy.EDIT)
                        ? grading.of(p).orElse(null)
                        : null,
                p.createdAt(),
                p.updatedAt(),
                p.unpublishedChanges()
                        || p.state() == PieceState.PUBLISHED
                                && !approvals.handsSincePublication(p).isEmpty(),
                deputies.mayType(actor, p),
                deputies.may(actor, p.agency(), EditorialPolicy.PUBLISH),
                steps.acts(p, actor),
                lastReturn(handOvers),
                lostApproval(p, handOvers),
                wentOut ? corrections(p) : List.of(),
                wentOut ? published.takedown(p).orElse(null) : null);
    }

    /** Whose turn it is: the writer's, or that of a desk whose people have not taken it up by name; nobody's at the end. */
    private String holderName(Piece piece, Locale locale) {
        if (piece.holding().holderName() != null) {
            return piece.holding().holderName();
        }
        return switch (piece.state()) {
            case DRAFT, RETURNED -> piece.ownerName();
            case SUBMITTED, REVIEWED, APPROVED -> steps.roleName(piece, locale);
            case SCHEDULED, PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> "";
        };
    }

    private List<PieceView.CorrectionView> corrections(Piece piece) {
        return published.corrections(piece).stream()
                .map(c -> new PieceView.CorrectionView(
                        c.id(), c.wrong(), c.right(), c.apology(), c.publishedAt(), c.shownUntil()))
                .toList();
    }

    private static PieceView.@Nullable LostApprovalView lostApproval(
            Piece piece, List<PieceRecord.HandOverView> handOvers) {
        if (piece.state() != PieceState.REVIEWED && piece.state() != PieceState.SUBMITTED) {
            return null;
        }
        return handOvers.stream()
                .findFirst()
                .filter(h -> Approvals.Changed.isOne(h.act()))
                .map(h -> new PieceView.LostApprovalView(
                        h.byName(), h.at(), h.act().replace("-changed", "")))
                .orElse(null);
    }

    private static PieceView.@Nullable ReturnView lastReturn(List<PieceRecord.HandOverView> handOvers) {
        return handOvers.stream()
                .filter(h -> h.act().equals(PieceAct.RETURN.code()))
                .findFirst()
                .map(h -> new PieceView.ReturnView(h.byName(), h.at(), h.reason()))
                .orElse(null);
    }

    private @Nullable String publicUrl(Piece piece, Optional<AgencyProfile> profile) {
        String path = piece.path();
        return path == null || profile.isEmpty()
                ? null
                : addresses.site(profile.get().host()) + path;
    }
}
