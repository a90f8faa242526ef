package vn.hoitu.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** Work that waits for somebody by name. Whoever keeps such work implements it, so that nobody leaves with it. */
public interface OpenWork {

    /** @param due until when it is wanted; absent where nobody said */
    record Item(
            String kind,
            UUID id,
            String title,
            String state,
            @Nullable Instant due) {}

    /** What of the work is of this module: {@code piece}, {@code step}, {@code assignment}. */
    String kind();

    /** What the person has open, what is due first before the rest. */
    List<Item> of(AgencyId agency, PersonId person, int limit);

    /** Gives one item to somebody else. Who made it until now stays in its record. */
    Outcome<?> handOver(AgencyId agency, Actor actor, UUID item, PersonId from, PersonId to, String reason);
}
