package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.planning.calendar.CalendarEntry;
import vn.hoitu.planning.calendar.Rhythm;
import vn.hoitu.planning.calendar.When;
import vn.hoitu.shared.AgencyId;

/**
 * What will happen (sự kiện); stories grow from it.
 *
 * @param uid names it in every calendar it is sent to or came from
 * @param occurrence the day its series gave it, whatever it was moved to
 * @param apart changed by itself, so that a change of the whole series leaves it as it is
 * @param sequence which edition of it a calendar file brought
 */
record Event(
        AgencyId agency,
        UUID id,
        String uid,
        @Nullable UUID seriesId,
        @Nullable LocalDate occurrence,
        CalendarEntry.Words what,
        When when,
        State state,
        @Nullable String reason,
        boolean apart,
        int sequence,
        Maker maker,
        Instant updatedAt,
        int version) {

    /** Who put it into the calendar, and when. */
    record Maker(UUID id, String name, Instant at) {}

    /** Whether it takes place. */
    enum State {
        PLANNED("planned"),
        POSTPONED("postponed"),
        CANCELLED("cancelled");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Optional<State> of(String code) {
            return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
        }
    }

    /**
     * What repeats.
     *
     * @param filledTo how far its times stand in the calendar
     */
    record Series(
            UUID id,
            String uid,
            Rhythm rule,
            LocalDate first,
            java.util.Set<LocalDate> leftOut,
            LocalDate filledTo,
            int version) {}

    /** How much of a series an act means. */
    enum Scope {
        ONE,
        FUTURE,
        ALL;

        static Optional<Scope> of(@Nullable String code) {
            return code == null
                    ? Optional.of(ONE)
                    : Arrays.stream(values())
                            .filter(s ->
                                    s.name().toLowerCase(java.util.Locale.ROOT).equals(code))
                            .findFirst();
        }
    }

    Event with(CalendarEntry.Words newWhat, When newWhen, boolean nowApart) {
        return new Event(
                agency,
                id,
                uid,
                seriesId,
                occurrence,
                newWhat,
                newWhen,
                state,
                reason,
                nowApart,
                sequence,
                maker,
                updatedAt,
                version);
    }

    Event standing(State newState, @Nullable String why) {
        return new Event(
                agency,
                id,
                uid,
                seriesId,
                occurrence,
                what,
                when,
                newState,
                why,
                apart,
                sequence,
                maker,
                updatedAt,
                version);
    }

    Event in(@Nullable UUID series, @Nullable LocalDate day) {
        return new Event(
                agency,
                id,
                uid,
                series,
                day,
                what,
                when,
                state,
                reason,
                apart && series != null,
                sequence,
                maker,
                updatedAt,
                version);
    }

    Event edition(int number) {
        return new Event(
                agency,
                id,
                uid,
                seriesId,
                occurrence,
                what,
                when,
                state,
                reason,
                apart,
                number,
                maker,
                updatedAt,
                version);
    }

    /** Whether a change of the whole series reaches it: not what is over, called off or was moved by itself. */
    boolean followsSeries(LocalDate today) {
        return state == State.PLANNED
                && !apart
                && !when.lastDay(vn.hoitu.shared.VietnamTime.ZONE).isBefore(today);
    }
}
