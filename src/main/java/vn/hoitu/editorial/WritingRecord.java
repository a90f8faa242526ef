package vn.hoitu.editorial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.Authorship;
import vn.hoitu.document.Node;
import vn.hoitu.document.Step;
import vn.hoitu.editorial.live.AcceptedBatch;
import vn.hoitu.shared.actor.Actor;

/** How a text came to be, told by its steps from the first text on. Runs within the agency's transaction. */
@Component
class WritingRecord {

    private static final UUID PROGRAM = Actor.program("").person().value();

    /**
     * One change of the text.
     *
     * @param person nobody when the text came from another system
     */
    record Hand(@Nullable UUID person, String name, Instant at) {}

    /** Who wrote what, with stamps that are places in the list of hands. */
    record Told(Authorship authorship, List<Hand> hands) {

        Hand hand(int stamp) {
            return hands.get(stamp);
        }
    }

    private final FirstTexts firstTexts;
    private final KeptTexts kept;
    private final WrittenBatches written;

    WritingRecord(FirstTexts firstTexts, KeptTexts kept, WrittenBatches written) {
        this.firstTexts = firstTexts;
        this.kept = kept;
        this.written = written;
    }

    /** @param documentVersion the text up to which it is told */
    Told upTo(Piece piece, int documentVersion) {
        FirstTexts.FirstText first = firstTexts
                .find(piece)
                .orElseThrow(() -> new IllegalStateException("Piece " + piece.id() + " has no first text"));
        Telling telling = new Telling(firstTexts.importedUpTo(piece));
        for (KeptTexts.Version version : kept.before(piece, first.documentVersion())) {
            if (version.documentVersion() <= documentVersion) {
                telling.whole(
                        version.document(), version.documentVersion(), version.by(), version.byName(), version.at());
            }
        }
        if (first.documentVersion() <= documentVersion || telling.isEmpty()) {
            telling.whole(first.document(), first.documentVersion(), first.by(), first.byName(), first.at());
        }
        written.between(piece.agency(), piece.id(), first.documentVersion(), documentVersion)
                .forEach(telling::batch);
        return telling.told();
    }

    private static final class Telling {
        private final int importedUpTo;
        private final List<Hand> hands = new ArrayList<>();
        private @Nullable Authorship authorship;

        Telling(int importedUpTo) {
            this.importedUpTo = importedUpTo;
        }

        boolean isEmpty() {
            return authorship == null;
        }

        void whole(String document, int version, @Nullable UUID by, String byName, Instant at) {
            Node node = WritingDesk.read(document).orThrow();
            int stamp = hand(version, by, byName, at);
            if (authorship == null) {
                authorship = Authorship.of(node, stamp);
            } else {
                authorship.rewrite(node, stamp);
            }
        }

        void batch(AcceptedBatch batch) {
            int stamp = hand(batch.endVersion(), batch.person(), batch.name(), batch.at());
            for (Step step : batch.steps()) {
                java.util.Objects.requireNonNull(authorship).carry(step, stamp);
            }
        }

        private int hand(int version, @Nullable UUID by, String byName, Instant at) {
            boolean person = by != null && !by.equals(PROGRAM) && version > importedUpTo;
            hands.add(new Hand(person ? by : null, byName, at));
            return hands.size() - 1;
        }

        Told told() {
            return new Told(java.util.Objects.requireNonNull(authorship), hands);
        }
    }
}
