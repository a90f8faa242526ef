package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;

/** How an obligation looks after each thing that can happen to it. */
final class Moves {

    static final int MOST_EXTENSION_DAYS = 366;

    private Moves() {}

    /**
     * Handed in. The first time counts for timeliness; what the unit took back by itself before does not.
     *
     * @param step the position that looks at it next
     */
    static Obligation sent(Obligation o, int number, int step, Instant now) {
        Instant first = o.firstSentAt() == null ? now : o.firstSentAt();
        return with(
                o, o.dueAt(), o.extendedUntil(), Obligation.State.SUBMITTED, step, number, first, now, o.acceptedAt());
    }

    static Obligation onTo(Obligation o, int step) {
        return with(
                o,
                o.dueAt(),
                o.extendedUntil(),
                o.state(),
                step,
                o.submission(),
                o.firstSentAt(),
                o.sentAt(),
                o.acceptedAt());
    }

    static Obligation returned(Obligation o) {
        return with(
                o,
                o.dueAt(),
                o.extendedUntil(),
                Obligation.State.RETURNED,
                0,
                o.submission(),
                o.firstSentAt(),
                o.sentAt(),
                o.acceptedAt());
    }

    static Obligation accepted(Obligation o, Instant now) {
        return with(
                o,
                o.dueAt(),
                o.extendedUntil(),
                Obligation.State.ACCEPTED,
                0,
                o.submission(),
                o.firstSentAt(),
                o.sentAt(),
                now);
    }

    /** The unit took it back before it counted: as if it had not been sent. */
    static Obligation recalled(Obligation o) {
        return with(
                o, o.dueAt(), o.extendedUntil(), Obligation.State.OPEN, 0, o.submission(), null, null, o.acceptedAt());
    }

    /** The unit took a revision back: the report before it counts on, and was in time or not as it was. */
    static Obligation countsOn(Obligation o, int counting, Instant sent) {
        return with(
                o,
                o.dueAt(),
                o.extendedUntil(),
                Obligation.State.ACCEPTED,
                0,
                counting,
                o.firstSentAt(),
                sent,
                o.acceptedAt());
    }

    static Obligation withdrawn(Obligation o) {
        return with(o, o.dueAt(), o.extendedUntil(), Obligation.State.WITHDRAWN, 0, o.submission(), null, null, null);
    }

    /** Why a day cannot be the last one of an extension; nothing where it can. */
    static Optional<String> unfit(Reports.Seen seen, @Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return Optional.of("required");
        }
        if (until.isAfter(seen.round().beforeDay().plusDays(MOST_EXTENSION_DAYS))) {
            return Optional.of("extension-too-far");
        }
        Obligation o = seen.obligation();
        if (!extended(o, until).dueAt().isAfter(o.dueAt())) {
            return Optional.of("not-later");
        }
        return until.isBefore(today) ? Optional.of("extension-over") : Optional.empty();
    }

    /** The last day that is in time becomes another; the first moment of the day after it is too late. */
    static Obligation extended(Obligation o, LocalDate until) {
        Instant due = until.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return with(o, due, until, o.state(), o.step(), o.submission(), o.firstSentAt(), o.sentAt(), o.acceptedAt());
    }

    /** Somebody else reports from now on, at an address nobody gave yet. */
    static Obligation passedOn(Obligation o, UUID holder, String name) {
        return new Obligation(
                o.id(),
                o.roundId(),
                o.unitId(),
                o.unitName(),
                o.unitKind(),
                o.unitKindName(),
                o.unitGroup(),
                holder,
                name,
                o.indicators(),
                o.optional(),
                o.dueAt(),
                o.extendedUntil(),
                o.state(),
                o.step(),
                o.submission(),
                o.firstSentAt(),
                o.sentAt(),
                o.acceptedAt(),
                null,
                o.version());
    }

    static Obligation joined(Obligation o, UUID holder, String name) {
        Obligation passed = passedOn(o, holder, name);
        return with(passed, o.dueAt(), o.extendedUntil(), Obligation.State.JOINED, 0, o.submission(), null, null, null);
    }

    static Obligation reachedAt(Obligation o, @Nullable String email) {
        return new Obligation(
                o.id(),
                o.roundId(),
                o.unitId(),
                o.unitName(),
                o.unitKind(),
                o.unitKindName(),
                o.unitGroup(),
                o.holderId(),
                o.holderName(),
                o.indicators(),
                o.optional(),
                o.dueAt(),
                o.extendedUntil(),
                o.state(),
                o.step(),
                o.submission(),
                o.firstSentAt(),
                o.sentAt(),
                o.acceptedAt(),
                email,
                o.version());
    }

    private static Obligation with(
            Obligation o,
            Instant due,
            @Nullable LocalDate until,
            Obligation.State state,
            int step,
            int submission,
            @Nullable Instant first,
            @Nullable Instant sent,
            @Nullable Instant accepted) {
        return new Obligation(
                o.id(),
                o.roundId(),
                o.unitId(),
                o.unitName(),
                o.unitKind(),
                o.unitKindName(),
                o.unitGroup(),
                o.holderId(),
                o.holderName(),
                o.indicators(),
                o.optional(),
                due,
                until,
                state,
                step,
                submission,
                first,
                sent,
                accepted,
                o.contactEmail(),
                o.version());
    }
}
