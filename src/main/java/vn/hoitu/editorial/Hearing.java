package vn.hoitu.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoitu.document.Node;
import vn.hoitu.document.Rebase;
import vn.hoitu.document.Step;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.editorial.live.LiveLimits;
import vn.hoitu.editorial.live.Text;
import vn.hoitu.editorial.live.Trail;
import vn.hoitu.shared.actor.Actor;

/** One transaction in which batches are decided one after another; the piece is locked. */
final class Hearing {

    /** Where it is looked up and written down. */
    record Record(PieceTexts texts, WrittenBatches written, Deputies deputies, StepRules rules) {}

    private final Record record;
    private final PieceTexts.Row row;
    private final List<AcceptedBatch> caughtUp;
    private final Trail trail;
    private final List<AcceptedBatch> stored = new ArrayList<>();
    private final Map<UUID, Long> last = new HashMap<>();
    private final Map<UUID, UUID> owners = new HashMap<>();
    private final Instant now;
    private Text text;

    Hearing(Record record, PieceTexts.Row row, Text known, Trail trail, Instant now) {
        this.record = record;
        this.now = now;
        this.row = row;
        this.trail = trail;
        this.caughtUp = row.documentVersion() > known.version()
                ? record.written().since(row.agency(), row.id(), known.version())
                : List.of();
        this.text = known.after(caughtUp);
        if (text.version() != row.documentVersion()) {
            throw new IllegalStateException("Text %d of piece %s is known, %d is in the row"
                    .formatted(text.version(), row.id(), row.documentVersion()));
        }
    }

    Authority.Commit hear(List<Authority.Submission> submissions) {
        last.putAll(record.written()
                .lastSequences(
                        row.agency(),
                        row.id(),
                        submissions.stream().map(Authority.Submission::client).toList()));
        owners.putAll(record.written()
                .owners(
                        row.agency(),
                        row.id(),
                        submissions.stream().map(Authority.Submission::client).toList()));
        List<Authority.Answer> answers = submissions.stream().map(this::answer).toList();
        record.written().add(row.agency(), row.id(), stored);
        if (!stored.isEmpty()) {
            record.texts().moved(row, text.version());
            record.rules().accepted(row, handsOf(submissions), now);
        }
        return new Authority.Commit(
                caughtUp,
                answers,
                text,
                new Authority.Pulse(row.version(), text.version()),
                text.version() - row.checkpointVersion());
    }

    private Set<Actor> handsOf(List<Authority.Submission> submissions) {
        Set<Actor> hands = new LinkedHashSet<>();
        for (Authority.Submission wish : submissions) {
            if (stored.stream().anyMatch(b -> b.client().equals(wish.client()))) {
                hands.add(wish.actor());
            }
        }
        return hands;
    }

    private Authority.Answer answer(Authority.Submission wish) {
        UUID person = wish.actor().person().value();
        if (!owners.getOrDefault(wish.client(), person).equals(person)) {
            return new Authority.Answer.Refused("not-your-tab", Map.of());
        }
        long before = last.getOrDefault(wish.client(), 0L);
        if (wish.sequence() <= before) {
            return known(wish);
        }
        if (wish.sequence() > before + LiveLimits.MOST_SEQUENCES_SKIPPED) {
            return new Authority.Answer.Refused("unknown-sequence", Map.of());
        }
        if (!record.deputies().mayRead(wish.actor(), row) || !record.deputies().mayType(wish.actor(), row)) {
            return new Authority.Answer.Refused("not-yours-now", Map.of());
        }
        if (wish.version() > text.version()) {
            return new Authority.Answer.Refused("version-ahead", Map.of());
        }
        Optional<List<Step>> over = text.version() - wish.version() > LiveLimits.MOST_STEPS_BEHIND
                ? Optional.empty()
                : over(wish.version());
        if (over.isEmpty()) {
            return new Authority.Answer.Refused("cannot-place", Map.of());
        }
        return switch (Rebase.onto(wish.steps(), over.get(), text.document())) {
            case Rebase.Placed(List<Step> steps, Node document, int dropped) -> placed(wish, steps, document);
            case Rebase.Lost lost ->
                new Authority.Answer.Refused(over.get().isEmpty() ? "bad-steps" : "cannot-place", Map.of());
        };
    }

    private Authority.Answer placed(Authority.Submission wish, List<Step> steps, Node document) {
        Optional<Authority.Answer.Refused> problem = BatchCheck.problem(text.document(), document)
                .or(() -> record.rules().problem(row.agency(), steps));
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
        owners.put(wish.client(), wish.actor().person().value());
        text = new Text(batch.endVersion(), document);
        if (steps.isEmpty()) {
            record.written()
                    .remember(
                            row.agency(),
                            row.id(),
                            wish.client(),
                            new WrittenBatches.Saved(wish.sequence(), text.version(), now));
        } else {
            stored.add(batch);
        }
        return new Authority.Answer.Stored(batch);
    }

    /** The answer of the first time. What was never stored is not acknowledged, whatever number it carries. */
    private Authority.Answer known(Authority.Submission wish) {
        Optional<AcceptedBatch> before = stored.stream()
                .filter(b -> b.client().equals(wish.client()) && b.sequence() == wish.sequence())
                .findFirst()
                .or(() -> record.written().find(row.agency(), row.id(), wish.client(), wish.sequence()))
                .or(() -> record.written()
                        .remembered(row.agency(), row.id(), wish.client())
                        .filter(saved -> saved.sequence() == wish.sequence())
                        .map(saved -> nothingLeftOf(wish)));
        return before.<Authority.Answer>map(Authority.Answer.Known::new)
                .orElseGet(() -> new Authority.Answer.Refused("unknown-sequence", Map.of()));
    }

    private AcceptedBatch nothingLeftOf(Authority.Submission wish) {
        return AcceptedBatch.of(
                text.version(),
                List.of(),
                wish.client(),
                wish.sequence(),
                wish.actor().person().value(),
                wish.actor().name(),
                now);
    }

    /** What was accepted since the version a batch was written on. */
    private Optional<List<Step>> over(int version) {
        if (version == text.version()) {
            return Optional.of(List.of());
        }
        int committed = row.documentVersion();
        Optional<List<AcceptedBatch>> early = version >= committed ? Optional.of(List.of()) : earlier(version);
        return early.filter(
                        batches -> version <= committed || stored.stream().anyMatch(b -> b.firstVersion() == version))
                .map(batches -> {
                    List<Step> steps = new ArrayList<>();
                    batches.forEach(b -> steps.addAll(b.steps()));
                    stored.stream().filter(b -> b.firstVersion() >= version).forEach(b -> steps.addAll(b.steps()));
                    return steps;
                });
    }

    private Optional<List<AcceptedBatch>> earlier(int version) {
        int known = row.documentVersion()
                - caughtUp.stream().mapToInt(AcceptedBatch::count).sum();
        if (version < known) {
            Optional<List<AcceptedBatch>> remembered = trail.since(version);
            if (remembered.isPresent()) {
                List<AcceptedBatch> all = new ArrayList<>(remembered.get());
                all.addAll(caughtUp);
                return Optional.of(all);
            }
        }
        return record.written().whole(row.agency(), row.id(), version, row.documentVersion());
    }
}
