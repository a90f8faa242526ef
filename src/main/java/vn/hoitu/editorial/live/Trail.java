package vn.hoitu.editorial.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last batches of a text, in memory, so that what comes a little late finds what it missed without asking. */
public final class Trail {

    private final Deque<AcceptedBatch> batches = new ArrayDeque<>();
    private int steps;

    void add(Collection<AcceptedBatch> more) {
        for (AcceptedBatch batch : more) {
            if (batch.count() > 0) {
                batches.addLast(batch);
                steps += batch.count();
            }
        }
        while (steps > LiveLimits.KEPT_STEPS_OF_A_ROOM && batches.size() > 1) {
            steps -= batches.removeFirst().count();
        }
    }

    /** The batches from a version on, empty when the trail does not reach back to it. */
    public Optional<List<AcceptedBatch>> since(int version) {
        List<AcceptedBatch> found = new ArrayList<>();
        for (var from = batches.descendingIterator(); from.hasNext(); ) {
            AcceptedBatch batch = from.next();
            if (batch.endVersion() <= version) {
                return batch.endVersion() == version ? Optional.of(found.reversed()) : Optional.empty();
            }
            found.add(batch);
            if (batch.firstVersion() == version) {
                return Optional.of(found.reversed());
            }
        }
        return Optional.empty();
    }
}
