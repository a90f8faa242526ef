package vn.hoitu.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Node;
import vn.hoitu.document.Rebase;
import vn.hoitu.document.Step;
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
    private final EditorialPolicy policy;
    private final TypingRights typing;
    private final StepRules rules;
    private final LiveSessions sessions;
    private final Problems words;
    private final Tenancy tenancy;
    private final Clock clock;

    StepAuthority(
            PieceTexts texts,
            Pieces pieces,
            WrittenBatches written,
            Checkpoints checkpoints,
            EditorialPolicy policy,
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
        this.policy = policy;
        this.typing = typing;
        this.rules = rules;
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
        return tenancy.within(place.agency(), () -> texts.lockedRow(place.agency(), new PieceId(place.piece()))
                .map(row -> new Sitting(row, known, trail).hear(submissions)));
    }

    /** One transaction: the piece is locked, what is heard is decided one after another. */
    private final class Sitting {

        private final PieceTexts.Row row;
        private final List<AcceptedBatch> caughtUp;
        private final Trail trail;
        private final List<AcceptedBatch> stored = new ArrayList<>();
        private final Map<UUID, Long> last = new HashMap<>();
        private final Instant now = clock.instant();
        private Text text;

        Sitting(PieceTexts.Row row, Text known, Trail trail) {
            this.row = row;
            this.trail = trail;
            this.caughtUp = row.documentVersion() > known.version()
                    ? written.since(row.agency(), row.id(), known.version())
                    : List.of();
            this.text = known.after(caughtUp);
            if (text.version() != row.documentVersion()) {
                throw new IllegalStateException("Text %d of piece %s is known, %d is in the row"
                        .formatted(text.version(), row.id(), row.documentVersion()));
            }
        }

        Commit hear(List<Submission> submissions) {
            last.putAll(written.lastSequences(
                    row.agency(),
                    row.id(),
                    submissions.stream().map(Submission::client).toList()));
            List<Answer> answers = submissions.stream().map(this::answer).toList();
            written.add(row.agency(), row.id(), stored);
            if (!stored.isEmpty()) {
                texts.moved(row, text.version());
                rules.accepted(row, handsOf(submissions), now);
            }
            return new Commit(
                    caughtUp,
                    answers,
                    text,
                    new Pulse(row.version(), text.version()),
                    text.version() - row.checkpointVersion());
        }

        private Set<Actor> handsOf(List<Submission> submissions) {
            Set<Actor> hands = new LinkedHashSet<>();
            for (Submission wish : submissions) {
                if (stored.stream().anyMatch(b -> b.client().equals(wish.client()))) {
                    hands.add(wish.actor());
                }
            }
            return hands;
        }

        private Answer answer(Submission wish) {
            if (wish.sequence() <= last.getOrDefault(wish.client(), 0L)) {
                return known(wish);
            }
            if (!policy.mayRead(wish.actor(), row) || !policy.mayType(wish.actor(), row)) {
                return new Answer.Refused("not-yours-now", Map.of());
            }
            if (wish.version() > text.version()) {
                return new Answer.Refused("version-ahead", Map.of());
            }
            Optional<List<Step>> over = text.version() - wish.version() > LiveLimits.MOST_STEPS_BEHIND
                    ? Optional.empty()
                    : over(wish.version());
            if (over.isEmpty()) {
                return new Answer.Refused("cannot-place", Map.of());
            }
            return switch (Rebase.onto(wish.steps(), over.get(), text.document())) {
                case Rebase.Placed(List<Step> steps, Node document, int dropped) -> placed(wish, steps, document);
                case Rebase.Lost lost -> new Answer.Refused(over.get().isEmpty() ? "bad-steps" : "cannot-place", Map.of());
            };
        }

        private Answer placed(Submission wish, List<Step> steps, Node document) {
            Optional<Answer.Refused> problem = BatchCheck.problem(text.document(), document)
                    .or(() -> rules.problem(row.agency(), steps));
            if (problem.isPresent()) {
                return problem.get();
            }
            AcceptedBatch batch = AcceptedBatch.of(
                    text.version(),
                    steps,
                    wish.client(),
                    wish.sequence(),
                    wish.actor().person().value(),
                    wish.actor().name(),
                    now);
            last.put(wish.client(), wish.sequence());
            text = new Text(batch.endVersion(), document);
            if (steps.isEmpty()) {
                written.remember(
                        row.agency(),
                        row.id(),
                        wish.client(),
                        new WrittenBatches.Saved(wish.sequence(), text.version(), now));
            } else {
                stored.add(batch);
            }
            return new Answer.Stored(batch);
        }

        private Answer known(Submission wish) {
            return new Answer.Known(stored.stream()
                    .filter(b -> b.client().equals(wish.client()) && b.sequence() == wish.sequence())
                    .findFirst()
                    .or(() -> written.find(row.agency(), row.id(), wish.client(), wish.sequence()))
                    .orElseGet(() -> AcceptedBatch.of(
                            text.version(),
                            List.of(),
                            wish.client(),
                            wish.sequence(),
                            wish.actor().person().value(),
                            wish.actor().name(),
                            now)));
        }

        /** What was accepted since the version a batch was written on. */
        private Optional<List<Step>> over(int version) {
            if (version == text.version()) {
                return Optional.of(List.of());
            }
            int committed = row.documentVersion();
            Optional<List<AcceptedBatch>> early = version >= committed
                    ? Optional.of(List.of())
                    : earlier(version);
            return early.filter(batches -> version <= committed || stored.stream().anyMatch(b -> b.firstVersion() == version))
                    .map(batches -> {
                        List<Step> steps = new ArrayList<>();
                        batches.forEach(b -> steps.addAll(b.steps()));
                        stored.stream().filter(b -> b.firstVersion() >= version).forEach(b -> steps.addAll(b.steps()));
                        return steps;
                    });
        }

        private Optional<List<AcceptedBatch>> earlier(int version) {
            int known = row.documentVersion() - caughtUp.stream().mapToInt(AcceptedBatch::count).sum();
            if (version < known) {
                Optional<List<AcceptedBatch>> remembered = trail.since(version);
                if (remembered.isPresent()) {
                    List<AcceptedBatch> all = new ArrayList<>(remembered.get());
                    all.addAll(caughtUp);
                    return Optional.of(all);
                }
            }
            return sinceWithin(row.agency(), row.id(), version, row.documentVersion());
        }
    }

    @Override
    public Optional<List<AcceptedBatch>> since(Place place, int version) {
        PieceId piece = new PieceId(place.piece());
        return tenancy.reading(
                place.agency(),
                () -> written.characters(place.agency(), piece, version) > LiveLimits.MOST_RESUME_CHARACTERS
                        ? Optional.empty()
                        : sinceWithin(place.agency(), piece, version, Integer.MAX_VALUE));
    }

    private Optional<List<AcceptedBatch>> sinceWithin(AgencyId agency, PieceId piece, int version, int end) {
        List<AcceptedBatch> batches = written.between(agency, piece, version, end);
        boolean whole = !batches.isEmpty() && batches.getFirst().firstVersion() == version;
        return whole ? Optional.of(batches) : Optional.empty();
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
