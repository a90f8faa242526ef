package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.PublicAddress;

/** Draws pieces for the screens. */
@Component
class PieceViews {

    private final PieceRecord record;
    private final PublicationRecord published;
    private final Approvals approvals;
    private final EditorialPolicy policy;
    private final ActRules rules;
    private final Agencies agencies;
    private final PublicAddress addresses;
    private final Problems texts;

    PieceViews(
            PieceRecord record,
            PublicationRecord published,
            Approvals approvals,
            EditorialPolicy policy,
            ActRules rules,
            Agencies agencies,
            PublicAddress addresses,
            Problems texts) {
        this.record = record;
        this.published = published;
        this.approvals = approvals;
        this.policy = policy;
        this.rules = rules;
        this.agencies = agencies;
        this.addresses = addresses;
        this.texts = texts;
    }

    PieceView view(Piece p, Actor actor) {
        List<PieceView.CorrectionView> corrections = published.corrections(p).stream()
                .map(c -> new PieceView.CorrectionView(
                        c.id(), c.wrong(), c.right(), c.apology(), c.publishedAt(), c.shownUntil()))
                .toList();
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
                p.publishedAt(),
                publicUrl(p, agencies.find(p.agency())),
                p.ownerId(),
                p.ownerName(),
                withItsOwner(p) ? p.ownerId() : null,
                holderName(p, actor.locale()),
                p.createdAt(),
                p.updatedAt(),
                p.unpublishedChanges()
                        || p.state() == PieceState.PUBLISHED
                                && !approvals.handsSincePublication(p).isEmpty(),
                policy.mayType(actor, p),
                acts(p, actor),
                lastReturn(p),
                lostApproval(p),
                corrections,
                published.takedown(p).orElse(null));
    }

    /** Acts of other steps are left out; acts of this step that are refused say why. */
    private List<PieceView.ActView> acts(Piece piece, Actor actor) {
        return Arrays.stream(PieceAct.values())
                .filter(act -> act.startsFrom(piece.state()))
                .map(act -> rules.refuses(act, piece, actor)
                        .map(refusal -> new PieceView.ActView(
                                act.code(),
                                false,
                                texts.text("problem." + refusal.code(), refusal.values(), actor.locale())))
                        .orElseGet(() -> new PieceView.ActView(act.code(), true, null)))
                .toList();
    }

    private static boolean withItsOwner(Piece piece) {
        return piece.state() == PieceState.DRAFT || piece.state() == PieceState.RETURNED;
    }

    /** Whose turn it is: the writer's, or that of a desk whose people have not taken it up by name; nobody's at the end. */
    private String holderName(Piece piece, Locale locale) {
        return switch (piece.state()) {
            case DRAFT, RETURNED -> piece.ownerName();
            case SUBMITTED, REVIEWED, APPROVED ->
                texts.text("holder." + piece.state().code(), Map.of(), locale);
            case SCHEDULED, PUBLISHED, EXPIRED, TAKEN_DOWN, DISCARDED -> "";
        };
    }

    private PieceView.@Nullable LostApprovalView lostApproval(Piece piece) {
        if (piece.state() != PieceState.REVIEWED) {
            return null;
        }
        return record.handOvers(piece).stream()
                .findFirst()
                .filter(h -> Approvals.Changed.isOne(h.act()))
                .map(h -> new PieceView.LostApprovalView(
                        h.byName(), h.at(), h.act().replace("-changed", "")))
                .orElse(null);
    }

    private PieceView.@Nullable ReturnView lastReturn(Piece piece) {
        return record.handOvers(piece).stream()
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
