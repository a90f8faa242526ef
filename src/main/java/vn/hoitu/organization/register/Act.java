package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to organisations. Each act has its day, past or to come, and the source that tells of it. Whatever is
 * set on a day holds until the next change already recorded.
 */
public sealed interface Act {

    String source();

    /** Comes into being. */
    record Create(
            UUID id,
            String name,
            String kind,
            Optional<UUID> parent,
            SortedSet<String> pressTypes,
            Period existence,
            String source)
            implements Act {}

    record Rename(UUID organization, String name, LocalDate on, String source) implements Act {}

    record Move(UUID organization, Optional<UUID> parent, LocalDate on, String source) implements Act {}

    record Retype(UUID organization, String kind, LocalDate on, String source) implements Act {}

    record ChangePressTypes(UUID organization, SortedSet<String> pressTypes, LocalDate on, String source)
            implements Act {}

    /** Ends. Nobody may stand under it any more; a successor may be named, or said to be unknown. */
    record Close(
            UUID organization,
            LocalDate on,
            List<UUID> successors,
            String source,
            @Nullable String note) implements Act {}

    /** Several end and one goes on in their place, with all that stood under them. */
    record Merge(
            List<UUID> organizations,
            Successor into,
            LocalDate on,
            String source,
            @Nullable String note) implements Act {}

    /** One becomes several; it may itself be one of them. */
    record Split(
            UUID organization,
            List<Successor> into,
            LocalDate on,
            String source,
            @Nullable String note) implements Act {}

    /** Duties pass to another that goes on beside it. */
    record Succeed(
            UUID organization,
            UUID successor,
            LocalDate on,
            String source,
            @Nullable String note) implements Act {}

    /** Who comes after: one that is there, or one that comes into being by the act. */
    sealed interface Successor {

        record Existing(UUID id) implements Successor {}

        /** Empty kind, parent and press types are those of the first predecessor. */
        record Founded(
                UUID id,
                String name,
                @Nullable String kind,
                @Nullable UUID parent,
                @Nullable SortedSet<String> pressTypes)
                implements Successor {}
    }
}
