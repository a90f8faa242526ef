package vn.hoitu.editorial.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Step;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Who decides what becomes of the steps of a text. Its word is what the database holds, for every node the same. */
public interface Authority {

    /** One text among all. */
    record Place(AgencyId agency, UUID piece) {}

    /**
     * Where a piece stands.
     *
     * @param pieceVersion changes with everything but the text
     * @param documentVersion how many steps made the text
     */
    record Pulse(int pieceVersion, int documentVersion) {}

    /** A text opened, and where the piece stands. */
    record Opened(Text text, Pulse pulse) {}

    /** A batch that somebody wants to have accepted, written on an earlier version of the text. */
    record Submission(UUID client, long sequence, int version, List<Step> steps, Actor actor) {}

    /** What became of a submission. */
    sealed interface Answer {

        /** Applied and stored; no steps are left when the text they changed is gone. */
        record Stored(AcceptedBatch batch) implements Answer {}

        /** Answered before. */
        record Known(AcceptedBatch batch) implements Answer {}

        /** Nothing of it was applied. */
        record Refused(String code, Map<String, Object> values) implements Answer {}
    }

    /**
     * What a commit came to: what others had written meanwhile, the answers in the order of the submissions, the text
     * now, and where the piece stands.
     */
    record Commit(
            List<AcceptedBatch> caughtUp, List<Answer> answers, Text text, Pulse pulse, int uncheckpointedSteps) {}

    /** Why a person may not type now. */
    record Reason(String code, String message) {}

    /** @param reason why the person may not write, absent when she may */
    record Rights(boolean mayRead, @Nullable Reason reason) {

        boolean mayWrite() {
            return reason == null;
        }
    }

    Optional<Opened> open(Place place);

    /** Accepts what can be accepted, all in one transaction; after it returns, what is stored is durable. */
    Optional<Commit> commit(Place place, Text known, Trail trail, List<Submission> submissions);

    /** What was written from a version on; empty when the log does not reach back to it or it lies within a batch. */
    Optional<List<AcceptedBatch>> since(Place place, int version);

    /** The number of the last batch of a tab that was answered. */
    long lastSequence(Place place, UUID client);

    /** Writes the text into the piece, for lists and search, if it is not there yet. */
    void checkpoint(Place place, Text text);

    Map<UUID, Pulse> pulses(AgencyId agency, Collection<UUID> pieces);

    /** What each of the people may do in the piece now; empty when there is no such piece. */
    Map<Actor, Rights> rights(Place place, Collection<Actor> actors);

    /** The same people with the roles of this moment; who is missing has no session any more. */
    Map<Actor, Actor> stillThere(Collection<Actor> actors);

    /** These people did something just now. */
    void active(Collection<Actor> actors);

    /** A refusal in the words of the person. */
    String words(String code, Map<String, Object> values, Actor actor);
}
