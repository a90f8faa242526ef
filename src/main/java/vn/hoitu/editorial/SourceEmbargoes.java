package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** Embargoes that come with what a piece is made of: an authority's release, or the piece it is derived from. */
@Service
public class SourceEmbargoes {

    /** @param until when the source may be published; null when it may be already */
    public record Asked(UUID source, String name, @Nullable Instant until) {}

    private static final Actor PROGRAM = Actor.program("embargo");

    private final Pieces pieces;
    private final Embargoes embargoes;
    private final EmbargoOrigins origins;
    private final Tenancy tenancy;
    private final Clock clock;

    SourceEmbargoes(Pieces pieces, Embargoes embargoes, EmbargoOrigins origins, Tenancy tenancy, Clock clock) {
        this.pieces = pieces;
        this.embargoes = embargoes;
        this.origins = origins;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Holds a piece that was just made of a release, as its authority asks. */
    public void heldByRelease(AgencyId agency, Actor actor, PieceId id, Asked asked) {
        tenancy.within(agency, () -> {
            pieces.lock(agency, id).ifPresent(piece -> hold(piece, actor, "release", asked, asked.until()));
        });
    }

    /** What is derived from a piece that is held is held as long, for the same reason; what was asked is kept beside it. */
    void heldByOrigin(Piece origin, Piece derived, Actor actor) {
        EmbargoOrigins.EmbargoFromView from = origins.of(origin).orElse(null);
        hold(
                derived,
                actor,
                from == null ? "piece" : from.kind(),
                from == null
                        ? new Asked(origin.id().value(), origin.title(), origin.embargoUntil())
                        : new Asked(from.sourceId(), from.name(), from.until()),
                origin.embargoUntil());
    }

    /**
     * A release is remembered also when nothing is to be held: its authority may still postpone it.
     *
     * @param held until when the piece is held, which the newsroom may have moved from what was asked
     */
    private void hold(Piece piece, Actor actor, String kind, Asked asked, @Nullable Instant held) {
        Instant now = clock.instant();
        Instant until = ahead(held, now);
        if (until == null && kind.equals("piece")) {
            return;
        }
        origins.keep(
                piece,
                new EmbargoOrigins.EmbargoFromView(kind, asked.source(), asked.name(), ahead(asked.until(), now)),
                now);
        if (until != null) {
            embargoes.change(piece, actor, until);
        }
    }

    private static @Nullable Instant ahead(@Nullable Instant until, Instant now) {
        return until == null || !until.isAfter(now) ? null : until.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The authority asks for another time: what is not with readers yet follows, unless the newsroom itself holds it
     * longer. A piece that is to go out earlier then fails at its time, and those who planned it are told.
     */
    public void changed(AgencyId agency, Asked asked) {
        tenancy.within(
                agency,
                () -> origins.heldFor(agency, asked.source())
                        .forEach(id -> pieces.lock(agency, id)
                                .filter(piece -> piece.publishedAt() == null)
                                .ifPresent(piece -> follow(piece, asked))));
    }

    private void follow(Piece piece, Asked asked) {
        Instant now = clock.instant();
        EmbargoOrigins.EmbargoFromView before = origins.of(piece).orElseThrow();
        Instant until = ahead(asked.until(), now);
        origins.keep(
                piece, new EmbargoOrigins.EmbargoFromView(before.kind(), asked.source(), asked.name(), until), now);
        if (Objects.equals(before.until(), until)) {
            return; // nothing new is asked, and what the newsroom decided since stands
        }
        Instant held = piece.embargoUntil();
        boolean asAsked = held == null || held.equals(before.until());
        boolean later = until != null && (held == null || until.isAfter(held));
        if ((asAsked || later) && !Objects.equals(held, until)) {
            embargoes.change(piece, PROGRAM, until);
        }
    }
}
