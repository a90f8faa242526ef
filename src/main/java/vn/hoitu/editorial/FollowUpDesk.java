package vn.hoitu.editorial;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What is asked of pieces because of the ones they were made from: seen on both, answered on the one that is asked. */
@Service
class FollowUpDesk {

    static final int MOST_NOTE_CHARACTERS = 1_000;

    private static final Set<String> ANSWERS = Set.of("corrected", "not-concerned");

    /** One that is open or was answered; {@code words}: what was wrong, or why the origin was taken down. */
    record FollowUpView(
            UUID id,
            UUID originId,
            String originTitle,
            UUID pieceId,
            String pieceTitle,
            String form,
            String pieceState,
            String ownerName,
            String cause,
            String words,
            Instant openedAt,
            String openedByName,
            String state,
            @Nullable String note,
            @Nullable Instant answeredAt,
            @Nullable String answeredByName,
            int version,
            boolean mayAnswer) {}

    record FollowUpsView(List<FollowUpView> items) {}

    /** @param asked of the pieces made from this one; {@code owed}: of this one */
    record PieceFollowUpsView(List<FollowUpView> asked, List<FollowUpView> owed) {}

    private final FollowUps followUps;
    private final FollowingUp following;
    private final Pieces pieces;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final Tenancy tenancy;

    FollowUpDesk(
            FollowUps followUps,
            FollowingUp following,
            Pieces pieces,
            EditorialPolicy policy,
            Deputies deputies,
            Tenancy tenancy) {
        this.followUps = followUps;
        this.following = following;
        this.pieces = pieces;
        this.policy = policy;
        this.deputies = deputies;
        this.tenancy = tenancy;
    }

    /** What is open: the person's own, those of whom he stands in for, and all for those who answer for corrections. */
    Outcome<FollowUpsView> open(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            Actor able = deputies.withLent(actor, agency);
            return new FollowUpsView(followUps.open(agency, whose(agency, actor, able)).stream()
                    .map(one -> view(one, agency, able))
                    .toList());
        }));
    }

    /** The same people's, open and answered. */
    Outcome<List<FollowUps.FollowUp>> list(AgencyId agency, Actor actor, FollowUps.Filter filter, int limit) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(
                agency,
                () -> followUps.list(agency, whose(agency, actor, deputies.withLent(actor, agency)), filter, limit)));
    }

    private @Nullable Set<UUID> whose(AgencyId agency, Actor actor, Actor able) {
        if (policy.may(able, agency, EditorialPolicy.CORRECT)) {
            return null;
        }
        Set<UUID> people = new HashSet<>(Set.of(actor.person().value()));
        deputies.absent(actor, agency).forEach(c -> people.add(c.person().value()));
        return people;
    }

    Outcome<PieceFollowUpsView> ofPiece(AgencyId agency, Actor actor, PieceId id) {
        Actor able = deputies.withLent(actor, agency);
        return tenancy.reading(
                agency,
                () -> onPiece(
                        agency,
                        able,
                        id,
                        piece -> Outcome.done(new PieceFollowUpsView(
                                followUps.because(agency, id.value()).stream()
                                        .map(one -> view(one, agency, able))
                                        .toList(),
                                followUps.of(agency, id.value()).stream()
                                        .map(one -> view(one, agency, able))
                                        .toList()))));
    }

    /** It was put right, or it is not concerned; either with a word that says how or why. */
    Outcome<PieceFollowUpsView> answer(
            AgencyId agency, Actor actor, PieceId id, UUID task, int version, String answer, @Nullable String note) {
        Actor able = deputies.withLent(actor, agency);
        return tenancy.within(
                        agency,
                        () -> onPiece(agency, able, id, piece -> {
                            Optional<FollowUps.FollowUp> found = followUps
                                    .find(agency, task)
                                    .filter(one -> one.piece().equals(id.value()));
                            if (found.isEmpty()) {
                                return Outcome.refused(Refusal.absent());
                            }
                            if (!mayAnswer(able, agency, found.get())) {
                                return Outcome.refused(Refusal.forbidden());
                            }
                            return answered(piece, actor, found.get(), version, answer, note);
                        }))
                .then(done -> ofPiece(agency, actor, id));
    }

    private Outcome<Boolean> answered(
            Piece piece, Actor actor, FollowUps.FollowUp one, int version, String answer, @Nullable String note) {
        if (!ANSWERS.contains(answer)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("answer", "unknown")));
        }
        String words = OrderTexts.stripped(note);
        if (words.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("note", "required")));
        }
        if (words.length() > MOST_NOTE_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("note", "too-long", Map.of("limit", MOST_NOTE_CHARACTERS))));
        }
        return one.version() == version && following.answered(piece, actor, one, answer, words)
                ? Outcome.done(true)
                : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "follow-up-answered"));
    }

    private <T> Outcome<T> onPiece(AgencyId agency, Actor able, PieceId id, Function<Piece, Outcome<T>> work) {
        return pieces.find(agency, id)
                .filter(piece -> policy.mayRead(able, piece))
                .map(work)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    /** Whoever made the piece or works on pieces says what is true of it. */
    private boolean mayAnswer(Actor able, AgencyId agency, FollowUps.FollowUp one) {
        return policy.may(able, agency, EditorialPolicy.EDIT)
                || policy.may(able, agency, EditorialPolicy.WRITE)
                        && one.owner().equals(able.person().value());
    }

    private FollowUpView view(FollowUps.FollowUp one, AgencyId agency, Actor able) {
        return new FollowUpView(
                one.id(),
                one.origin(),
                one.originTitle(),
                one.piece(),
                one.pieceTitle(),
                one.form(),
                one.pieceState(),
                one.ownerName(),
                one.cause(),
                one.words(),
                one.openedAt(),
                one.openedByName(),
                one.state(),
                one.note(),
                one.answeredAt(),
                one.answeredByName(),
                one.version(),
                one.state().equals(FollowUps.OPEN) && mayAnswer(able, agency, one));
    }
}
