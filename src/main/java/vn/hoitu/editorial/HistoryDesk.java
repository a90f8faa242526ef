package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;

/** A piece's past: what changed, who wrote what, and going back to it. */
@Service
class HistoryDesk {

    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_NAMED_VERSIONS = 200;

    /** Who contributed what to a text of the piece. */
    record ContributionsView(KeptTexts.MomentView text, int characters, List<Contribution> people) {}

    private final Pieces pieces;
    private final KeptTexts kept;
    private final WritingRecord record;
    private final WrittenContributions contributions;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final LiveRooms rooms;
    private final AuditTrail audit;
    private final Problems texts;
    private final Tenancy tenancy;
    private final Clock clock;

    HistoryDesk(
            Pieces pieces,
            KeptTexts kept,
            WritingRecord record,
            WrittenContributions contributions,
            EditorialPolicy policy,
            Deputies deputies,
            LiveRooms rooms,
            AuditTrail audit,
            Problems texts,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.kept = kept;
        this.record = record;
        this.contributions = contributions;
        this.policy = policy;
        this.deputies = deputies;
        this.rooms = rooms;
        this.audit = audit;
        this.texts = texts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param from and to keys of texts, see {@link KeptTexts.Moment} */
    Outcome<DiffView> compare(AgencyId agency, Actor actor, PieceId id, @Nullable String from, String to) {
        return reading(
                agency,
                actor,
                id,
                piece -> from == null
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("from", "required")))
                        : found(piece, from).then(a -> found(piece, to).map(b -> DiffView.of(a, b))));
    }

    Outcome<AuthorshipView> authorship(AgencyId agency, Actor actor, PieceId id, String at) {
        return reading(
                agency,
                actor,
                id,
                piece -> found(piece, at)
                        .map(text -> AuthorshipView.of(text, record.upTo(piece, text.documentVersion()))));
    }

    /** @param at a text, or nothing for the one that readers have */
    Outcome<ContributionsView> contributions(AgencyId agency, Actor actor, PieceId id, @Nullable String at) {
        return reading(agency, actor, id, piece -> contributions(piece, at));
    }

    private Outcome<ContributionsView> contributions(Piece piece, @Nullable String at) {
        Outcome<KeptTexts.Moment> text = at == null ? Outcome.done(contributions.standing(piece)) : found(piece, at);
        return text.map(moment -> {
            List<Contribution> people = contributions.at(piece, moment);
            int all =
                    people.stream().mapToInt(Contribution::charactersSurviving).sum();
            return new ContributionsView(moment.view(), all, people);
        });
    }

    /** The same as a table that leaves the house, which is put on record. */
    Outcome<Table> contributionsCsv(AgencyId agency, Actor actor, PieceId id, @Nullable String at) {
        return tenancy.within(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(piece -> contributions(piece, at).map(view -> {
                            audit.record(
                                    agency,
                                    actor,
                                    AuditFact.of("piece.contributions-exported", "piece", id.value(), piece.title())
                                            .changing(
                                                    Map.of(),
                                                    Map.of("text", view.text().key())));
                            return csv(piece, view, actor);
                        }))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Table csv(Piece piece, ContributionsView view, Actor actor) {
        Table table = Table.headed(texts.text("table.contributions", Map.of(), actor.locale()));
        for (Contribution c : view.people()) {
            table.add(
                    piece.number(),
                    piece.title(),
                    view.text().key(),
                    c.personName(),
                    c.charactersSurviving(),
                    view.characters() == 0
                            ? 0
                            : Math.round(1000.0 * c.charactersSurviving() / view.characters()) / 10.0,
                    c.charactersTyped(),
                    c.pictures(),
                    c.edits(),
                    c.firstAt(),
                    c.lastAt());
        }
        return table;
    }

    /** Keeps the text of this moment under a name, so that everybody finds it again. */
    Outcome<Integer> keep(AgencyId agency, Actor actor, PieceId id, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("name", "required")));
        }
        if (name.strip().length() > MOST_NAME_CHARACTERS) {
            return Outcome.refused(
                    Refusal.invalid(new FieldProblem("name", "too-long", Map.of("limit", MOST_NAME_CHARACTERS))));
        }
        return tenancy.within(agency, () -> {
            Optional<Piece> found = pieces.lock(agency, id).filter(piece -> deputies.mayRead(actor, piece));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            Piece piece = found.get();
            if (!policy.mayKeep(actor, piece)) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (kept.count(piece, KeptTexts.NAMED) >= MOST_NAMED_VERSIONS) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT, "too-many-named-versions", Map.of("limit", MOST_NAMED_VERSIONS)));
            }
            Instant now = clock.instant();
            int number = kept.keep(
                    piece, KeptTexts.NAMED, name.strip(), null, actor.person().value(), actor.name(), now);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("piece.version-named", "piece", id.value(), piece.title())
                            .changing(Map.of(), Map.of("version", number, "name", name.strip())));
            rooms.tell(agency, id, LiveNews.VERSIONS);
            return Outcome.done(number);
        });
    }

    private Outcome<KeptTexts.Moment> found(Piece piece, String key) {
        return kept.find(piece, key)
                .<Outcome<KeptTexts.Moment>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, PieceId id, Function<Piece, Outcome<T>> work) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
