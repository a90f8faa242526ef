package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.document.Node;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Makes a piece of another form out of a piece, or a copy of it; neither takes over a time at which to go out. */
@Service
public class DerivingDesk {

    /**
     * A piece beside this one.
     *
     * @param version names the kept text of the origin from which it was made, such as {@code v3}
     * @param changed the origin has another text by now
     */
    record RelativeView(
            UUID id,
            long number,
            String title,
            String form,
            String state,
            String version,
            boolean changed,
            boolean copy) {}

    /** @param origin what this piece was made from */
    record KinView(@Nullable RelativeView origin, List<RelativeView> derived) {}

    private final Pieces pieces;
    private final WritingDesk writing;
    private final FirstTexts firstTexts;
    private final KeptTexts kept;
    private final Derivations derivations;
    private final SourceEmbargoes embargoes;
    private final PieceGlimpses glimpses;
    private final EditorialPolicy policy;
    private final Deputies deputies;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    DerivingDesk(
            Pieces pieces,
            WritingDesk writing,
            FirstTexts firstTexts,
            KeptTexts kept,
            Derivations derivations,
            SourceEmbargoes embargoes,
            PieceGlimpses glimpses,
            EditorialPolicy policy,
            Deputies deputies,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.pieces = pieces;
        this.writing = writing;
        this.firstTexts = firstTexts;
        this.kept = kept;
        this.derivations = derivations;
        this.embargoes = embargoes;
        this.glimpses = glimpses;
        this.policy = policy;
        this.deputies = deputies;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Opens a piece of another form in the actor's name, with the text carried over in a form that fits. */
    public Outcome<PieceId> derive(AgencyId agency, Actor actor, PieceId id, String form) {
        Optional<PieceForm> known = PieceForm.of(form);
        return onPiece(agency, actor, id, origin -> {
            if (known.isEmpty() || known.get() == origin.making().form()) {
                return Outcome.refused(
                        Refusal.invalid(FieldProblem.of("form", known.isEmpty() ? "unknown" : "same-form")));
            }
            String address = glimpse(origin).map(PieceGlimpse::publicUrl).orElse(null);
            Node text = DerivedText.of(document(origin), known.get(), address);
            return Outcome.done(begin(actor, origin, text, known.get(), false));
        });
    }

    /** Opens a copy in the actor's name. */
    public Outcome<PieceId> duplicate(AgencyId agency, Actor actor, PieceId id) {
        return onPiece(
                agency,
                actor,
                id,
                origin -> Outcome.done(
                        begin(actor, origin, document(origin), origin.making().form(), true)));
    }

    Outcome<KinView> kin(AgencyId agency, Actor actor, PieceId id) {
        return tenancy.reading(
                agency,
                () -> pieces.find(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(piece -> {
                            Optional<Derivations.Link> link = derivations.of(agency, id.value());
                            List<Derivations.Link> made = derivations.from(agency, List.of(id.value()));
                            return Outcome.done(new KinView(
                                    link.flatMap(l -> pieces.find(agency, new PieceId(l.origin()))
                                                    .map(o -> view(o, l)))
                                            .orElse(null),
                                    made.stream()
                                            .flatMap(l ->
                                                    pieces
                                                            .find(agency, new PieceId(l.piece()))
                                                            .map(p -> view(p, l))
                                                            .stream())
                                            .toList()));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private static RelativeView view(Piece p, Derivations.Link link) {
        return new RelativeView(
                p.id().value(),
                p.number(),
                p.title(),
                p.making().form().code(),
                p.state().code(),
                "v" + link.version(),
                link.changed(),
                link.copy());
    }

    private PieceId begin(Actor actor, Piece origin, Node text, PieceForm form, boolean copy) {
        AgencyId agency = origin.agency();
        Instant now = clock.instant();
        Making making = new Making(form, origin.making().urgency(), origin.id().value());
        Piece piece = writing.add(
                agency,
                text,
                origin.sectionId(),
                origin.tags(),
                authors(origin, actor),
                origin.source(),
                making,
                actor,
                now);
        firstTexts.opened(piece);
        embargoes.heldByOrigin(origin, piece, actor);
        derivations.add(agency, piece.id().value(), origin, keptVersion(origin, actor, now), copy, actor.name(), now);
        audit.record(
                agency,
                actor,
                AuditFact.of(
                                copy ? "piece.duplicated" : "piece.derived",
                                "piece",
                                piece.id().value(),
                                piece.title())
                        .changing(Map.of(), Map.of("origin", origin.id().toString(), "form", form.code())));
        return piece.id();
    }

    /** Those of the origin stay named, because it is their work that is carried on. */
    private static List<AuthorView> authors(Piece origin, Actor actor) {
        boolean there =
                origin.authors().stream().anyMatch(a -> actor.person().value().equals(a.personId()));
        AuthorView own = new AuthorView(actor.name(), actor.person().value(), null);
        return there
                ? origin.authors()
                : java.util.stream.Stream.concat(origin.authors().stream(), java.util.stream.Stream.of(own))
                        .toList();
    }

    /** The text of the origin as it is now, kept so that what changes later can be compared with it. */
    private int keptVersion(Piece origin, Actor actor, Instant now) {
        return kept.list(origin).stream()
                .filter(v -> v.documentVersion() == origin.documentVersion())
                .findFirst()
                .map(KeptTexts.VersionView::number)
                .orElseGet(() -> kept.keep(
                        origin, KeptTexts.DERIVED, null, null, actor.person().value(), actor.name(), now));
    }

    private Optional<PieceGlimpse> glimpse(Piece piece) {
        UUID id = piece.id().value();
        return Optional.ofNullable(glimpses.of(piece.agency(), List.of(id)).get(id));
    }

    private static Node document(Piece piece) {
        return WritingDesk.read(piece.document()).orThrow();
    }

    private Outcome<PieceId> onPiece(
            AgencyId agency, Actor actor, PieceId id, java.util.function.Function<Piece, Outcome<PieceId>> work) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> pieces.lock(agency, id)
                        .filter(piece -> deputies.mayRead(actor, piece))
                        .map(work)
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }
}
