package vn.hoitu.editorial;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.editorial.live.LiveLimits;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.editorial.live.Trail;
import vn.hoitu.identity.LiveSessions;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/** Decides about steps, under the lock of the piece's row, and writes down what it decided. */
@Component
class StepAuthority implements Authority {

    private final PieceTexts texts;
    private final Pieces pieces;
    private final WrittenBatches written;
    private final Checkpoints checkpoints;
    private final TypingRights typing;
    private final Hearing.Record record;
    private final LiveSessions sessions;
    private final Problems words;
    private final Tenancy tenancy;
    private final Clock clock;

    StepAuthority(
            PieceTexts texts,
            Pieces pieces,
            WrittenBatches written,
            Checkpoints checkpoints,
            Deputies deputies,
            TypingRights typing,
            StepRules rules,
            LiveSessions sessions,
            Problems words,
            Tenancy tenancy,
            Clock clock) {
        this.texts = texts;
        this.pieces = pieces;
        this.written = written;
        this.checkpoints = checkpoints;
        this.typing = typing;
        this.record = new Hearing.Record(texts, written, deputies, rules);
        this.sessions = sessions;
        this.words = words;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public Optional<Opened> open(Place place) {
        return tenancy.reading(
                place.agency(),
                () -> pieces.find(place.agency(), new PieceId(place.piece()))
                        .map(piece -> new Opened(
                                new Text(piece.documentVersion(), PieceTexts.document(piece)),
                                new Pulse(piece.version(), piece.documentVersion()))));
    }

    @Override
    public Optional<Commit> commit(Place place, Text known, Trail trail, List<Submission> submissions) {
        return tenancy.within(
                place.agency(),
                () -> texts.lockedRow(place.agency(), new PieceId(place.piece()))
                        .map(row -> new Hearing(record, row, known, trail, clock.instant()).hear(submissions)));
    }

    @Override
    public Optional<List<AcceptedBatch>> since(Place place, int version) {
        PieceId piece = new PieceId(place.piece());
        return tenancy.reading(
                place.agency(),
                () -> written.characters(place.agency(), piece, version) > LiveLimits.MOST_RESUME_CHARACTERS
                        ? Optional.empty()
                        : written.whole(place.agency(), piece, version, Integer.MAX_VALUE));
    }

    @Override
    public long lastSequence(Place place, UUID client) {
        return tenancy.reading(
                place.agency(),
                () -> written.lastSequences(place.agency(), new PieceId(place.piece()), List.of(client))
                        .getOrDefault(client, 0L));
    }

    @Override
    public void checkpoint(Place place, Text text) {
        tenancy.within(place.agency(), () -> {
            texts.lockedRow(place.agency(), new PieceId(place.piece())).ifPresent(row -> checkpoints.live(row, text));
        });
    }

    @Override
    public Map<UUID, Pulse> pulses(AgencyId agency, Collection<UUID> ids) {
        return tenancy.reading(agency, () -> {
            Map<UUID, Pulse> pulses = new HashMap<>();
            texts.rows(agency, ids)
                    .forEach(row -> pulses.put(row.id().value(), new Pulse(row.version(), row.documentVersion())));
            return pulses;
        });
    }

    @Override
    public Map<Actor, Rights> rights(Place place, Collection<Actor> actors) {
        return tenancy.reading(
                place.agency(),
                () -> texts.row(place.agency(), new PieceId(place.piece()))
                        .map(row -> typing.of(row, actors))
                        .orElse(Map.of()));
    }

    @Override
    public Map<Actor, Actor> stillThere(Collection<Actor> actors) {
        return sessions.stillThere(actors);
    }

    @Override
    public void active(Collection<Actor> actors) {
        sessions.active(actors);
    }

    @Override
    public String words(String code, Map<String, Object> values, Actor actor) {
        return words.text("problem." + code, values, actor.locale());
    }
}
